import { FileUp, Plus, Undo2, Workflow } from 'lucide-react';
import { useState } from 'react';

import { useI18n } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { PageHeader } from '../../../ui/Section';
import { Empty, ErrorNote, Skeleton } from '../../../ui/States';
import { RuleDialog } from '../editor/RuleDialog';
import { Proposals } from '../proposals/Proposals';
import { ImportDialog } from '../importing/ImportDialog';
import { ruleCount, type Book } from '../model/book';
import { blankDraft, draftOfRule, type Draft } from '../model/draft';
import { useRules, type Rules } from '../rules.queries';
import { useTakeBack } from '../saving';
import { GroupForm } from './GroupForm';
import { GroupPart } from './GroupPart';

/** The household's rules: to read, order, switch, change and take back. */
export function RulesPage() {
  const { t } = useI18n();
  const rules = useRules();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [importing, setImporting] = useState(false);
  const book = rules.data?.book;
  const start = (group?: string) =>
    book && setDraft(blankDraft(group ?? book.groups.at(-1)?.id ?? null));
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={t('rules.title')}
        actions={
          rules.data && (
            <>
              {rules.data.canRevert && <TakeBack version={rules.data.version} />}
              <Button onClick={() => setImporting(true)}>
                <FileUp aria-hidden className="size-4" />
                {t('rules.import')}
              </Button>
              <Button look="primary" onClick={() => start()}>
                <Plus aria-hidden className="size-4" />
                {t('rules.new')}
              </Button>
            </>
          )
        }
      />
      <p className="mb-8 max-w-prose text-muted">
        {t('rules.hint')} <span className="max-md:hidden">{t('rules.keys')}</span>
      </p>
      <Proposals />
      {rules.isPending && <Skeleton rows={5} className="h-16" />}
      {rules.isError && <ErrorNote error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data && (
        <Groups
          rules={rules.data}
          onNew={start}
          onEdit={(id) => setDraft(draftById(rules.data.book, id))}
        />
      )}
      <RuleDialog draft={draft} onChange={setDraft} />
      <ImportDialog open={importing} onClose={() => setImporting(false)} />
    </div>
  );
}

function draftById(book: Book, id: string): Draft | null {
  const rule = book.groups.flatMap((group) => group.rules).find((it) => it.id === id);
  return rule ? draftOfRule(book, rule) : null;
}

function TakeBack({ version }: { version: number }) {
  const { t } = useI18n();
  const takeBack = useTakeBack();
  return (
    <Button look="plain" disabled={takeBack.isPending} onClick={() => takeBack.run(version)}>
      <Undo2 aria-hidden className="size-4" />
      {t('rules.revert')}
    </Button>
  );
}

interface GroupsProps {
  rules: Rules;
  onNew: (group: string) => void;
  onEdit: (ruleId: string) => void;
}

function Groups({ rules: { book }, onNew, onEdit }: GroupsProps) {
  const { t } = useI18n();
  return (
    <>
      {ruleCount(book) === 0 && (
        <Empty icon={Workflow} title={t('rules.empty')} hint={t('rules.emptyHint')} />
      )}
      <div className="flex flex-col gap-10">
        {book.groups.map((group, at) => (
          <GroupPart
            key={group.id}
            book={book}
            group={group}
            at={at}
            onNew={() => onNew(group.id)}
            onEdit={onEdit}
          />
        ))}
      </div>
      <GroupForm book={book} />
    </>
  );
}
