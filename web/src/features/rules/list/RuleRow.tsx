import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';

import { formatDay } from '../../../lib/dates';
import { useI18n } from '../../../lib/i18n';
import { IconButton } from '../../../ui/Button';
import { isOn, type Book, type Rule, type RuleGroup } from '../model/book';
import { changeRule, moveRule, removeRule } from '../model/changes';
import { textOf } from '../model/complete';
import { stopOf } from '../model/draft';
import { useChangeRules } from '../saving';
import { useRuleWords } from '../words';
import { OnSwitch } from './OnSwitch';

interface RuleRowProps {
  book: Book;
  group: RuleGroup;
  rule: Rule;
  place: number;
  first: boolean;
  last: boolean;
  onEdit: () => void;
}

/** The rule whose row takes the focus once it stands elsewhere. */
let follow: string | null = null;

/** One rule in plain words, and what can be done with it. */
export function RuleRow({ book, group, rule, place, first, last, onEdit }: RuleRowProps) {
  const { t } = useI18n();
  const words = useRuleWords();
  const change = useChangeRules();
  const row = useRef<HTMLLIElement>(null);
  const { id, name } = rule;
  const on = isOn(rule) && isOn(group);
  useEffect(() => {
    if (follow !== id) return;
    follow = null;
    row.current?.querySelector<HTMLElement>('[data-open]')?.focus();
  }, [id, place, group.id]);
  const move = (step: 1 | -1) => {
    const next = moveRule(book, id, step);
    if (!next) return;
    follow = id;
    change({ book: next });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.shiftKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // Keys come from the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={row}
      onKeyDown={onKeyDown}
      className="flex items-start gap-2 border-b border-line py-2 max-sm:flex-wrap"
    >
      <OnSwitch
        label={t('rules.on', { name })}
        checked={isOn(rule)}
        onChange={(enabled) => change({ book: changeRule(book, id, { enabled }) })}
      />
      <div className="group relative min-h-11 min-w-0 flex-1 py-1">
        <button
          type="button"
          data-open
          aria-label={t('rules.edit', { name })}
          aria-describedby={`${id}-says`}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onEdit}
          // The words below belong to it for a pointer, too.
          className={`block max-w-full rounded-base text-start font-medium break-words underline-offset-4 group-hover:underline after:absolute after:inset-0 ${on ? '' : 'text-faint'}`}
        >
          {name}
        </button>
        <p id={`${id}-says`} className={`mt-0.5 break-words ${on ? 'text-muted' : 'text-faint'}`}>
          {words.rule(rule)}
          <Effect rule={rule} />
        </p>
      </div>
      <div className="flex max-sm:w-full max-sm:justify-end">
        <IconButton label={t('rules.up', { name })} disabled={first} onClick={() => move(-1)}>
          <ArrowUp aria-hidden className="size-4" />
        </IconButton>
        <IconButton label={t('rules.down', { name })} disabled={last} onClick={() => move(1)}>
          <ArrowDown aria-hidden className="size-4" />
        </IconButton>
        <IconButton
          label={t('rules.delete', { name })}
          onClick={() => change({ book: removeRule(book, id), done: t('rules.deleted', { name }) })}
        >
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      </div>
    </li>
  );
}

/** When it has effect and what it stops, where that is not as usual. */
function Effect({ rule }: { rule: Rule }) {
  const { t, locale } = useI18n();
  const stop = stopOf(rule);
  const [from, until] = [textOf(rule.from), textOf(rule.until)];
  const parts = [
    from && t('rules.from', { day: formatDay(from, locale, 'withYear') }),
    until && t('rules.until', { day: formatDay(until, locale, 'withYear') }),
    stop !== 'nothing' && t(`rules.stops.${stop}`),
  ].filter((it) => it !== '' && it !== false);
  return parts.length > 0 && <span className="block text-xs text-faint">{parts.join(' · ')}</span>;
}
