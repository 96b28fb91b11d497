import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { z } from 'zod';

import { getJson, query } from '../../lib/api';
import type { Day, Month } from '../../lib/dates';

const Point = z.object({ day: z.string(), amount: z.string() });

const NetWorth = z.object({
  currency: z.string(),
  points: z.array(Point),
  accounts: z.array(z.object({ accountId: z.string(), name: z.string(), points: z.array(Point) })),
  missingRates: z.array(z.string()),
});
export type NetWorth = z.infer<typeof NetWorth>;

export type Interval = 'day' | 'week' | 'month';

export const useNetWorth = (from: Day, to: Day, interval: Interval) =>
  useQuery({
    queryKey: ['net-worth', from, to, interval],
    queryFn: ({ signal }) =>
      getJson(`/v1/summary/net-worth${query({ from, to, interval })}`, NetWorth, signal),
    placeholderData: keepPreviousData,
  });

const Spending = z.object({
  month: z.string(),
  currency: z.string(),
  spent: z.string(),
  previousSpent: z.string(),
  income: z.string(),
  previousIncome: z.string(),
  categories: z.array(
    z.object({
      category: z.string(),
      primary: z.string(),
      spent: z.string(),
      previousSpent: z.string(),
      transactions: z.number(),
    }),
  ),
  days: z.array(
    z.object({
      day: z.string(),
      /** Null on days that have not come yet. */
      spent: z.string().nullable(),
      previousSpent: z.string(),
    }),
  ),
});
export type Spending = z.infer<typeof Spending>;

export const useSpending = (month: Month) =>
  useQuery({
    queryKey: ['spending', month],
    queryFn: ({ signal }) => getJson(`/v1/summary/spending${query({ month })}`, Spending, signal),
    placeholderData: keepPreviousData,
  });
