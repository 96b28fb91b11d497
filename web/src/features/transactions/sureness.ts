import type { MessageKey } from '../../lib/i18n';

/** Below it a person is asked; as the server's review has it. */
export const unsure = 0.7;

/** Confidence in words: the percentage stands beside it for those who want it. */
export function sureness(probability: number): MessageKey & `detail.sure.${string}` {
  if (probability >= 0.995) return 'detail.sure.certain';
  if (probability >= 0.9) return 'detail.sure.very';
  if (probability >= unsure) return 'detail.sure.fairly';
  if (probability > 0) return 'detail.sure.unsure';
  return 'detail.sure.none';
}
