import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { useI18n } from '../../../lib/i18n';
import { Button, IconButton } from '../../../ui/Button';
import { toast } from '../../../ui/Toaster';
import { isOn, type Book, type RuleGroup } from '../model/book';
import { changeGroup, moveGroup, removeGroup } from '../model/changes';
import { useChangeRules } from '../saving';
import { RenameDialog } from './GroupForm';
import { OnSwitch } from './OnSwitch';
import { RuleRow } from './RuleRow';

interface GroupPartProps {
  book: Book;
  group: RuleGroup;
  at: number;
  onNew: () => void;
  onEdit: (ruleId: string) => void;
}

/** Rules that are ordered and switched together. */
export function GroupPart({ book, group, at, onNew, onEdit }: GroupPartProps) {
  const { t } = useI18n();
  const change = useChangeRules();
  const { name } = group;
  const on = isOn(group);
  return (
    <section aria-label={name}>
      <div className="flex min-h-11 flex-wrap items-center gap-x-2">
        <OnSwitch
          label={t('rules.on', { name })}
          checked={on}
          onChange={(enabled) => change({ book: changeGroup(book, group.id, { enabled }) })}
        />
        <h2
          className={`min-w-28 flex-1 truncate text-base font-semibold ${on ? '' : 'text-faint'}`}
        >
          {name}
          {!on && <span className="ms-2 text-xs font-normal">{t('rules.off')}</span>}
        </h2>
        <GroupActions book={book} group={group} at={at} />
      </div>
      <ol aria-label={name} className="mt-1 border-t border-line">
        {group.rules.map((rule, place) => (
          <RuleRow
            key={rule.id}
            book={book}
            group={group}
            rule={rule}
            place={place}
            first={at === 0 && place === 0}
            last={at === book.groups.length - 1 && place === group.rules.length - 1}
            onEdit={() => onEdit(rule.id)}
          />
        ))}
      </ol>
      {group.rules.length === 0 && (
        <p className="border-b border-line py-4 text-faint">{t('rules.none')}</p>
      )}
      <Button
        look="plain"
        className="-ms-4 mt-1"
        aria-label={t('rules.newIn', { name })}
        onClick={onNew}
      >
        <Plus aria-hidden className="size-4" />
        {t('rules.new')}
      </Button>
    </section>
  );
}

type ActionsProps = Pick<GroupPartProps, 'book' | 'group' | 'at'>;

function GroupActions({ book, group, at }: ActionsProps) {
  const { t } = useI18n();
  const change = useChangeRules();
  const [renaming, setRenaming] = useState(false);
  const { id, name } = group;
  const move = (step: 1 | -1) => {
    const next = moveGroup(book, id, step);
    if (!next) return;
    change({ book: next });
    toast({ text: t('rules.movedGroup', { name, place: at + step + 1 }) });
  };
  const count = group.rules.length;
  const done = count > 0 ? t('rules.deletedGroup', { name, count }) : t('rules.deleted', { name });
  return (
    <div className="flex">
      <IconButton label={t('rules.up', { name })} disabled={at === 0} onClick={() => move(-1)}>
        <ArrowUp aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={t('rules.down', { name })}
        disabled={at === book.groups.length - 1}
        onClick={() => move(1)}
      >
        <ArrowDown aria-hidden className="size-4" />
      </IconButton>
      <IconButton label={t('rules.rename', { name })} onClick={() => setRenaming(true)}>
        <Pencil aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={t('rules.delete', { name })}
        onClick={() => change({ book: removeGroup(book, id), done })}
      >
        <Trash2 aria-hidden className="size-4" />
      </IconButton>
      <RenameDialog book={book} group={group} open={renaming} onClose={() => setRenaming(false)} />
    </div>
  );
}
