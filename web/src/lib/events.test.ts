// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { keysOf, listen, merge, queriesOfView, type Hold } from './events';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  close = vi.fn();

  constructor() {
    super();
    FakeSource.opened.push(this);
  }

  say(type: string, data: unknown = {}) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

const neverHold: Hold = { holds: () => false, instead: vi.fn() };

function start(hold: Hold = neverHold) {
  const client = new QueryClient();
  const asked = vi.spyOn(client, 'invalidateQueries');
  const listener = { hold, onState: vi.fn(), onChange: vi.fn() };
  const stop = listen(client, listener);
  const source = FakeSource.opened.at(-1);
  if (!source) throw new Error('No stream was opened.');
  const keys = () => asked.mock.calls.map(([filter]) => filter?.queryKey);
  return { client, source, asked, keys, listener, stop };
}

beforeEach(() => {
  FakeSource.opened = [];
  vi.stubGlobal('EventSource', FakeSource);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the event stream', () => {
  it('asks again for exactly what shows the changed views', () => {
    const { source, keys } = start();

    source.say('change', { views: ['spending_daily', 'alert'], ids: {} });
    vi.advanceTimersByTime(100);

    expect(keys()).toEqual([['spending'], ['alerts']]);
  });

  it('asks once for a burst', () => {
    const { source, keys } = start();

    for (let n = 0; n < 50; n++) source.say('change', { views: ['transaction'], ids: {} });
    vi.advanceTimersByTime(100);

    expect(keys()).toEqual([['transactions'], ['imports'], ['review']]);
  });

  it('asks no more often than it said while changes keep coming', () => {
    const { source, listener } = start();

    for (let n = 0; n < 100; n++) {
      source.say('change', { views: ['transaction'], ids: {} });
      vi.advanceTimersByTime(20);
    }

    expect(listener.onChange.mock.calls.length).toBeLessThanOrEqual(6);
  });

  it('asks for everything after a reset', () => {
    const { source, asked } = start();

    source.say('reset');

    expect(asked).toHaveBeenCalledExactlyOnceWith();
  });

  it('opens anew after the server closed it, waits longer each time, and then asks for all', () => {
    const { source, asked, listener } = start();
    source.readyState = FakeSource.CLOSED;

    source.onerror?.();
    vi.advanceTimersByTime(1000);
    const second = FakeSource.opened.at(-1);
    second?.onopen?.();

    expect(FakeSource.opened).toHaveLength(2);
    expect(listener.onState.mock.calls).toEqual([[false], [true]]);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('leaves a list that is held alone and hands over the change', () => {
    const hold: Hold = { holds: (query) => query.queryKey[1] === 'list', instead: vi.fn() };
    const { client, source } = start(hold);
    client.setQueryData(['transactions', 'list', ''], { pages: [] });
    client.setQueryData(['transactions', 'totals', ''], { count: 1 });

    source.say('change', { views: ['transaction'], ids: { transaction: ['a'] } });
    vi.advanceTimersByTime(100);

    expect(client.getQueryState(['transactions', 'list', ''])?.isInvalidated).toBe(false);
    expect(client.getQueryState(['transactions', 'totals', ''])?.isInvalidated).toBe(true);
    expect(hold.instead).toHaveBeenCalledOnce();
  });
});

describe('changes', () => {
  it('keep ids only where every one of them names its rows', () => {
    const few = { views: ['transaction'], ids: { transaction: ['a'] } };
    const many = { views: ['transaction', 'alert'], ids: { alert: ['x'] } };

    expect(merge([few, few]).ids).toEqual({ transaction: ['a', 'a'] });
    expect(merge([few, many]).ids).toEqual({ alert: ['x'] });
  });

  it('of a view this page does not know ask for nothing', () => {
    expect(keysOf(['tea-leaves'])).toEqual([]);
    expect(Object.keys(queriesOfView)).toHaveLength(13);
  });
});
