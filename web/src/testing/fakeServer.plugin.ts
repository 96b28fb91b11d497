import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';

import { createFake, type Fake, type FakeOptions } from './fake/server';

/** Serves the fake under /v1, event stream included. Of `npm run dev` and of scripts/screens.mjs. */
export function fakeMiddleware(options: FakeOptions = {}): Connect.NextHandleFunction {
  const fake = createFake(options);
  return (request, response, next) => {
    const path = request.url ?? '/';
    if (!path.startsWith('/v1/')) next();
    else if (path.startsWith('/v1/events')) stream(fake, request, response);
    else answer(fake, request, response).catch(next);
  };
}

export const fakeServer = (): Plugin => ({
  name: 'fake-server',
  configureServer: (server) => {
    server.middlewares.use(fakeMiddleware({ repeat: Number(process.env.PENNYFLOW_FAKE ?? 1) }));
  },
});

async function answer(fake: Fake, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/' } = request;
  const asked = new Request(`http://localhost${url}`, {
    method,
    headers: { 'content-type': request.headers['content-type'] ?? '' },
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  });
  const answered = await fake.handle(asked);
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(Buffer.from(await answered.arrayBuffer()));
}

function stream(fake: Fake, request: IncomingMessage, response: ServerResponse) {
  let id = 0;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  const stop = fake.onChange((views, ids) => {
    response.write(
      `id: ${++id}\nevent: change\ndata: ${JSON.stringify({ views, ids, rows: {} })}\n\n`,
    );
  });
  request.on('close', stop);
}
