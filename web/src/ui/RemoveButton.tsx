import { useI18n } from '../lib/i18n';
import { Button } from './Button';
import { useProblemText } from './States';
import { toast } from './Toaster';

interface RemoveButtonProps {
  label: string;
  /** Said once it is gone, beside the way back. */
  removed: string;
  busy: boolean;
  onRemove: () => Promise<unknown>;
  onUndo: () => void;
  onDone: () => void;
}

/** Removes at once, without a question, and offers the way back. */
export function RemoveButton(props: RemoveButtonProps) {
  const { label, removed, busy, onRemove, onUndo, onDone } = props;
  const { t } = useI18n();
  const problem = useProblemText();
  const run = () =>
    onRemove().then(
      () => {
        onDone();
        toast({ text: removed, action: { label: t('action.undo'), run: onUndo } });
      },
      (error: unknown) => toast({ text: problem(error), tone: 'problem' }),
    );
  return (
    <Button look="danger" disabled={busy} onClick={() => void run()}>
      {label}
    </Button>
  );
}
