import { queryOptions, useQuery } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, maybe, query } from '../../lib/api';

const periods = ['DAY', 'WEEK', 'MONTH'] as const;
export type Period = (typeof periods)[number];

const Step = z.object({ day: z.string(), p10: z.string(), p50: z.string(), p90: z.string() });
export type Step = z.output<typeof Step>;

const Past = z.object({
  day: z.string(),
  p10: z.string(),
  p50: z.string(),
  p90: z.string(),
  actual: z.string(),
});
export type Past = z.output<typeof Past>;

const Driver = z.object({
  kind: z.enum(['BILL', 'INCOME', 'USUAL', 'HOLIDAY', 'TREND']),
  label: z.string(),
  reference: z.string(),
  amount: z.string(),
  times: z.number(),
  day: maybe(z.string()),
});
export type Driver = z.output<typeof Driver>;

const Risk = z.object({
  lowestOn: z.string(),
  lowestLow: z.string(),
  lowest: z.string(),
  negativeProbability: z.number(),
  negativeOn: maybe(z.string()),
});
export type Risk = z.output<typeof Risk>;

const Forecast = z.object({
  kind: z.enum(['ACCOUNT', 'CATEGORY', 'HOUSEHOLD']),
  subject: z.string(),
  period: z.enum(periods),
  currency: z.string(),
  origin: z.string(),
  status: z.enum(['FORECAST', 'NOT_ENOUGH_HISTORY', 'FAILED']).catch('FAILED'),
  historySteps: z.number(),
  historyNeeded: z.number(),
  known: z.string(),
  steps: z.array(Step),
  backtestError: maybe(z.string()),
  naiveError: maybe(z.string()),
  past: z.array(Past),
  drivers: z.array(Driver),
  risk: maybe(Risk),
});
export type Forecast = z.output<typeof Forecast>;

const forecasts = (kind: Forecast['kind'], period: Period) =>
  queryOptions({
    queryKey: ['forecasts', kind, period],
    queryFn: async ({ signal }) =>
      (
        await getJson(
          `/v1/forecasts${query({ kind, period })}`,
          z.object({ items: z.array(Forecast) }),
          signal,
        )
      ).items,
  });

export const useForecasts = (kind: Forecast['kind'], period: Period) =>
  useQuery(forecasts(kind, period));
