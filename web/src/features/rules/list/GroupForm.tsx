import { FolderPlus } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';

import { useI18n } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/Field';
import type { Book, RuleGroup } from '../model/book';
import { addGroup, changeGroup } from '../model/changes';
import { useChangeRules } from '../saving';

/** As the server counts it. */
const nameMost = 200;

/** Makes a group. */
export function GroupForm({ book }: { book: Book }) {
  const { t } = useI18n();
  const change = useChangeRules();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="plain" className="-ms-4 mt-6" onClick={() => setOpen(true)}>
        <FolderPlus aria-hidden className="size-4" />
        {t('rules.newGroup')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('rules.newGroup')}>
        <NameForm
          name=""
          onDone={(name) => {
            setOpen(false);
            change({ book: addGroup(book, name) });
          }}
        />
      </Dialog>
    </>
  );
}

interface RenameProps {
  book: Book;
  group: RuleGroup;
  open: boolean;
  onClose: () => void;
}

export function RenameDialog({ book, group, open, onClose }: RenameProps) {
  const { t } = useI18n();
  const change = useChangeRules();
  return (
    <Dialog open={open} onClose={onClose} title={t('rules.rename', { name: group.name })}>
      <NameForm
        name={group.name}
        onDone={(name) => {
          onClose();
          change({ book: changeGroup(book, group.id, { name }) });
        }}
      />
    </Dialog>
  );
}

function NameForm({ name, onDone }: { name: string; onDone: (name: string) => void }) {
  const { t } = useI18n();
  const [text, setText] = useState(name);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onDone(text.trim());
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label={t('rules.groupName')}
        value={text}
        maxLength={nameMost}
        onChange={(event) => setText(event.target.value)}
        required
      />
      <Button type="submit" look="primary">
        {t('action.save')}
      </Button>
    </form>
  );
}
