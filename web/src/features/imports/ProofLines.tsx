import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';

import { absolute } from '../../lib/decimal';
import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import type { Statement } from './imports.queries';
import { proofOf } from './proof';

interface ProofLinesProps {
  statements: readonly Statement[];
  /** Of the account, where the statement names none. */
  currency: string;
}

/** Whether each statement of a file adds up, with its period and account where it says so. */
export function ProofLines({ statements, currency }: ProofLinesProps) {
  return (
    <ul className="flex flex-col gap-2">
      {statements.map((statement, index) => (
        <li key={index}>
          <ProofLine
            statement={statement}
            currency={statement.currency ?? currency}
            named={statements.length > 1}
          />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  statement: Statement;
  currency: string;
  named: boolean;
}

const looks = {
  balanced: { icon: CircleCheck, tone: 'text-income' },
  different: { icon: TriangleAlert, tone: 'text-warn' },
  unproven: { icon: CircleHelp, tone: 'text-faint' },
};

function ProofLine({ statement, currency, named }: LineProps) {
  const { locale } = useI18n();
  const proof = proofOf(statement);
  const { icon: Icon, tone } = looks[proof.kind];
  const day = (value: string | null) => value && formatDay(value, locale, 'withYear');
  const period = [day(statement.from), day(statement.to)].filter(Boolean).join(' – ');
  const head = [named && statement.account, period].filter(Boolean).join(' · ');
  return (
    <div className={`flex items-start gap-2 ${tone}`}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        <Words statement={statement} currency={currency} />
        {head && <p className="text-xs break-words text-faint">{head}</p>}
      </div>
    </div>
  );
}

function Words({ statement, currency }: Omit<LineProps, 'named'>) {
  const { t, locale } = useI18n();
  const proof = proofOf(statement);
  if (proof.kind === 'unproven') return <p>{t('proof.unproven')}</p>;
  const money = (amount: string) => moneyText(amount, currency, locale);
  const count = statement.entries;
  const opening = money(proof.opening);
  const closing = money(proof.closing);
  if (proof.kind === 'balanced') {
    return <p className="tabular-nums">{t('proof.balanced', { opening, count, closing })}</p>;
  }
  return (
    <>
      <p className="tabular-nums">
        {t('proof.different', { opening, count, closing, made: money(proof.made) })}
      </p>
      <p className="font-medium tabular-nums">
        {t('proof.difference', { amount: money(absolute(proof.difference)) })}
        {statement.brokenLine !== null && ` ${t('proof.line', { line: statement.brokenLine })}`}
      </p>
    </>
  );
}
