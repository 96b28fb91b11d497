import type { SubmitEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';

import { isProblem } from '../../lib/api';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { useProblemText } from '../../ui/States';
import { Entrance, useNext } from './Entrance';
import { text } from './forms';
import { useSignIn } from './session.queries';

export function SignInPage() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const { search } = useLocation();
  const next = useNext();
  const signIn = useSignIn();
  const problem = useSignInProblem(signIn.error);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate(
      { email: text(form, 'email').trim(), password: text(form, 'password') },
      { onSuccess: () => void navigate(next, { replace: true }) },
    );
  };

  return (
    <Entrance title={t('session.signInTitle')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label={t('session.email')}
          name="email"
          type="email"
          autoComplete="username"
          required
        />
        <TextField
          label={t('session.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        {problem && (
          <p role="alert" className="text-danger">
            {problem}
          </p>
        )}
        <Button type="submit" look="primary" disabled={signIn.isPending}>
          {t('session.signIn')}
        </Button>
        <p className="text-muted">
          {t('session.noAccount')}{' '}
          <Link
            to={`/sign-up${search}`}
            className="font-medium text-accent underline underline-offset-4"
          >
            {t('session.signUp')}
          </Link>
        </p>
      </form>
    </Entrance>
  );
}

function useSignInProblem(error: unknown): string | null {
  const { t } = useI18n();
  const other = useProblemText();
  if (!error) return null;
  if (isProblem(error, 'wrong-credentials')) return t('session.wrong');
  if (isProblem(error, 'too-many-attempts')) return t('session.tooMany');
  return other(error);
}
