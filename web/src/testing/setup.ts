import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** What jsdom has not, as far as the page asks for it. */
function completeWindow() {
  window.matchMedia = (media: string) =>
    ({
      media,
      matches: false,
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }) as unknown as MediaQueryList;
  window.scrollTo = vi.fn() as typeof window.scrollTo;
  Element.prototype.scrollIntoView = vi.fn();
  window.ResizeObserver = class {
    observe = vi.fn();
    unobserve = vi.fn();
    disconnect = vi.fn();
  };
  HTMLCanvasElement.prototype.getContext = (() => unseen) as never;
}

/** Draws nothing, for charts that are drawn where nobody looks. */
const unseen = new Proxy<Record<string, unknown>>(
  { measureText: (text: string) => ({ width: text.length }) },
  { get: (known, name: string) => known[name] ?? (() => unseen) },
);

// Tests of plain functions run without a window, which takes seconds to make.
if (typeof window !== 'undefined') {
  completeWindow();
  // Of a condition that is waited for: a machine that is busy with other tests is slow.
  configure({ asyncUtilTimeout: 10_000 });
  afterEach(cleanup);
}
