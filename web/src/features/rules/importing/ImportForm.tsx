import { FileUp } from 'lucide-react';
import { useRef, useState, type DragEvent, type SubmitEvent } from 'react';

import { useI18n } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/Field';
import { Segmented } from '../../../ui/Segmented';
import { useProblemText } from '../../../ui/States';
import { FaultTexts } from '../editor/FaultTexts';
import { faultsIn } from '../model/faults';
import { importFormats, type ImportFormat, type useReadRules } from '../rules.queries';

/** Far more than anybody's rules take. */
const megabytesMost = 5;

interface ImportFormProps {
  read: ReturnType<typeof useReadRules>;
  onRead: (input: { format: ImportFormat; content: string }) => void;
}

/** Takes the rules by paste, by drop or as a file, and where they come from. */
export function ImportForm({ read, onRead }: ImportFormProps) {
  const { t } = useI18n();
  const say = useProblemText();
  const input = useRef<HTMLInputElement>(null);
  const [format, setFormat] = useState<ImportFormat>('firefly');
  const [content, setContent] = useState('');
  const [error, setError] = useState<string>();
  const take = (file: File | undefined) => {
    if (!file) return;
    const tooLarge = file.size > megabytesMost * 1_000_000;
    setError(tooLarge ? t('rules.import.tooLarge', { most: megabytesMost }) : undefined);
    if (!tooLarge) void file.text().then(setContent);
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (content.trim() === '') setError(t('error.required'));
    else onRead({ format, content });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <span className="font-medium">{t('rules.import.from')}</span>
        <Segmented
          label={t('rules.import.from')}
          value={format}
          options={importFormats.map((value) => ({ value, label: t(`rules.import.${value}`) }))}
          onChange={setFormat}
        />
      </div>
      <p className="text-muted">{t(`rules.import.${format}Hint`)}</p>
      <div onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <TextArea
          label={t('rules.import.content')}
          hint={t('rules.import.drop')}
          error={error}
          rows={8}
          spellCheck={false}
          className="font-mono text-xs"
          value={content}
          onChange={(event) => {
            setContent(event.target.value);
            setError(undefined);
          }}
        />
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,.json,.txt,text/csv,application/json"
        aria-label={t('rules.import.file')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {read.isError && (
        <div role="alert" className="text-danger">
          <p>{say(read.error)}</p>
          <FaultTexts faults={faultsIn(read.error)} />
        </div>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={() => input.current?.click()}>
          <FileUp aria-hidden className="size-4" />
          {t('rules.import.file')}
        </Button>
        <Button type="submit" look="primary" disabled={read.isPending}>
          {t('rules.import.read')}
        </Button>
      </div>
    </form>
  );
}
