import { z } from 'zod';

import { maybeSentence, type Sentence } from './sentence';

/** One field of a request and what is wrong with it. */
export interface Fault {
  field: string;
  message: string;
  sentence: Sentence | null;
}

/** A refusal of the API in words for a person; `slug` is the last part of the problem's type. */
export class Problem extends Error {
  readonly status: number;
  readonly slug: string;
  /** What the detail says, for saying it in another language. */
  readonly sentence: Sentence | null;
  readonly faults: readonly Fault[];

  constructor(
    status: number,
    slug: string,
    detail: string,
    sentence: Sentence | null = null,
    faults: readonly Fault[] = [],
  ) {
    super(detail);
    this.status = status;
    this.slug = slug;
    this.sentence = sentence;
    this.faults = faults;
  }
}

export const isProblem = (error: unknown, slug: string): error is Problem =>
  error instanceof Problem && error.slug === slug;

const ProblemBody = z.object({
  type: z.string().catch('about:blank'),
  title: z.string().catch(''),
  detail: z.string().catch(''),
  sentence: maybeSentence.catch(null),
  errors: z
    .array(
      z.object({ field: z.string(), message: z.string(), sentence: maybeSentence.catch(null) }),
    )
    .catch([]),
});

/** A field that may be null or missing; read as null. */
export const maybe = <T extends z.ZodType>(shape: T) =>
  shape.nullish().transform((value) => value ?? null);

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: maybe(z.string()) });

/** Not `crypto.randomUUID`: that one is missing on a page served without TLS. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

let household: string | null = null;

/** Every call names this tab's household, so that a switch in another tab cannot mix the two. */
export const setHousehold = (id: string | null) => {
  household = id;
};

function xsrfToken(): string | null {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie);
  return found?.[1] ? decodeURIComponent(found[1]) : null;
}

export function writeHeaders(idempotencyKey?: string): Record<string, string> {
  const token = xsrfToken();
  return {
    accept: 'application/json, application/problem+json',
    ...(household ? { 'pennyflow-household': household } : {}),
    ...(token ? { 'x-xsrf-token': token } : {}),
    ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
  };
}

/** Thrown when nothing answered: the machine is offline or the server is down. */
export const unreachable = () => new Problem(0, 'unreachable', '');

export function problemOf(status: number, body: unknown): Problem {
  const read = ProblemBody.safeParse(body);
  if (!read.success) return new Problem(status, 'unexpected', '');
  const { type, title, detail, sentence, errors } = read.data;
  const slug = type.slice(type.lastIndexOf('/') + 1);
  return new Problem(status, slug, detail || title, sentence, errors);
}

async function send(path: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  });
  const text = await response.text();
  const body: unknown = text === '' ? null : parseJson(text);
  if (!response.ok) throw problemOf(response.status, body);
  return body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export async function getJson<T extends z.ZodType>(
  path: string,
  shape: T,
  signal?: AbortSignal,
): Promise<z.output<T>> {
  return shape.parse(await send(path, { signal: signal ?? null, headers: readHeaders() }));
}

const readHeaders = () => ({
  accept: 'application/json, application/problem+json',
  ...(household ? { 'pennyflow-household': household } : {}),
});

interface Write {
  method: 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** The same for every attempt at one intent. */
  idempotencyKey?: string;
  /** For a question that is asked by POST and that nobody waits for any more. */
  signal?: AbortSignal;
}

export async function write(path: string, { method, body, idempotencyKey, signal }: Write) {
  const key = method === 'POST' ? (idempotencyKey ?? randomKey()) : undefined;
  return send(path, {
    method,
    headers: {
      ...writeHeaders(key),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ?? null,
  });
}

/** `{a: 1, b: ['x', 'y'], c: null}` as `a=1&b=x&b=y`. */
export function query(values: Record<string, string | number | readonly string[] | null>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === '') continue;
    for (const one of typeof value === 'object' ? value : [String(value)]) search.append(name, one);
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
