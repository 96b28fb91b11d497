import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { previewOf } from '../../testing/fake/imports';
import { renderPage } from '../../testing/render';
import { ImportPreview } from './ImportPreview';
import { readImport } from './imports.queries';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('which way amounts go', () => {
  it('is said with its reason, and turned round at a press', async () => {
    const { fake } = renderPage(<ImportPreview one={readImport(previewOf('2026-11-24'))} />);
    await screen.findByText('Positive amounts are money in.');
    expect(screen.getByText('The balance beside them moves that way.')).toBeTruthy();

    await userEvent.setup().click(screen.getByRole('button', { name: 'Turn round' }));

    expect(fake.calls[0]).toMatchObject({
      method: 'PUT',
      body: { columns: { amount: 4, details: { outIsPositive: true } } },
    });
  });
});
