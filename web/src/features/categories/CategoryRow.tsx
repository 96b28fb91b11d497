import { Archive, ArchiveRestore, Eye, EyeOff, Merge, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useCategoryName } from '../../lib/categories';
import { useI18n } from '../../lib/i18n';
import type { Category } from '../../lib/ownCategories';
import { IconButton } from '../../ui/Button';
import { CategoryMark } from '../../ui/CategoryMark';
import { Dialog } from '../../ui/Dialog';
import { useProblemText } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { addressOf } from '../transactions/filters';
import { useHideCategory, useSaveCategory } from './categories.queries';
import { CategoryForm } from './CategoryForm';
import { MergeForm } from './MergeForm';

/** One category: its transactions, and what can be done with it. */
export function CategoryRow({ category, depth }: { category: Category; depth: number }) {
  const { t } = useI18n();
  const name = useCategoryName()(category.category);
  const closed = category.hidden || category.archived;
  return (
    <li
      className="flex min-h-12 items-center gap-3 border-b border-line"
      style={{ paddingInlineStart: `${depth * 1.5}rem` }}
    >
      <CategoryMark category={category.category} />
      <Link
        to={addressOf({ categories: [category.category] })}
        className={`min-w-0 flex-1 truncate underline-offset-4 hover:underline ${closed ? 'text-faint' : ''}`}
      >
        {name}
      </Link>
      {closed && (
        <span className="text-xs text-faint">
          {t(category.hidden ? 'cat.hidden' : 'cat.archived')}
        </span>
      )}
      {category.own ? (
        <OwnActions category={category} name={name} />
      ) : (
        <Hide category={category} name={name} />
      )}
    </li>
  );
}

interface ActionProps {
  category: Category;
  name: string;
}

function Hide({ category: { category, hidden }, name }: ActionProps) {
  const { t } = useI18n();
  const say = useProblemText();
  const hide = useHideCategory();
  return (
    <IconButton
      label={t(hidden ? 'cat.show' : 'cat.hide', { name })}
      disabled={hide.isPending}
      onClick={() =>
        hide.mutate(
          { category, hidden: !hidden },
          { onError: (error) => toast({ text: say(error), tone: 'problem' }) },
        )
      }
    >
      {hidden ? <Eye aria-hidden className="size-4" /> : <EyeOff aria-hidden className="size-4" />}
    </IconButton>
  );
}

function OwnActions({ category, name }: ActionProps) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  const say = useProblemText();
  const save = useSaveCategory();
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null);
  const close = () => setOpen(null);
  const { archived, parent, icon, colour } = category;
  const setArchived = (next: boolean) =>
    save.mutate(
      { category: category.category, name, parent, icon, colour, archived: next },
      { onError: (error) => toast({ text: say(error), tone: 'problem' }) },
    );
  const archive = () => {
    setArchived(!archived);
    toast({
      text: t(archived ? 'cat.restored' : 'cat.archivedToast', { name }),
      action: { label: t('action.undo'), run: () => setArchived(archived) },
    });
  };
  return (
    <>
      <IconButton label={t('cat.edit', { name })} onClick={() => setOpen('edit')}>
        <Pencil aria-hidden className="size-4" />
      </IconButton>
      <IconButton label={t('cat.mergeOne', { name })} onClick={() => setOpen('merge')}>
        <Merge aria-hidden className="size-4" />
      </IconButton>
      <IconButton label={t(archived ? 'cat.restore' : 'cat.archive', { name })} onClick={archive}>
        {archived ? (
          <ArchiveRestore aria-hidden className="size-4" />
        ) : (
          <Archive aria-hidden className="size-4" />
        )}
      </IconButton>
      <Dialog open={open === 'edit'} onClose={close} title={t('cat.edit', { name })}>
        <CategoryForm category={category} onDone={close} />
      </Dialog>
      <Dialog open={open === 'merge'} onClose={close} title={t('cat.mergeOne', { name })}>
        <MergeForm
          category={category}
          onDone={(count, into) => {
            close();
            toast({ text: t('cat.merged', { count, name, into: nameOf(into) }) });
          }}
        />
      </Dialog>
    </>
  );
}
