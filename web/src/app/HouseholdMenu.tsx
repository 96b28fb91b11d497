import { Check, ChevronsUpDown, LogOut, Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { NewHouseholdForm } from '../features/session/NewHouseholdForm';
import { useSession, useSignOut, useSwitchHousehold } from '../features/session/session.queries';
import { setLanguage, useI18n } from '../lib/i18n';
import { setTheme, useThemeChoice } from '../lib/theme';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Segmented } from '../ui/Segmented';

/** Which household is shown, and what a person sets for themselves. */
export function HouseholdMenu({ compact = false }: { compact?: boolean }) {
  const { t } = useI18n();
  const { household, displayName } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className={`flex min-h-12 max-w-full items-center gap-3 rounded-base text-start hover:bg-line/50 ${compact ? '-ms-2 px-2' : 'px-3'}`}
      >
        <span
          aria-hidden
          className="flex size-7 shrink-0 items-center justify-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
        >
          {household.name.charAt(0).toUpperCase()}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{household.name}</span>
          {!compact && <span className="block truncate text-xs text-faint">{displayName}</span>}
        </span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-faint" />
        <span className="sr-only">{t('nav.more')}</span>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('nav.more')}>
        <Menu onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Menu({ onDone }: { onDone: () => void }) {
  const { t } = useI18n();
  const [adding, setAdding] = useState(false);
  if (adding) return <NewHouseholdForm onDone={onDone} />;
  return (
    <div className="flex flex-col gap-6">
      <Households onDone={onDone} onAdd={() => setAdding(true)} />
      <Preferences />
      <div className="flex items-center justify-between gap-4 border-t border-line pt-4">
        <Signature />
        <SignOut label={t('settings.signOut')} />
      </div>
    </div>
  );
}

function Households({ onDone, onAdd }: { onDone: () => void; onAdd: () => void }) {
  const { t } = useI18n();
  const { household, households } = useSession();
  const change = useSwitchHousehold();
  return (
    <ul aria-label={t('household.switch')} className="-mx-3">
      {households.map((each) => {
        const current = each.householdId === household.householdId;
        return (
          <li key={each.householdId}>
            <button
              type="button"
              aria-current={current}
              className="flex min-h-12 w-full items-center gap-3 rounded-base px-3 text-start hover:bg-ground"
              onClick={() => {
                if (!current) change.mutate(each.householdId);
                onDone();
              }}
            >
              <span className="min-w-0 flex-1 truncate font-medium">{each.name}</span>
              <span className="text-xs text-faint">{each.baseCurrency}</span>
              {current ? (
                <Check aria-hidden className="size-4 text-accent" />
              ) : (
                <span className="size-4" />
              )}
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          onClick={onAdd}
          className="flex min-h-12 w-full items-center gap-2 rounded-base px-3 text-start font-medium text-accent hover:bg-ground"
        >
          <Plus aria-hidden className="size-4" />
          {t('household.new')}
        </button>
      </li>
    </ul>
  );
}

function Preferences() {
  const { t, language } = useI18n();
  const theme = useThemeChoice();
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-medium">{t('settings.theme')}</span>
        <Segmented
          label={t('settings.theme')}
          value={theme}
          onChange={setTheme}
          options={[
            { value: 'light', label: t('settings.theme.light') },
            { value: 'dark', label: t('settings.theme.dark') },
            { value: 'system', label: t('settings.theme.system') },
          ]}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-medium">{t('settings.language')}</span>
        <Segmented
          label={t('settings.language')}
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'en', label: 'English' },
            { value: 'de', label: 'Deutsch' },
          ]}
        />
      </div>
    </div>
  );
}

function Signature() {
  const { displayName, email } = useSession();
  return (
    <div className="min-w-0">
      <p className="truncate font-medium">{displayName}</p>
      <p className="truncate text-xs text-faint">{email}</p>
    </div>
  );
}

function SignOut({ label }: { label: string }) {
  const signOut = useSignOut();
  const navigate = useNavigate();
  return (
    <Button
      onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate('/sign-in') })}
    >
      <LogOut aria-hidden className="size-4" />
      {label}
    </Button>
  );
}
