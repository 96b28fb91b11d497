import { formatDay } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { useTell } from '../../lib/tell';
import { Money } from '../../ui/Money';
import { Scrollable } from '../../ui/Scrollable';
import { SelectField } from '../../ui/Field';
import type { Columns, Preview } from './imports.queries';
import { assign, roleOf, roles, width, type Role } from './mapping';

const rowsShown = 5;

interface ColumnsTableProps {
  preview: Preview;
  columns: Columns;
  onChange: (columns: Columns) => void;
}

/** The file as it is; above each column, what it is used as. */
export function ColumnsTable({ preview, columns, onChange }: ColumnsTableProps) {
  const { t } = useI18n();
  const places = Array.from({ length: width(preview) }, (_, index) => index);
  const nameOf = (index: number) =>
    preview.header?.[index] || t('preview.column', { number: index + 1 });
  return (
    <Scrollable label={t('preview.columns')} className="border-y border-line">
      <table className="w-full text-sm whitespace-nowrap">
        <thead>
          <tr>
            {places.map((index) => {
              const role = roleOf(columns, index);
              return (
                <th
                  key={index}
                  scope="col"
                  className="min-w-44 p-2 text-start align-bottom font-normal"
                >
                  <span className="mb-1 block max-w-52 truncate text-xs font-medium text-faint">
                    {nameOf(index)}
                  </span>
                  <SelectField
                    label={t('preview.columnIs', { number: index + 1 })}
                    hideLabel
                    className={role ? 'font-medium' : 'text-faint'}
                    value={role ?? ''}
                    onChange={(event) =>
                      onChange(assign(columns, index, (event.target.value || null) as Role | null))
                    }
                  >
                    <option value="">{t('role.none')}</option>
                    {roles.map((each) => (
                      <option key={each} value={each}>
                        {t(`role.${each}`)}
                      </option>
                    ))}
                  </SelectField>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {preview.rows.slice(0, rowsShown).map((row) => (
            <tr key={row.line} className="border-t border-line">
              {places.map((index) => (
                <td
                  key={index}
                  className={`max-w-64 truncate px-3 py-2 ${roleOf(columns, index) ? '' : 'text-faint'}`}
                >
                  {row.cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

/** The first rows as they will be imported; a row that cannot be says why. */
export function ParsedTable({ preview, busy }: { preview: Preview; busy: boolean }) {
  const { t, locale } = useI18n();
  const tell = useTell();
  return (
    <Scrollable label={t('preview.parsed')} busy={busy}>
      <table className="w-full text-sm">
        <thead className="text-xs text-faint">
          <tr>
            <th scope="col" className="w-14 py-2 text-start font-medium">
              {t('preview.line')}
            </th>
            <th scope="col" className="w-32 py-2 text-start font-medium">
              {t('tx.date')}
            </th>
            <th scope="col" className="py-2 text-start font-medium">
              {t('tx.description')}
            </th>
            <th scope="col" className="py-2 text-end font-medium">
              {t('tx.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => (
            <tr key={row.line} className="border-t border-line">
              <td className="py-2.5 text-faint tabular-nums">{row.line}</td>
              {row.parsed ? (
                <>
                  <td className="py-2.5 whitespace-nowrap">
                    {formatDay(row.parsed.bookedOn, locale, 'withYear')}
                  </td>
                  <td className="py-2.5 pe-4">
                    <span className="font-medium">{row.parsed.counterpartyName}</span>{' '}
                    <span className="text-muted">{row.parsed.description}</span>
                  </td>
                  <td className="py-2.5 text-end">
                    <Money
                      amount={row.parsed.amount}
                      currency={row.parsed.currency}
                      coloured
                      plus
                      className="font-medium"
                    />
                  </td>
                </>
              ) : (
                <td colSpan={3} className="py-2.5 text-warn">
                  {t('preview.rejected', { reason: tell(row.reason ?? '', row.reasonSentence) })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
