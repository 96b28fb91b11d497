import { describe, expect, it } from 'vitest';

import { readImport } from './imports.queries';
import { hasAccount, holdsSeveral, isReady } from './ready';
import { uploadOf } from '../../testing/fake/imports';

describe('a file of several accounts', () => {
  it('is ready once every account has a place or is left out', () => {
    const waiting = readImport(uploadOf('filename="three.camt"', '2026-11-25'));
    const { preview } = waiting;

    expect(preview && holdsSeveral(preview) && hasAccount(preview)).toBe(true);
    expect(isReady(waiting)).toBe(false);
    expect(preview && isReady({ ...waiting, preview: { ...preview, problem: null } })).toBe(true);
  });
});
