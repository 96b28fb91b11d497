import { keepPreviousData, useQuery } from '@tanstack/react-query';

import type { Book } from '../model/book';
import { previewQuery } from '../rules.queries';
import { useDebounced } from '../../../lib/useDebounced';

/** Long enough not to ask with each letter, short enough to seem at once. */
const restMillis = 300;

/** What a book would change, asked anew when it has rested; null asks nothing. */
export function usePreview(book: Book | null) {
  const rested = useDebounced(book, restMillis);
  const query = useQuery({
    ...previewQuery(rested ?? { version: 1, groups: [] }),
    enabled: rested !== null && book !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return {
    data: book === null ? undefined : query.data,
    error: book === null ? null : query.error,
    /** Whether the answer is about what is on the page now. */
    isCurrent: rested === book && query.isSuccess && !query.isPlaceholderData,
    isFetching: query.isFetching || rested !== book,
    again: () => void query.refetch(),
  };
}
export type PreviewState = ReturnType<typeof usePreview>;
