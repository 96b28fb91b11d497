import { LockKeyhole } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { useProblemText } from '../../ui/States';

interface PasswordFormProps {
  /** Why it is asked for, in the server's words. */
  problem: unknown;
  onPassword: (password: string) => void;
}

/** Asks for the password of a protected file. */
export function PasswordForm({ problem, onPassword }: PasswordFormProps) {
  const { t } = useI18n();
  const say = useProblemText();
  const [password, setPassword] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (password !== '') onPassword(password);
  };
  return (
    <form onSubmit={submit} className="flex max-w-lg flex-col gap-3">
      <p className="flex items-start gap-2 text-warn">
        <LockKeyhole aria-hidden className="mt-0.5 size-4 shrink-0" />
        {say(problem)}
      </p>
      <div className="flex items-end gap-2 max-sm:flex-col max-sm:items-stretch">
        <div className="flex-1">
          <TextField
            label={t('files.password')}
            type="password"
            autoComplete="off"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </div>
        <Button type="submit" look="primary" disabled={password === ''}>
          {t('files.open')}
        </Button>
      </div>
      <p className="text-xs text-faint">{t('files.passwordHint')}</p>
    </form>
  );
}
