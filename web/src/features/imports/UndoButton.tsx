import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { Import } from './imports.queries';
import { useUndoImport } from './undo';

/** Takes a whole import back; asks only where a person's own work is at stake. */
export function UndoButton({ one }: { one: Import }) {
  const { t } = useI18n();
  const { undo, takeBack, isPending } = useUndoImport();
  const [asking, setAsking] = useState(false);
  if (one.state === 'undone') {
    return (
      <Button look="plain" disabled={isPending} onClick={() => takeBack(one)}>
        {t('undo.back')}
      </Button>
    );
  }
  if (one.state !== 'done' && one.state !== 'failed') return null;
  if (one.rowsAccepted === 0) return null;
  const choose = (keepEdited: boolean) => {
    setAsking(false);
    undo(one, keepEdited);
  };
  return (
    <>
      <Button
        look="plain"
        disabled={isPending}
        aria-label={t('undo.label', { file: one.fileName })}
        onClick={() => (one.rowsEdited > 0 ? setAsking(true) : undo(one, false))}
      >
        {t('action.undo')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('undo.title')}>
        <p className="mt-1 mb-6 text-muted">
          {t('undo.ask', { file: one.fileName, count: one.rowsEdited })}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => choose(false)}>{t('undo.all')}</Button>
          <Button look="primary" onClick={() => choose(true)}>
            {t('undo.keep', { count: one.rowsEdited })}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
