import { useI18n } from '../../lib/i18n';
import { Switch } from '../../ui/Switch';
import { Part } from '../transactions/parts';
import type { Transaction } from '../transactions/transactions.queries';
import { useAnnotate } from './annotate';
import { NoteField } from './NoteField';
import { TagField } from './TagField';

/** What a person says of a transaction: tags, a note, and whether reports count it. */
export function AnnotationPart({ transaction }: { transaction: Transaction }) {
  const { t } = useI18n();
  const { tag, untag, note, exclude } = useAnnotate();
  return (
    <Part title={t('note.title')}>
      <div className="flex flex-col gap-4">
        <TagField
          tags={transaction.tags}
          onAdd={(tags) => void tag(transaction, tags, [])}
          onRemove={(name) => untag(transaction, name)}
        />
        <NoteField note={transaction.note ?? ''} onKeep={(text) => note(transaction, text)} />
        <Switch
          label={t('exclude.label')}
          hint={t('exclude.hint')}
          checked={transaction.excluded}
          onChange={(excluded) => exclude(transaction, excluded)}
        />
      </div>
    </Part>
  );
}
