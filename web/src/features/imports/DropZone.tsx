import { FileUp } from 'lucide-react';
import { useId, useRef, useState, type DragEvent } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';

/** Found by content, whatever the name; these only spare the file dialog what it cannot be. */
const endings =
  '.csv,.tsv,.txt,.xls,.xlsx,.ofx,.qfx,.qif,.sta,.mt940,.mt942,.940,.942,.xml,.camt,.pdf,.zip,.gz,text/csv';

interface DropZoneProps {
  onFiles: (files: readonly File[]) => void;
  /** With files below, which are what counts then. */
  small: boolean;
}

/** Takes files by drop or by choice. */
export function DropZone({ onFiles, small }: DropZoneProps) {
  const { t } = useI18n();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };

  return (
    <div
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`flex flex-col items-center gap-2 rounded-base border border-dashed border-edge px-6 ${small ? 'py-4' : 'py-12'} text-center transition-colors data-[over=true]:border-accent data-[over=true]:bg-accent-soft`}
    >
      {!small && <FileUp aria-hidden className="size-8 text-faint" strokeWidth={1.5} />}
      <p className="text-base font-medium">{t('import.drop')}</p>
      <p id={hint} className="max-w-md text-muted">
        {t('import.dropHint')}
      </p>
      <Button
        look={small ? 'quiet' : 'primary'}
        className="mt-3"
        aria-describedby={hint}
        onClick={() => input.current?.click()}
      >
        {t('import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={endings}
        aria-label={t('import.choose')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // So that choosing the same file again is a choice too.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
