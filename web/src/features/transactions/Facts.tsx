import { Link } from 'react-router';

import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { Money } from '../../ui/Money';
import { Line, Part } from './parts';
import type { Transaction } from './transactions.queries';

const sources = ['file', 'bank', 'manual'] as const;

/** What the source said, word for word. */
export function Facts({ transaction }: { transaction: Transaction }) {
  const { t, locale } = useI18n();
  const source = sources.find((it) => it === transaction.source);
  const plain = [
    [t('detail.description'), transaction.description],
    [t('detail.counterparty'), transaction.counterpartyName],
    [t('detail.counterpartyAccount'), transaction.counterpartyAccount],
    [
      t('detail.valueOn'),
      transaction.valueOn && formatDay(transaction.valueOn, locale, 'withYear'),
    ],
    [t('detail.reference'), transaction.reference],
    [t('detail.mcc'), transaction.mcc],
  ] as const;
  return (
    <Part title={t('detail.facts')}>
      <dl>
        {plain.map(
          ([name, value]) =>
            value && (
              <Line key={name} name={name}>
                {value}
              </Line>
            ),
        )}
        {transaction.balanceAfter && (
          <Line name={t('detail.balanceAfter')}>
            <Money amount={transaction.balanceAfter} currency={transaction.currency} />
          </Line>
        )}
        {source && <Line name={t('detail.source')}>{t(`detail.source.${source}`)}</Line>}
        {transaction.importId && (
          <Line name={t('detail.import')}>
            <Link
              to={`/import/${transaction.importId}`}
              className="inline-flex min-h-8 items-center text-accent underline underline-offset-4"
            >
              {t('detail.showImport')}
            </Link>
          </Line>
        )}
        {transaction.modelVersion && (
          <Line name={t('detail.version')}>{transaction.modelVersion}</Line>
        )}
      </dl>
    </Part>
  );
}
