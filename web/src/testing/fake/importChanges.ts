import { json, one, problem } from './answers';
import { answered, routed, uploadOf, type FakeImport } from './imports';

interface Call {
  method: string;
  which: string | undefined;
  part: string | undefined;
  body: Record<string, unknown>;
}

interface Imported {
  imports: FakeImport[];
  answer: Response;
  /** Whether the stream would say so. */
  told?: boolean;
}

/** What a call makes of the imports, and its answer. */
export function imported(
  imports: FakeImport[],
  now: string,
  { method, which, part, body }: Call,
): Imported {
  if (which === undefined) {
    const uploaded = uploadOf(typeof body.upload === 'string' ? body.upload : '', now);
    return 'slug' in uploaded
      ? { imports, answer: problem(422, uploaded.slug, uploaded.detail, uploaded.sentence) }
      : { imports: [uploaded, ...imports], answer: json(uploaded, 201) };
  }
  const found = imports.find((it) => it.importId === which);
  if (!found) return { imports, answer: one(undefined) };
  if (method === 'DELETE' && part === undefined) {
    return {
      imports: imports.filter((it) => it !== found),
      answer: new Response(null, { status: 204 }),
    };
  }
  const next = changed(found, method, part, body);
  const status = part === 'undo' || part === 'start' || part === undefined ? 202 : 200;
  return {
    imports: imports.map((it) => (it === found ? next : it)),
    answer: json(next, status),
    told: part === 'mapping' || status === 202,
  };
}

function changed(
  found: FakeImport,
  method: string,
  part: string | undefined,
  body: Record<string, unknown>,
): FakeImport {
  switch (part) {
    case 'undo':
      return {
        ...found,
        state: method === 'DELETE' ? 'done' : 'undone',
        keepEdited: method === 'DELETE' ? null : Boolean(body.keepEdited),
      };
    case 'accounts':
      return routed(found, body);
    case 'answer':
      return answered(found, body);
    case 'account':
      return { ...found, accountId: String(body.accountId) };
    case 'mapping':
      if (found.preview) return { ...found, preview: { ...found.preview, ...body } };
  }
  return {
    ...found,
    state: 'done',
    startedAt: new Date().toISOString(),
    rowsRead: 20,
    rowsAccepted: 18,
    rowsVisible: 18,
    rowsNew: 12,
    rowsRejected: 2,
  };
}
