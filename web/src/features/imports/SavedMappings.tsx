import { useQuery } from '@tanstack/react-query';

import { formatInstant } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { ErrorNote, useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { useAccountNames } from '../accounts/accounts.queries';
import { useHousehold } from '../session/session.queries';
import { mappingsQuery, useForget, type SavedMapping } from './mappings.queries';

/** Which columns are known, of which account, and the way to have them forgotten. */
export function SavedMappings() {
  const { t } = useI18n();
  const mappings = useQuery(mappingsQuery);
  if (mappings.isError)
    return <ErrorNote error={mappings.error} onRetry={() => void mappings.refetch()} />;
  // Until the first one is saved there is nothing to say about them.
  if (!mappings.data || mappings.data.length === 0) return null;
  return (
    <Section title={t('mappings.title')} className="mt-12">
      <p className="mb-4 text-muted">{t('mappings.hint')}</p>
      <ul aria-label={t('mappings.title')} className="border-t border-line">
        {mappings.data.map((each) => (
          <MappingRow key={each.mappingId} each={each} />
        ))}
      </ul>
    </Section>
  );
}

function MappingRow({ each }: { each: SavedMapping }) {
  const { t, locale } = useI18n();
  const { timeZone } = useHousehold();
  const say = useProblemText();
  const forget = useForget();
  const account = useAccountNames().get(each.accountId);
  const columns = each.header.filter(Boolean).join(', ') || t('mappings.noHeader');
  const used = t('mappings.used', { when: formatInstant(each.usedAt, locale, timeZone) });
  const forgetIt = () =>
    forget.mutate(each.mappingId, {
      onSuccess: () => toast({ text: t('mappings.forgotten') }),
      onError: (error) => toast({ text: say(error), tone: 'problem' }),
    });
  return (
    <li className="flex min-h-16 items-center gap-4 border-b border-line py-2">
      <span className="min-w-0 flex-1">
        <span className="block truncate" title={columns}>
          {columns}
        </span>
        <span className="block text-xs text-faint">
          {[account, t(`preview.dateOrder.${each.dateOrder}`), used].filter(Boolean).join(' · ')}
        </span>
      </span>
      <Button
        look="plain"
        disabled={forget.isPending}
        aria-label={t('mappings.forgetLabel', { columns })}
        onClick={forgetIt}
      >
        {t('mappings.forget')}
      </Button>
    </li>
  );
}
