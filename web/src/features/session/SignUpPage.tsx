import type { SubmitEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';

import { isProblem } from '../../lib/api';
import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { useFieldTexts, useProblemText } from '../../ui/States';
import { Entrance, useNext } from './Entrance';
import { householdOf, text } from './forms';
import { HouseholdFields } from './HouseholdFields';
import { countries } from './places';
import { useSignUp } from './session.queries';

export function SignUpPage() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const { search } = useLocation();
  const next = useNext();
  const signUp = useSignUp();
  const other = useProblemText();
  const errors = useFieldTexts()(signUp.error);
  const taken = isProblem(signUp.error, 'email-taken');

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = {
      email: text(form, 'email').trim(),
      password: text(form, 'password'),
      displayName: text(form, 'displayName').trim(),
      household: householdOf(form),
    };
    signUp.mutate(body, { onSuccess: () => void navigate(next, { replace: true }) });
  };

  return (
    <Entrance title={t('session.signUpTitle')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <HouseholdFields countries={countries} errors={errors} />
        <hr className="my-2 border-line" />
        <TextField
          label={t('session.displayName')}
          error={errors.displayName}
          name="displayName"
          autoComplete="name"
          maxLength={100}
          required
        />
        <TextField
          label={t('session.email')}
          error={taken ? t('session.taken') : errors.email}
          name="email"
          type="email"
          autoComplete="username"
          required
        />
        <TextField
          label={t('session.password')}
          hint={t('session.passwordHint')}
          error={errors.password}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={10}
          required
        />
        {signUp.isError && !taken && (
          <p role="alert" className="text-danger">
            {other(signUp.error)}
          </p>
        )}
        <Button type="submit" look="primary" disabled={signUp.isPending}>
          {t('session.signUp')}
        </Button>
        <p className="text-muted">
          {t('session.haveAccount')}{' '}
          <Link
            to={`/sign-in${search}`}
            className="font-medium text-accent underline underline-offset-4"
          >
            {t('session.signIn')}
          </Link>
        </p>
      </form>
    </Entrance>
  );
}
