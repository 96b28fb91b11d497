import { ChartLine, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { useI18n } from '../lib/i18n';
import { IconButton } from './Button';
import { Scrollable } from './Scrollable';

/** Whether a chart shows as a table, and the button that turns it. */
export function useAsTable() {
  const { t } = useI18n();
  const [asTable, setAsTable] = useState(false);
  const Icon = asTable ? ChartLine : Table2;
  const button = (
    <IconButton
      label={asTable ? t('chart.asChart') : t('chart.asTable')}
      aria-pressed={asTable}
      onClick={() => setAsTable(!asTable)}
    >
      <Icon aria-hidden className="size-4" />
    </IconButton>
  );
  return { asTable, button };
}

interface DataTableProps {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/** The figures of a chart. The first column names the row, the others are figures. */
export function DataTable({ caption, head, rows }: DataTableProps) {
  return (
    <Scrollable label={caption} className="max-h-80">
      <table className="w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 bg-surface text-xs text-faint">
          <tr>
            {head.map((name, column) => (
              <th
                key={name}
                scope="col"
                className={`px-2 py-2 font-medium ${column > 0 ? 'text-end' : 'text-start'}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className="border-t border-line">
              {row.map((cell, column) => (
                <td
                  key={column}
                  className={`px-2 py-2 tabular-nums ${column > 0 ? 'text-end' : 'text-start'}`}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
