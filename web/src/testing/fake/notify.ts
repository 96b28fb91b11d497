import { json, one } from './answers';

const kinds = [
  'budget-near',
  'budget-projected',
  'budget-exceeded',
  'low-balance',
  'low-balance-ahead',
  'bill-upcoming',
  'bill-late',
  'bill-missed',
  'price-rise',
  'new-subscription',
  'trial-ending',
  'large-transaction',
  'unusual-amount',
  'new-merchant',
  'foreign',
  'small-charges',
  'category-month',
  'duplicate-charge',
  'fee',
  'income-arrived',
  'income-late',
  'import-trouble',
  'connection-trouble',
  'goal-off-pace',
];

const settingsOf = () => ({
  version: 3,
  language: 'en',
  timeZone: 'Europe/Berlin',
  quietFrom: '22:00' as string | null,
  quietUntil: '07:00' as string | null,
  digestAt: '18:00',
  digestOn: 'daily',
  email: true,
  push: true,
  kinds: kinds.map((kind) => ({
    kind,
    channels: ['email', 'push'],
    digest: false,
    disturbs: false,
    threshold: null as string | null,
    currency: null as string | null,
  })),
  address: 'anna@example.org',
  emailReady: true,
  pushKey:
    'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
});

const endpointOf = (url: string, description: string) => ({
  endpointId: crypto.randomUUID(),
  url,
  description,
  kinds: [] as string[],
  state: 'active',
  formerUntil: null,
  createdAt: '2026-01-05T12:00:00Z',
  failures: 0,
  waiting: 0,
  dead: 0,
});

const deliveryOf = (number: number, more: Record<string, unknown>) => ({
  deliveryId: crypto.randomUUID(),
  number,
  channel: 'webhook',
  kind: 'unusual-amount',
  eventType: 'alert.open',
  state: 'delivered',
  attempts: 1,
  plannedAt: '2026-01-05T12:00:00Z',
  attemptedAt: '2026-01-05T12:00:01Z',
  dueAt: null,
  answer: 200,
  reason: null,
  ...more,
});

/** Answers about alert settings, devices, webhooks and what was sent. */
export function createNotify(empty = false) {
  let settings = settingsOf();
  let endpoints = empty
    ? []
    : [
        endpointOf('https://home.example.org/hooks/pennyflow', 'Home Assistant'),
        { ...endpointOf('https://example.com/in', ''), failures: 4, waiting: 2, dead: 1 },
      ];
  let devices = empty
    ? []
    : [{ subscriptionId: 'd1', device: 'Firefox, Linux', endpoint: 'https://p' }];
  let log = empty
    ? []
    : [
        deliveryOf(4, {
          state: 'waiting',
          attempts: 3,
          answer: 500,
          dueAt: '2026-01-05T12:07:00Z',
          reason: 'It answered 500.',
        }),
        deliveryOf(3, { channel: 'email', answer: null }),
        deliveryOf(2, { channel: 'push', answer: 201, kind: 'fee' }),
        deliveryOf(1, {
          state: 'dead',
          attempts: 12,
          answer: 503,
          reason: 'It answered 503. Given up after 24 hours.',
        }),
      ];
  const done = (status: number) => new Response(null, { status });

  const webhooks = (
    method: string,
    which: string | undefined,
    part: string | undefined,
    body: Record<string, unknown>,
  ) => {
    if (method === 'GET') return json({ items: endpoints });
    if (!which) {
      const endpoint = endpointOf(String(body.url), String(body.description));
      endpoints = [...endpoints, endpoint];
      return json({ endpoint, secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }, 201);
    }
    const endpoint = endpoints.find((it) => it.endpointId === which);
    if (!endpoint) return one(undefined);
    if (part === 'secret')
      return json({ endpoint, secret: 'whsec_bmV3ZXIgdGhhbiB0aGUgb2xkIG9uZQ==' });
    if (part === 'test') {
      log = [deliveryOf(log.length + 1, { kind: 'test', eventType: 'test' }), ...log];
      return json({ deliveryId: log[0]?.deliveryId }, 202);
    }
    if (method === 'DELETE') {
      endpoints = endpoints.filter((it) => it !== endpoint);
      return done(204);
    }
    const changed = { ...endpoint, state: body.isPaused ? 'paused' : 'active' };
    endpoints = endpoints.map((it) => (it === endpoint ? changed : it));
    return json(changed);
  };

  return (method: string, path: string, body: Record<string, unknown>): Response | null => {
    const [, , kind, which, part] = path.split('/');
    if (kind === 'alert-settings') {
      if (method === 'PUT') settings = { ...settings, ...body, version: Number(body.version) + 1 };
      return json(settings);
    }
    if (kind === 'push') {
      if (method === 'GET') return json({ items: devices });
      devices = devices.filter((it) => it.subscriptionId !== part);
      return done(204);
    }
    if (kind === 'webhooks') return webhooks(method, which, part, body);
    if (kind === 'deliveries') {
      if (method === 'GET') return json({ items: log, next: null });
      log = log.map((it) =>
        it.deliveryId === which ? { ...it, state: 'waiting', attempts: 0 } : it,
      );
      return done(202);
    }
    if (kind === 'alerts' && method !== 'GET') return done(which === 'unsubscription' ? 204 : 202);
    return null;
  };
}
