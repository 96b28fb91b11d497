import { ArrowLeftRight } from 'lucide-react';

import { useI18n } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import type { Signs } from './imports.queries';

interface SignsLineProps {
  signs: Signs;
  busy: boolean;
  onTurn: () => void;
}

/** Which way the amounts go and what says so, to be turned round by who knows better. */
export function SignsLine({ signs, busy, onTurn }: SignsLineProps) {
  const { t } = useI18n();
  const way = signs.outIsPositive ? 'out' : 'in';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <p>
        {signs.because !== 'DIRECTION' && <strong>{t(`signs.${way}`)} </strong>}
        <span className="text-muted">{t(`signs.because.${signs.because}`)}</span>
      </p>
      {signs.because !== 'DIRECTION' && (
        <Button disabled={busy} onClick={onTurn}>
          <ArrowLeftRight aria-hidden className="size-4" />
          {t('signs.turn')}
        </Button>
      )}
    </div>
  );
}
