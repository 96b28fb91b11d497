import { markOf } from '../lib/categories';
import { primaryOf } from '../lib/taxonomy';

/** The colour of a category: always the same, and always beside its name. */
export function CategoryMark({ category }: { category: string }) {
  const { colour, ring } = markOf(primaryOf(category));
  return (
    <span
      aria-hidden
      className="inline-block size-2.5 shrink-0 rounded-full"
      style={ring ? { boxShadow: `inset 0 0 0 2.5px ${colour}` } : { background: colour }}
    />
  );
}
