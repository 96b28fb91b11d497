import { today } from '../../lib/dates';
import { accountSaid } from './accounts';
import { createBills } from './bills';
import { createBudgets } from './budgets';
import { categoriesOf, categorized } from './categories';
import {
  accountsOf,
  balancesOf,
  household,
  session,
  transactionsUpTo,
  type FakeTransaction,
} from './data';
import { annotated, annotates, tagsOf } from './annotations';
import { json, one, problem } from './answers';
import { alertsOf, health, unpriced } from './evidence';
import { forecasts } from './forecasts';
import { createGoals } from './goals';
import { imported } from './importChanges';
import { importsOf, mappingsOf, rejectedOf, type FakeImport } from './imports';
import { answered } from './anomalies';
import { createLearning } from './learning';
import { createNotify } from './notify';
import { foundOf, pairsOf, type FakePair } from './matches';
import { merchantsOf } from './merchants';
import { chosen, similarTo, uncertain, uncertainCounts } from './review';
import { createRules } from './rules';
import { createScenarios } from './scenarios';
import { safeToSpend } from './spendable';
import { netWorth, spending } from './summaries';
import { page, select, totals } from './transactions';

export interface FakeOptions {
  /** A household that has just been made. */
  empty?: boolean;
  signedIn?: boolean;
  /** How many times as many rows as a household has. */
  repeat?: number;
  /** How long it has been one. */
  months?: number;
  now?: string;
}

export interface Fake {
  handle: (request: Request) => Promise<Response>;
  /** Told of each change as the stream would say it. */
  onChange: (listener: (views: string[], ids: Record<string, string[]>) => void) => () => void;
  /** Every call that changes something, for tests. */
  calls: { method: string; path: string; body: unknown; headers: Headers }[];
}

/** How long the streams seem to take to confirm a change. */
const confirmMillis = 120;

