import type { CSSProperties } from 'react';

import { markOf } from '../lib/categories';
import { useCategories } from '../lib/ownCategories';
import { primaryOf } from '../lib/taxonomy';
import { categoryIcons, isIconName } from './categoryIcons';

/** The colour of a category: always the same, and always beside its name. */
export function CategoryMark({ category }: { category: string }) {
  const own = useCategories().byCode.get(category);
  const { colour, ring } = markOf(primaryOf(category));
  const name = own?.icon;
  const Icon = isIconName(name) ? categoryIcons[name] : undefined;
  if (Icon) return <Icon aria-hidden className="size-4 shrink-0" color={own?.colour ?? colour} />;
  if (own?.colour) return <Dot style={{ background: own.colour }} />;
  return (
    <Dot style={ring ? { boxShadow: `inset 0 0 0 2.5px ${colour}` } : { background: colour }} />
  );
}

const Dot = ({ style }: { style: CSSProperties }) => (
  <span aria-hidden className="inline-block size-2.5 shrink-0 rounded-full" style={style} />
);
