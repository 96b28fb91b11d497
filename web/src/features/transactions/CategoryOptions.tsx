import { useCategoryName } from '../../lib/categories';
import { branches } from '../../lib/categoryTree';
import { isOpen, useCategories, type Category } from '../../lib/ownCategories';
import { primaries } from '../../lib/taxonomy';

interface CategoryOptionsProps {
  /** Whether a whole group can be meant. */
  withPrimaries?: boolean;
  /** Which of them are offered; those that something can be put in unless said otherwise. */
  which?: (category: Category) => boolean;
}

/** Categories as options of a select, those below another one set in. */
export function CategoryOptions({ withPrimaries = false, which = isOpen }: CategoryOptionsProps) {
  const nameOf = useCategoryName();
  const known = useCategories();
  const all = branches(known.items.filter(which));
  return primaries.map((primary) => (
    <optgroup key={primary} label={nameOf(primary)}>
      {withPrimaries && <option value={primary}>{nameOf(primary)}</option>}
      {all
        .filter(({ category }) => category.primary === primary)
        .map(({ category: { category }, depth }) => (
          <option key={category} value={category}>
            {'\u2003'.repeat(depth) + nameOf(category)}
          </option>
        ))}
    </optgroup>
  ));
}
