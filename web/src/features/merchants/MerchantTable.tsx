import { Link } from 'react-router';

import { useCategoryName } from '../../lib/categories';
import { relativeDay, today } from '../../lib/dates';
import { compare, negate } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { CategoryMark } from '../../ui/CategoryMark';
import { Money } from '../../ui/Money';
import { useHousehold } from '../session/session.queries';
import { addressOf } from '../transactions/filters';
import type { Merchant } from './merchants.queries';

interface MerchantTableProps {
  items: readonly Merchant[];
  /** What the sums begin with. */
  from: string | null;
  currency: string;
}

/** Five columns on a desk, three on a phone, where the rest stands below the name. */
export function MerchantTable({ items, from, currency }: MerchantTableProps) {
  const { t } = useI18n();
  const head = 'py-2 text-start text-xs font-medium text-faint';
  return (
    <table aria-label={t('merchants.list')} className="w-full border-collapse">
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={head}>
            {t('merchants.name')}
          </th>
          <th scope="col" className={`${head} max-md:hidden`}>
            {t('merchants.usual')}
          </th>
          <th scope="col" className={`${head} text-end! max-md:hidden`}>
            {t('merchants.count')}
          </th>
          <th scope="col" className={`${head} ps-6 max-md:hidden`}>
            {t('merchants.last')}
          </th>
          <th scope="col" className={`${head} text-end!`}>
            {t('merchants.sum')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((merchant) => (
          <Row key={merchant.merchantId} merchant={merchant} from={from} currency={currency} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  merchant: Merchant;
  from: string | null;
  currency: string;
}

function Row({ merchant, from, currency }: RowProps) {
  const { t, locale } = useI18n();
  const { timeZone } = useHousehold();
  const { merchantId, name, transactions, lastOn } = merchant;
  const last = relativeDay(lastOn, today(timeZone), locale);
  return (
    <tr className="border-b border-line">
      <th scope="row" className="w-full max-w-0 py-2 pe-4 text-start font-normal md:w-2/5">
        <Link
          to={addressOf({ merchant: merchantId, from })}
          title={t('merchants.of', { name })}
          className="inline-flex min-h-8 max-w-full items-center font-medium underline-offset-4 hover:underline"
        >
          <span className="truncate">{name}</span>
        </Link>
        <span className="flex items-center gap-2 text-xs text-muted md:hidden">
          <Usual merchant={merchant} />
          <span className="whitespace-nowrap">
            · {t('merchants.times', { count: transactions })}
          </span>
        </span>
      </th>
      <td className="py-2 pe-4 max-md:hidden">
        <span className="flex items-center gap-2">
          <Usual merchant={merchant} />
        </span>
      </td>
      <td className="py-2 text-end tabular-nums max-md:hidden">
        {new Intl.NumberFormat(locale).format(transactions)}
      </td>
      <td className="py-2 ps-6 whitespace-nowrap text-muted max-md:hidden">{last}</td>
      <td className="py-2 text-end">
        <Sum merchant={merchant} currency={currency} />
      </td>
    </tr>
  );
}

function Usual({ merchant: { category } }: { merchant: Merchant }) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  if (category === null) return <span className="text-faint italic">{t('merchants.noUsual')}</span>;
  return (
    <>
      <CategoryMark category={category} />
      <span className="truncate">{nameOf(category)}</span>
    </>
  );
}

/** What went there; what came from there is told beside it. */
function Sum({
  merchant: { outflow, inflow },
  currency,
}: {
  merchant: Merchant;
  currency: string;
}) {
  const out = compare(outflow, '0') > 0;
  const came = compare(inflow, '0') > 0;
  return (
    <>
      {(out || !came) && (
        <Money amount={negate(outflow)} currency={currency} className="block font-medium" />
      )}
      {came && (
        <Money
          amount={inflow}
          currency={currency}
          coloured
          plus
          className={out ? 'block text-xs' : 'block font-medium'}
        />
      )}
    </>
  );
}