/** Answers as docs/rest.md says, out of memory. For development and tests; it never ships. */
export function createFake(options: FakeOptions = {}): Fake {
  const now = options.now ?? today(household.timeZone);
  let signedIn = options.signedIn ?? true;
  let transactions: FakeTransaction[] = options.empty
    ? []
    : transactionsUpTo(now, options.months, options.repeat);
  let accounts = options.empty ? [] : accountsOf();
  let imports: FakeImport[] = options.empty ? [] : importsOf(now);
  let mappings = options.empty ? [] : mappingsOf(now);
  let categories = categoriesOf();
  const goals = createGoals(accounts[0]?.accountId);
  const bills = createBills(now, accounts[0]?.accountId, () => tell(['recurring_stream', 'bill']));
  const learning = createLearning();
  const notify = createNotify(options.empty);
  const rules = createRules(() => transactions, options.empty);
  const scenarios = createScenarios(now, options.empty ?? false);
  const budgets = createBudgets({
    now,
    accounts,
    transactions: () => transactions,
    settled: () => tell(['budget_month']),
    empty: options.empty ?? false,
  });
  let pairs: FakePair[] = pairsOf(transactions, now);
  const gone = new Map<string, FakeTransaction>();
  const undecided = new Map<string, FakePair>();
  const machine = new Map<string, FakeTransaction>();
  const listeners = new Set<(views: string[], ids: Record<string, string[]>) => void>();
  const calls: Fake['calls'] = [];
  const tell = (views: string[], ids: Record<string, string[]> = {}) =>
    listeners.forEach((listener) => listener(views, ids));

  const replace = (next: FakeTransaction) => {
    transactions = transactions.map((it) => (it.transactionId === next.transactionId ? next : it));
    tell(['transaction', 'spending_daily'], { transaction: [next.transactionId] });
  };

  const balances = () => balancesOf(accounts, transactions);

  const related = (which: string) => {
    const found = transactions.find((it) => it.transactionId === which);
    return found ? json(foundOf(transactions, found)) : one(undefined);
  };

  const alike = (which: string) => {
    const found = transactions.find((it) => it.transactionId === which);
    return found ? json(similarTo(transactions, found)) : one(undefined);
  };

  const decideAll = ({ ids, category }: Record<string, unknown>) => {
    for (const id of ids as string[])
      change(category === undefined ? 'DELETE' : 'PUT', `/v1/transactions/${id}/category`, {
        category,
      });
    return json({ changed: (ids as string[]).length }, 202);
  };

  const decide = (method: string, which: string | undefined, body: Record<string, unknown>) => {
    if (method === 'DELETE') {
      const back = undecided.get(String(which));
      if (back) pairs = [back, ...pairs];
      tell(['transaction_match']);
      return new Response(null, { status: 202 });
    }
    const decided = pairs.find((it) => it.one.transactionId === body.one);
    const decisionId = crypto.randomUUID();
    if (decided) undecided.set(decisionId, decided);
    pairs = pairs.filter((it) => it !== decided);
    setTimeout(() => tell(['transaction_match']), confirmMillis);
    return json({ decisionId }, 202);
  };

  const remove = (which: string, back: boolean) => {
    const found = back ? gone.get(which) : transactions.find((it) => it.transactionId === which);
    if (!found) return one(undefined);
    gone.set(which, found);
    transactions = back
      ? [found, ...transactions].sort((a, b) => b.bookedOn.localeCompare(a.bookedOn))
      : transactions.filter((it) => it !== found);
    setTimeout(() => tell(['transaction'], { transaction: [which] }), confirmMillis);
    return new Response(null, { status: 202 });
  };

  const read = (path: string, search: URLSearchParams): Response | null => {
    const [, , kind, which, part] = path.split('/');
    switch (kind) {
      case 'accounts':
        return json({ items: balances() });
      case 'transactions':
        if (which === undefined) return json(page(select(transactions, search), search));
        if (which === 'totals') return json(totals(select(transactions, search)));
        if (part === 'matches') return related(which);
        if (part === 'similar') return alike(which);
        if (which === 'unpriced') return json({ items: options.empty ? [] : unpriced(now) });
        return one(transactions.find((it) => it.transactionId === which));
      case 'imports':
        if (which === undefined) return json({ items: imports });
        if (part === 'rejected') return json({ items: rejectedOf(), next: null });
        return one(imports.find((it) => it.importId === which));
      case 'mappings':
        return json({ items: mappings });
      case 'categories':
        return json({ items: categories });
      case 'learning':
        return learning.read(transactions);
      case 'tags':
        return json({ items: tagsOf(transactions) });
      case 'merchants':
        return json(merchantsOf(transactions, search));
      case 'review':
        return json(
          which === 'counts'
            ? uncertainCounts(transactions)
            : page(uncertain(transactions), search),
        );
      case 'matches':
        return json({ items: pairs, next: null });
      case 'summary':
        return json(
          which === 'net-worth'
            ? netWorth(balances(), transactions, search)
            : spending(transactions, search, now),
        );
      case 'alerts':
        return json({
          items:
            options.empty || (search.get('state') ?? 'open') !== 'open'
              ? []
              : alertsOf(transactions),
          next: null,
        });
      default:
        return null;
    }
  };

  const change = (method: string, path: string, body: Record<string, unknown>): Response | null => {
    const [, , kind, which, part] = path.split('/');
    if (kind === 'transactions' && which === 'categories') return decideAll(body);
    if (kind === 'transactions' && which && part === 'category') {
      const found = transactions.find((it) => it.transactionId === which);
      if (!found) return one(undefined);
      const own = machine.get(which) ?? found;
      machine.set(which, own);
      const category = String(body.category);
      const next = method === 'DELETE' ? own : chosen(found, category);
      setTimeout(() => replace(next), confirmMillis);
      return new Response(null, { status: 202 });
    }
    if (kind === 'transactions' && which && annotates(part)) {
      const found = () => transactions.find((it) => it.transactionId === which);
      if (!found()) return one(undefined);
      setTimeout(() => {
        const now = found();
        if (now) replace(annotated(now, method, part, body));
      }, confirmMillis);
      return new Response(null, { status: 202 });
    }
    if (kind === 'categories') {
      const changed = categorized(categories, method, which, part, body);
      if (!changed) return one(undefined);
      categories = changed.categories;
      return changed.answer;
    }
    if (kind === 'anomalies' && part === 'answer') {
      const found = transactions.find((it) => it.transactionId === which);
      if (!found?.anomaly) return one(undefined);
      replace(answered(found, method, body));
      return new Response(null, { status: 202 });
    }
    if (kind === 'learning') return learning.change(method, body);
    if (kind === 'matches') return decide(method, part, body);
    if (kind === 'transactions' && which && method === 'DELETE')
      return remove(which, part === 'deletion');
    if (kind === 'transactions')
      return json({ transactionId: transactions[0]?.transactionId }, 202);
    if (kind === 'accounts') {
      const made = accountSaid(accounts, which, body);
      accounts = which
        ? accounts.map((it) => (it.accountId === which ? made : it))
        : [...accounts, made];
      tell(['balance_daily']);
      return json(made, which ? 200 : 201);
    }
    if (kind === 'mappings') {
      mappings = mappings.filter((it) => it.mappingId !== which);
      return new Response(null, { status: 204 });
    }
    if (kind === 'imports') {
      const changed = imported(imports, now, { method, which, part, body });
      imports = changed.imports;
      if (changed.told) tell(['import_batch']);
      return changed.answer;
    }
    return null;
  };

  return {
    calls,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    handle: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const { method } = request;
      if (pathname === '/v1/health') return json(health());
      const typed = request.headers.get('content-type')?.includes('json') ?? false;
      const body = (
        typed ? await request.json() : method === 'POST' ? { upload: await request.text() } : {}
      ) as Record<string, unknown>;
      if (method !== 'GET') calls.push({ method, path: pathname, body, headers: request.headers });
      if (pathname === '/v1/users' || (pathname === '/v1/session' && method === 'POST')) {
        if (body.password === 'wrong password')
          return problem(401, 'wrong-credentials', 'Email and password do not match.');
        signedIn = true;
        return json(session, 201);
      }
      if (pathname === '/v1/alerts/unsubscription') return new Response(null, { status: 204 });
      if (!signedIn) return problem(401, 'not-signed-in', 'Sign in first.');
      if (pathname === '/v1/session' && method === 'DELETE') {
        signedIn = false;
        return new Response(null, { status: 204 });
      }
      if (pathname.startsWith('/v1/session')) return json(session);
      const [, , kind, which, part] = pathname.split('/');
      if (kind === 'safe-to-spend') return safeToSpend(now, options.empty ?? false);
      if (kind === 'forecasts') return forecasts(now, balances(), searchParams);
      if (kind === 'goals') return goals(method, which, part, body, searchParams);
      const answer =
        method === 'GET' ? read(pathname, searchParams) : change(method, pathname, body);
      return (
        answer ??
        rules(method, pathname, body) ??
        budgets(method, pathname, body) ??
        bills(method, pathname, body) ??
        scenarios(method, pathname, body) ??
        notify(method, pathname, body) ??
        one(undefined)
      );
    },
  };
}
