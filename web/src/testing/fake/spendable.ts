import { addDays, lastDay, monthOf } from '../../lib/dates';
import { json } from './answers';

const due = (end: number, counterparty: string, on: string, amount: string) => ({
  billId: `33330000-0000-4000-8000-00000000000${end}`,
  counterparty,
  on,
  amount,
});

/** Answers of /v1/safe-to-spend: rent binds, then wages come. */
export function safeToSpend(now: string, empty: boolean): Response {
  const end = lastDay(monthOf(now));
  const rent = due(1, 'Hausverwaltung Nord', addDays(now, 3), '-1120.00');
  const power = due(2, 'Stadtwerke', addDays(now, 4), '-86.50');
  const wages = due(3, 'Contoso GmbH', addDays(now, 5), '3250.00');
  const nothing = {
    day: end,
    income: null,
    amount: '0.00',
    cautious: '0.00',
    lowestOn: now,
    lowestBill: null,
    bills: '0.00',
    comes: '0.00',
    goals: '0.00',
    due: [],
  };
  const untilIncome = {
    ...nothing,
    day: addDays(now, 4),
    income: wages,
    amount: '843.50',
    cautious: '801.20',
    lowestOn: power.on,
    lowestBill: power,
    bills: '1206.50',
    goals: '100.00',
    due: [rent, power],
  };
  return json({
    currency: 'EUR',
    balance: empty ? '0.00' : '4000.00',
    meant: empty ? '0.00' : '1850.00',
    untilIncome: empty ? null : untilIncome,
    untilMonthEnd: empty
      ? nothing
      : {
          ...untilIncome,
          day: end,
          income: null,
          amount: '743.50',
          cautious: '-101.20',
          goals: '200.00',
          comes: '3250.00',
          due: [rent, power, wages],
        },
    unpriced: [],
  });
}
