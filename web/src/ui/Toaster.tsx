import { Toast } from 'primereact/toast';
import { useEffect, useRef } from 'react';

import { useI18n } from '../lib/i18n';

interface Note {
  text: string;
  tone?: 'plain' | 'problem';
  action?: { label: string; run: () => void };
}

const noteMillis = 8000;
let listener: ((note: Note) => void) | null = null;

/** Says something in passing. Where it can be taken back, `action` takes it back. */
export const toast = (note: Note) => listener?.(note);

export function Toaster() {
  const { t } = useI18n();
  const ref = useRef<Toast>(null);
  useEffect(() => {
    listener = (note) => ref.current?.show(messageOf(note, t('action.close'), ref.current));
    return () => {
      listener = null;
    };
  }, [t]);
  return (
    <Toast
      ref={ref}
      position="bottom-center"
      pt={{
        root: {
          className:
            'z-50 -translate-x-1/2 w-[min(30rem,calc(100vw-2rem))] max-md:bottom-[calc(5rem+env(safe-area-inset-bottom))]!',
        },
        message: { className: 'mb-2 rounded-base bg-ink text-surface shadow-float animate-appear' },
        content: { className: 'flex items-center' },
      }}
    />
  );
}

function messageOf(note: Note, close: string, toaster: Toast) {
  const message = {
    life: noteMillis,
    closable: false,
    content: (
      <div className="flex min-h-12 w-full items-center gap-2 ps-4 pe-1">
        <p className="flex-1 py-2">{note.text}</p>
        <button
          type="button"
          className="min-h-11 shrink-0 rounded-base px-3 font-semibold underline-offset-4 hover:underline focus-visible:outline-surface"
          onClick={() => {
            note.action?.run();
            toaster.remove(message);
          }}
        >
          {note.action?.label ?? close}
        </button>
      </div>
    ),
  };
  return message;
}
