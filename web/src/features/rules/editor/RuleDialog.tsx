import { useI18n } from '../../../lib/i18n';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote, Skeleton } from '../../../ui/States';
import { toast } from '../../../ui/Toaster';
import type { Draft } from '../model/draft';
import { useRules } from '../rules.queries';
import { RuleEditor } from './RuleEditor';

interface RuleDialogProps {
  /** What is being edited; null keeps the dialog closed. */
  draft: Draft | null;
  onChange: (draft: Draft | null) => void;
}

/** The editor over the page. Closing it puts a draft aside; Undo brings it back. */
export function RuleDialog({ draft, onChange }: RuleDialogProps) {
  const { t } = useI18n();
  const rules = useRules();
  const close = () => {
    onChange(null);
    if (!draft?.changed) return;
    toast({
      text: t('rules.discarded', { name: draft.rule.name || t('rule.edit.unnamed') }),
      action: { label: t('action.undo'), run: () => onChange(draft) },
    });
  };
  return (
    <Dialog
      open={draft !== null}
      onClose={close}
      title={t(draft?.isNew ? 'rule.edit.new' : 'rule.edit.change')}
      look="wide"
    >
      {rules.isPending && <Skeleton rows={5} />}
      {rules.isError && <ErrorNote error={rules.error} onRetry={() => void rules.refetch()} />}
      {draft && rules.data && (
        <RuleEditor
          key={draft.rule.id}
          draft={draft}
          book={rules.data.book}
          onChange={onChange}
          onDone={() => onChange(null)}
        />
      )}
    </Dialog>
  );
}
