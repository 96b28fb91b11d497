import type { Import, Preview } from './imports.queries';
import { isComplete, mappingOf } from './mapping';

/** Whether there is something to import and every row can be read as it is shown. */
export function isReadable(preview: Preview): boolean {
  const mapping = mappingOf(preview);
  return (
    preview.problem === null &&
    (mapping === null || isComplete(mapping.columns)) &&
    preview.rows.some((row) => row.parsed !== null)
  );
}

/** Whether nothing is left for a person to say. */
export const isReady = (one: Import): boolean =>
  one.state === 'previewed' &&
  one.preview !== null &&
  one.preview.accountBy !== 'GUESS' &&
  isReadable(one.preview);
