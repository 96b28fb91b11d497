import { addDays, type Day } from '../../lib/dates';
import { absolute } from '../../lib/decimal';
import type { FakeTransaction } from './data';

export const alertsOf = (all: readonly FakeTransaction[]) =>
  all.flatMap((it) =>
    it.anomaly
      ? [
          {
            alertId: it.transactionId.replace('7a00', 'a1e7'),
            kind: 'unusual-amount',
            severity: 'warning',
            state: 'open',
            accountId: it.accountId,
            transactionId: it.transactionId,
            message: `Unusual amount at ${it.merchant.name}.`,
            amount: absolute(it.amount),
            currency: it.currency,
            usualLow: it.anomaly.usualLow,
            usualHigh: it.anomaly.usualHigh,
            usual: it.anomaly.usual,
            basis: it.anomaly.basis,
            basisName: it.anomaly.basisName,
            history: 92,
            reasons: it.anomaly.reasons,
            bookedOn: it.bookedOn,
            raisedAt: `${it.bookedOn}T09:12:00Z`,
          },
        ]
      : [],
  );

export const unpriced = (now: Day) => [
  {
    transactionId: '99990000-0000-4000-8000-000000000001',
    accountId: '99990000-0000-4000-8000-000000000002',
    bookedOn: addDays(now, -4),
    amount: '-42.5000',
    currency: 'GEL',
    description: 'TBILISI WINE BAR',
    reason: 'No rate for GEL on this day or before.',
  },
];

const part = (name: string, detail: string) => ({ name, status: 'up', detail, sinceMs: 81_000 });

export const health = () => ({
  status: 'up',
  parts: [
    part('Broker', '4 partitions a topic'),
    part('Connect', 'outbox and views run'),
    part('Streams', 'enrichment, rollup, alerts'),
    part('Flink', 'anomaly job runs'),
    part('Database', 'PostgreSQL 17'),
  ],
  deadLetters: [] as { topic: string; count: number }[],
  newestEventAt: new Date(Date.now() - 8000).toISOString(),
});
