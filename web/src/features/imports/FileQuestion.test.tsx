import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '../../testing/render';
import { uploadOf } from '../../testing/fake/imports';
import { FileQuestion } from './FileQuestion';
import { readImport } from './imports.queries';
import { isReady } from './ready';

const waiting = readImport(uploadOf('filename="dates.qif"', '2026-11-25'));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file whose dates can be read two ways', () => {
  it('shows one row both ways and sends the answer', async () => {
    const { preview, importId } = waiting;
    const question = preview?.question;
    if (!question) throw new Error('asks nothing');
    const { fake } = renderPage(<FileQuestion importId={importId} question={question} />);
    const user = userEvent.setup();

    screen.getByText(/REWE Markt/);
    screen.getByRole('radio', { name: /11 March 2026|March 11, 2026/, checked: false });
    await user.click(screen.getByRole('radio', { name: /3 November 2026|November 3, 2026/ }));

    await waitFor(() => expect(fake.calls[0]?.body).toEqual({ dates: 'DMY' }));
    expect(fake.calls[0]?.path).toBe(`/v1/imports/${importId}/answer`);
  });

  it('is ready once that is answered', () => {
    const { preview } = waiting;
    const answered = preview?.question && { ...preview.question, answer: 'DMY' as const };

    expect(isReady(waiting)).toBe(false);
    expect(
      preview && answered && isReady({ ...waiting, preview: { ...preview, question: answered } }),
    ).toBe(true);
  });
});
