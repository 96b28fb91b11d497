import { useInfiniteQuery } from '@tanstack/react-query';
import { Store } from 'lucide-react';
import { useDeferredValue, useState } from 'react';

import { addMonthsToDay, today } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Button, ButtonLink } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { PageHeader } from '../../ui/Section';
import { Segmented } from '../../ui/Segmented';
import { Empty, ErrorNote, Skeleton } from '../../ui/States';
import { useHousehold } from '../session/session.queries';
import { merchantsQuery } from './merchants.queries';
import { MerchantTable } from './MerchantTable';

/** At whom the household buys, those with the most money first. */
export function MerchantsPage() {
  const { t } = useI18n();
  const { timeZone } = useHousehold();
  const [text, setText] = useState('');
  const [period, setPeriod] = useState<'year' | 'always'>('year');
  const from = period === 'year' ? addMonthsToDay(today(timeZone), -12) : null;
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('merchants.title')} />
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <div className="w-full sm:w-64">
          <TextField
            label={t('merchants.search')}
            hideLabel
            placeholder={t('merchants.search')}
            maxLength={100}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Segmented
          label={t('merchants.period')}
          value={period}
          options={[
            { value: 'year', label: t('merchants.year') },
            { value: 'always', label: t('merchants.always') },
          ]}
          onChange={setPeriod}
        />
      </div>
      <Found text={useDeferredValue(text.trim())} from={from} />
    </div>
  );
}

function Found({ text, from }: { text: string; from: string | null }) {
  const { t } = useI18n();
  const list = useInfiniteQuery(merchantsQuery(text, from));
  if (list.isPending) return <Skeleton rows={8} />;
  if (list.isError) return <ErrorNote error={list.error} onRetry={() => void list.refetch()} />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0 && text === '' && from === null) {
    return (
      <Empty icon={Store} title={t('merchants.empty')} hint={t('merchants.emptyHint')}>
        <ButtonLink look="primary" to="/import">
          {t('netWorth.import')}
        </ButtonLink>
      </Empty>
    );
  }
  if (items.length === 0) {
    return <Empty icon={Store} title={t('merchants.none')} hint={t('merchants.noneHint')} />;
  }
  return (
    <>
      <MerchantTable items={items} from={from} currency={list.data.pages[0]?.currency ?? ''} />
      {list.hasNextPage && (
        <Button
          className="mt-4"
          disabled={list.isFetching}
          onClick={() => void list.fetchNextPage()}
        >
          {t('merchants.more')}
        </Button>
      )}
    </>
  );
}
