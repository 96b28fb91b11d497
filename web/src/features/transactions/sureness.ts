import type { MessageKey } from '../../lib/i18n';

/** Confidence in words: the percentage stands beside it for those who want it. */
export function sureness(probability: number): MessageKey & `detail.sure.${string}` {
  if (probability >= 0.995) return 'detail.sure.certain';
  if (probability >= 0.9) return 'detail.sure.very';
  if (probability >= 0.7) return 'detail.sure.fairly';
  if (probability > 0) return 'detail.sure.unsure';
  return 'detail.sure.none';
}
