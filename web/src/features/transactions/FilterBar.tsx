import { useQuery } from '@tanstack/react-query';
import { Search, SlidersHorizontal, X } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useCategoryName } from '../../lib/categories';
import { fromInput } from '../../lib/decimal';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { useAccounts } from '../accounts/accounts.queries';
import { tagsQuery } from '../annotations/annotations.queries';
import { CategoryOptions } from './CategoryOptions';
import { isNarrowed, noFilters, type Filters } from './filters';

/** The list follows the typing after this pause. */
const pauseMillis = 250;

interface FilterBarProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useI18n();
  const rare = [filters.from, filters.to, filters.min, filters.max].some((it) => it !== null);
  const [more, setMore] = useState(rare);
  const set = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  return (
    <div role="search" aria-label={t('filter.label')} className="flex flex-col gap-3">
      <div className="grid grid-cols-2 gap-2 md:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))_auto]">
        <TextFilter
          key={filters.text === '' ? 'empty' : 'set'}
          value={filters.text}
          onChange={(text) => set({ text })}
        />
        <AccountFilter value={filters.account} onChange={(account) => set({ account })} />
        <CategoryFilter
          value={filters.categories[0] ?? ''}
          onChange={(it) => set({ categories: it ? [it] : [] })}
        />
        <SelectField
          label={t('filter.direction')}
          hideLabel
          value={filters.direction ?? ''}
          onChange={(event) =>
            set({ direction: (event.target.value || null) as Filters['direction'] })
          }
        >
          <option value="">{t('filter.anyDirection')}</option>
          <option value="in">{t('filter.in')}</option>
          <option value="out">{t('filter.out')}</option>
        </SelectField>
        <Button aria-expanded={more} onClick={() => setMore(!more)}>
          <SlidersHorizontal aria-hidden className="size-4" />
          {t('filter.more')}
        </Button>
      </div>
      {more && <RareFilters filters={filters} set={set} />}
      <Chips filters={filters} set={set} onClear={() => onChange(noFilters)} />
    </div>
  );
}

function TextFilter({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useI18n();
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), pauseMillis);
    return () => clearTimeout(timer);
  });
  return (
    <div className="relative max-md:col-span-2">
      <Search
        aria-hidden
        className="pointer-events-none absolute start-3 top-3.5 z-10 size-4 text-faint"
      />
      <TextField
        label={t('filter.text')}
        hideLabel
        type="search"
        className="ps-9"
        placeholder={t('filter.text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}

interface ChoiceProps<T> {
  value: T;
  onChange: (value: T) => void;
}

function AccountFilter({ value, onChange }: ChoiceProps<string | null>) {
  const { t } = useI18n();
  const accounts = useAccounts();
  return (
    <SelectField
      label={t('filter.account')}
      hideLabel
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{t('filter.anyAccount')}</option>
      {accounts.data?.map((account) => (
        <option key={account.accountId} value={account.accountId}>
          {account.name}
        </option>
      ))}
    </SelectField>
  );
}

function CategoryFilter({ value, onChange }: ChoiceProps<string>) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  return (
    <SelectField
      label={t('filter.category')}
      hideLabel
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('filter.anyCategory')}</option>
      <option value="UNCATEGORIZED">{nameOf('UNCATEGORIZED')}</option>
      <CategoryOptions withPrimaries />
    </SelectField>
  );
}

interface PartProps {
  filters: Filters;
  set: (part: Partial<Filters>) => void;
}

function RareFilters({ filters, set }: PartProps) {
  const { t } = useI18n();
  return (
    <div className="grid grid-cols-2 gap-2 md:grid-cols-4">
      <TextField
        label={t('filter.from')}
        type="date"
        value={filters.from ?? ''}
        max={filters.to ?? undefined}
        onChange={(event) => set({ from: event.target.value || null })}
      />
      <TextField
        label={t('filter.to')}
        type="date"
        value={filters.to ?? ''}
        min={filters.from ?? undefined}
        onChange={(event) => set({ to: event.target.value || null })}
      />
      <AmountFilter label={t('filter.min')} value={filters.min} onChange={(min) => set({ min })} />
      <AmountFilter label={t('filter.max')} value={filters.max} onChange={(max) => set({ max })} />
      <TagFilter
        value={filters.tags[0] ?? ''}
        onChange={(tag) => set({ tags: tag ? [tag] : [] })}
      />
    </div>
  );
}

function TagFilter({ value, onChange }: ChoiceProps<string>) {
  const { t } = useI18n();
  const tags = useQuery(tagsQuery);
  return (
    <SelectField
      label={t('filter.tag')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('filter.anyTag')}</option>
      {tags.data?.map((tag) => (
        <option key={tag} value={tag}>
          {tag}
        </option>
      ))}
    </SelectField>
  );
}

function AmountFilter({ label, value, onChange }: ChoiceProps<string | null> & { label: string }) {
  const { locale } = useI18n();
  const [text, setText] = useState(value ?? '');
  return (
    <TextField
      label={label}
      inputMode="decimal"
      className="text-end tabular-nums"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onChange(fromInput(text, locale)?.replace('-', '') ?? null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}

/** Filters that have no field of their own, and the way to clear all. */
function Chips({ filters, set, onClear }: PartProps & { onClear: () => void }) {
  const { t } = useI18n();
  const nameOf = useCategoryName();
  if (!isNarrowed(filters)) return null;
  const chips = [
    filters.merchant && { name: t('filter.merchant'), part: { merchant: null } },
    filters.import && { name: t('filter.import'), part: { import: null } },
    ...filters.categories.slice(1).map((category) => ({
      name: nameOf(category),
      part: { categories: filters.categories.filter((it) => it !== category) },
    })),
    ...filters.tags.map((tag) => ({
      name: tag,
      part: { tags: filters.tags.filter((it) => it !== tag) },
    })),
  ].filter((chip) => chip !== null && chip !== '');
  return (
    <div className="flex flex-wrap items-center gap-2">
      {chips.map((chip) => (
        <button
          key={chip.name}
          type="button"
          aria-label={t('filter.remove', { name: chip.name })}
          onClick={() => set(chip.part)}
          className="inline-flex min-h-11 items-center gap-2 rounded-base bg-accent-soft px-3 text-accent"
        >
          {chip.name}
          <X aria-hidden className="size-4" />
        </button>
      ))}
      <Button look="plain" onClick={onClear}>
        {t('filter.clear')}
      </Button>
    </div>
  );
}
