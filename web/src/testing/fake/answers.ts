import type { Sentence } from '../../lib/sentence';

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
export const problem = (status: number, slug: string, detail: string, sentence?: Sentence) =>
  new Response(
    JSON.stringify({
      type: `https://pennyflow.io/problems/${slug}`,
      title: slug,
      status,
      detail,
      sentence: sentence ?? { code: slug, parameters: {} },
    }),
    {
      status,
      headers: { 'content-type': 'application/problem+json' },
    },
  );

/** What was found, or the refusal that says there is none. */
export const one = (found: unknown) =>
  found === undefined ? problem(404, 'not-found', 'There is no such thing.') : json(found);
