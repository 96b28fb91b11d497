import type { SubmitEvent } from 'react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { useFieldTexts, useProblemText } from '../../ui/States';
import { HouseholdFields } from './HouseholdFields';
import { countries } from './places';
import { useCreateHousehold } from './session.queries';
import { householdOf } from './forms';

/** Another household of the same person; the page shows it at once. */
export function NewHouseholdForm({ onDone }: { onDone: () => void }) {
  const { t } = useI18n();
  const create = useCreateHousehold();
  const problem = useProblemText();
  const fields = useFieldTexts();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    create.mutate(householdOf(new FormData(event.currentTarget)), { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <HouseholdFields countries={countries} errors={fields(create.error)} />
      {create.isError && (
        <p role="alert" className="text-danger">
          {problem(create.error)}
        </p>
      )}
      <Button type="submit" look="primary" disabled={create.isPending}>
        {t('household.create')}
      </Button>
    </form>
  );
}
