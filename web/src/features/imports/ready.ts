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
  hasAccount(one.preview) &&
  isAnswered(one.preview) &&
  isReadable(one.preview);

/** Whether it is known where its rows go; of several accounts the preview's problem says that. */
export const hasAccount = (preview: Preview): boolean =>
  holdsSeveral(preview) || preview.accountBy !== 'GUESS';

/** Whether nothing is open that the file does not tell. */
export const isAnswered = ({ question }: Preview): boolean =>
  question === null || question.answer !== null;

export const holdsSeveral = (preview: Preview): boolean => (preview.accounts ?? []).length > 1;
