import { useState } from 'react';

import { useI18n } from '../../../lib/i18n';
import { Dialog } from '../../../ui/Dialog';
import { useReadRules } from '../rules.queries';
import { ImportForm } from './ImportForm';
import { ImportResult } from './ImportResult';

interface ImportDialogProps {
  open: boolean;
  onClose: () => void;
}

/** Rules of another product: read first, looked at, then taken over. */
export function ImportDialog({ open, onClose }: ImportDialogProps) {
  const { t } = useI18n();
  return (
    <Dialog open={open} onClose={onClose} title={t('rules.import')}>
      {open && <Steps onDone={onClose} />}
    </Dialog>
  );
}

function Steps({ onDone }: { onDone: () => void }) {
  const read = useReadRules();
  const [again, setAgain] = useState(false);
  return read.data && !again ? (
    <ImportResult imported={read.data} onAgain={() => setAgain(true)} onDone={onDone} />
  ) : (
    <ImportForm
      read={read}
      onRead={(input) => read.mutate(input, { onSuccess: () => setAgain(false) })}
    />
  );
}
