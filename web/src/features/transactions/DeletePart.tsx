import { Trash2 } from 'lucide-react';
import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { useDelete } from './deletion';
import { Part } from './parts';
import type { Transaction } from './transactions.queries';

interface DeletePartProps {
  transaction: Transaction;
  onDone: () => void;
}

/** Deletes a transaction, after the one question a file imported later would raise. */
export function DeletePart({ transaction, onDone }: DeletePartProps) {
  const { t } = useI18n();
  const remove = useDelete();
  const [asking, setAsking] = useState(false);
  const choose = (importAgain: boolean) => {
    remove(transaction, importAgain);
    onDone();
  };
  if (!asking) {
    return (
      <div className="border-t border-line pt-2">
        <Button look="danger" className="-ms-4" onClick={() => setAsking(true)}>
          <Trash2 aria-hidden className="size-4" />
          {t('delete.open')}
        </Button>
      </div>
    );
  }
  return (
    <Part title={t('delete.title')}>
      <p className="mb-3 text-muted">{t('delete.ask')}</p>
      <div className="flex flex-col items-stretch gap-2">
        <Choice
          title={t('delete.again')}
          hint={t('delete.againHint')}
          onChoose={() => choose(true)}
        />
        <Choice
          title={t('delete.never')}
          hint={t('delete.neverHint')}
          onChoose={() => choose(false)}
        />
        <Button look="plain" onClick={() => setAsking(false)}>
          {t('action.cancel')}
        </Button>
      </div>
    </Part>
  );
}

interface ChoiceProps {
  title: string;
  hint: string;
  onChoose: () => void;
}

const Choice = ({ title, hint, onChoose }: ChoiceProps) => (
  <button
    type="button"
    onClick={onChoose}
    className="rounded-base border border-line px-4 py-2 text-start hover:bg-ground"
  >
    <span className="block font-medium">{title}</span>
    <span className="block text-muted">{hint}</span>
  </button>
);
