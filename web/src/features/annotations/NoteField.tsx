import { useState } from 'react';

import { useI18n } from '../../lib/i18n';
import { TextArea } from '../../ui/Field';

const lengthMost = 2_000;

/** A note that keeps itself when the field is left, or on Ctrl and Enter. */
export function NoteField({ note, onKeep }: { note: string; onKeep: (note: string) => void }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed !== null && typed.trim() !== note) onKeep(typed);
    setTyped(null);
  };
  return (
    <TextArea
      label={t('note.label')}
      placeholder={t('note.placeholder')}
      rows={3}
      maxLength={lengthMost}
      value={typed ?? note}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
      }}
    />
  );
}
