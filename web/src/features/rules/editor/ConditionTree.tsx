import { useMemo, useRef } from 'react';

import { useI18n } from '../../../lib/i18n';
import type { FaultsByKey } from '../model/faults';
import type { Missing } from '../model/complete';
import type { Branch } from '../model/tree';
import { BranchPart } from './BranchPart';
import { EditingContext } from './editing';

interface ConditionTreeProps {
  root: Branch;
  onChange: (root: Branch) => void;
  faults: FaultsByKey;
  missing: ReadonlyMap<string, Missing>;
}

/** When a rule applies: conditions in branches of all, one or none of them, to any depth. */
export function ConditionTree({ root, onChange, faults, missing }: ConditionTreeProps) {
  const { t } = useI18n();
  const turnRef = useRef<string | null>(null);
  const turn = useMemo(
    () => ({
      focusOn: (key: string) => {
        turnRef.current = key;
      },
      takesFocus: (key: string) => {
        if (turnRef.current !== key) return false;
        turnRef.current = null;
        return true;
      },
    }),
    [],
  );
  return (
    <EditingContext value={{ root, change: onChange, faults, missing, ...turn }}>
      <BranchPart branch={root} />
      <p className="mt-2 text-xs text-faint max-md:hidden">{t('rule.edit.keys')}</p>
    </EditingContext>
  );
}
