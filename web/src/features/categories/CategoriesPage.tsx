import { Plus } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useCategoryName } from '../../lib/categories';
import { branches, type Branch } from '../../lib/categoryTree';
import { useI18n } from '../../lib/i18n';
import { categoriesQuery } from '../../lib/ownCategories';
import { primaries } from '../../lib/taxonomy';
import { Button, ButtonLink } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { PageHeader, Section } from '../../ui/Section';
import { ErrorNote, Skeleton } from '../../ui/States';
import { toast } from '../../ui/Toaster';
import { LearnedPart } from '../learning/LearnedPart';
import { CategoryForm } from './CategoryForm';
import { CategoryRow } from './CategoryRow';

/** The taxonomy, and what the household makes of it. */
export function CategoriesPage() {
  const { t } = useI18n();
  const categories = useQuery(categoriesQuery);
  const [adding, setAdding] = useState<string | null>(null);
  const close = () => setAdding(null);
  const shown = categories.data?.items.filter((it) => it.mergedInto === null) ?? [];
  return (
    <>
      <PageHeader
        title={t('cat.title')}
        actions={
          <>
            <ButtonLink to="/rules" look="plain">
              {t('nav.rules')}
            </ButtonLink>
            <Button look="primary" onClick={() => setAdding('')}>
              <Plus aria-hidden className="size-4" />
              {t('cat.add')}
            </Button>
          </>
        }
      />
      <p className="mb-6 max-w-prose text-muted">{t('cat.hint')}</p>
      {categories.isPending && <Skeleton rows={8} className="h-12" />}
      {categories.isError && (
        <ErrorNote error={categories.error} onRetry={() => void categories.refetch()} />
      )}
      {categories.isSuccess && <Groups all={branches(shown)} onAdd={setAdding} />}
      {categories.isSuccess && <LearnedPart />}
      <Dialog open={adding !== null} onClose={close} title={t('cat.add')}>
        <CategoryForm
          key={adding}
          parent={adding ?? ''}
          onDone={(name) => {
            close();
            toast({ text: t('cat.added', { name }) });
          }}
        />
      </Dialog>
    </>
  );
}

interface GroupsProps {
  all: readonly Branch[];
  onAdd: (parent: string) => void;
}

function Groups({ all, onAdd }: GroupsProps) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      {primaries.map((primary) => (
        <Section
          key={primary}
          title={nameOf(primary)}
          actions={
            <Button
              look="plain"
              aria-label={t('cat.addTo', { name: nameOf(primary) })}
              onClick={() => onAdd(primary)}
            >
              <Plus aria-hidden className="size-4" />
            </Button>
          }
        >
          <ul className="border-t border-line">
            {all
              .filter(({ category }) => category.primary === primary)
              .map(({ category, depth }) => (
                <CategoryRow key={category.category} category={category} depth={depth} />
              ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
