import { details, useCategoryName } from '../../lib/categories';
import { primaries } from '../../lib/taxonomy';

/** All categories as options of a select; the primary ones themselves where they can be meant. */
export function CategoryOptions({ withPrimaries = false }: { withPrimaries?: boolean }) {
  const nameOf = useCategoryName();
  return primaries.map((primary) => (
    <optgroup key={primary} label={nameOf(primary)}>
      {withPrimaries && <option value={primary}>{nameOf(primary)}</option>}
      {details
        .filter((detail) => detail.startsWith(`${primary}_`))
        .map((detail) => (
          <option key={detail} value={detail}>
            {nameOf(detail)}
          </option>
        ))}
    </optgroup>
  ));
}
