import { useI18n } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import { TextField } from '../../ui/Field';
import type { Account } from '../accounts/accounts.queries';

interface EarmarksProps {
  accounts: readonly Account[];
  chosen: Readonly<Record<string, string>>;
  /** That of the accounts chosen so far; others cannot be chosen beside them. */
  currency: string | null;
  /** Accounts whose text is no amount. */
  wrong: readonly string[];
  onChange: (chosen: Record<string, string>) => void;
}

/** Which accounts have money for a goal, and how much of them. */
export function Earmarks({ accounts, chosen, currency, wrong, onChange }: EarmarksProps) {
  const { t, locale } = useI18n();
  const shown = accounts.filter(({ closed, accountId }) => !closed || accountId in chosen);
  const toggle = (accountId: string, on: boolean) => {
    const others = Object.entries(chosen).filter(([id]) => id !== accountId);
    onChange(Object.fromEntries(on ? [...others, [accountId, '']] : others));
  };
  return (
    <fieldset>
      <legend className="font-medium">{t('goals.accounts')}</legend>
      <p className="text-xs text-muted">{t('goals.accountsHint')}</p>
      <ul className="mt-1">
        {shown.map(({ accountId, name, balance, currency: own }) => {
          const text = chosen[accountId];
          return (
            <li key={accountId} className="flex min-h-11 flex-wrap items-center gap-x-4">
              <label className="flex min-h-11 min-w-60 flex-1 items-center gap-2">
                <input
                  type="checkbox"
                  checked={text !== undefined}
                  disabled={text === undefined && currency !== null && own !== currency}
                  onChange={(event) => toggle(accountId, event.target.checked)}
                />
                <span className="min-w-0 truncate">{name}</span>
                <span className="text-faint tabular-nums">{moneyText(balance, own, locale)}</span>
              </label>
              {text !== undefined && (
                <div className="w-36">
                  <TextField
                    label={t('goals.earmark', { account: name })}
                    hideLabel
                    value={text}
                    inputMode="decimal"
                    className="text-end tabular-nums"
                    error={
                      wrong.includes(accountId)
                        ? t('error.amount', {
                            example: moneyText('1234.5', own, locale, { showCurrency: false }),
                          })
                        : undefined
                    }
                    onChange={(event) => onChange({ ...chosen, [accountId]: event.target.value })}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
