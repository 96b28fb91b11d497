import { Download } from 'lucide-react';
import { useState } from 'react';

import { writeHeaders } from '../lib/api';
import { Button } from './Button';
import { useProblemText } from './States';
import { toast } from './Toaster';

interface DownloadButtonProps {
  label: string;
  path: string;
  /** What the file is called. */
  name: string;
}

/** Saves what a path answers as CSV. A plain link cannot ask for it: a header decides. */
export function DownloadButton({ label, path, name }: DownloadButtonProps) {
  const problem = useProblemText();
  const [busy, setBusy] = useState(false);
  const download = () => {
    setBusy(true);
    save(path, name)
      .catch((error: unknown) => toast({ text: problem(error), tone: 'problem' }))
      .finally(() => setBusy(false));
  };
  return (
    <Button look="plain" disabled={busy} onClick={download}>
      <Download aria-hidden className="size-4" />
      {label}
    </Button>
  );
}

async function save(path: string, name: string) {
  const response = await fetch(path, { headers: { ...writeHeaders(), accept: 'text/csv' } });
  if (!response.ok) throw new Error(response.statusText);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
