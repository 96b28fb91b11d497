import type { Day } from '../../lib/dates';
import { useI18n } from '../../lib/i18n';
import { DataTable, useAsTable } from '../../ui/AsTable';
import { LineChart } from '../../ui/LineChart';
import type { LineChartData, LineChartWords } from '../../ui/lineOption';
import { Section } from '../../ui/Section';

interface FanFigureProps {
  title: string;
  /** What the chart shows, in a sentence. */
  label: string;
  firstColumn: string;
  data: LineChartData;
  words: LineChartWords;
}

/** Lines with a range around what is expected, or the same as a table. */
export function FanFigure({ title, label, firstColumn, data, words }: FanFigureProps) {
  const { t } = useI18n();
  const table = useAsTable();
  return (
    <Section title={title} actions={table.button} className="mt-8">
      {table.asTable ? (
        <DataTable
          caption={title}
          head={[
            firstColumn,
            ...data.lines.map(({ name }) => name),
            t('forecast.low'),
            t('forecast.high'),
          ]}
          rows={rowsOf(data, words)}
        />
      ) : (
        <LineChart {...data} label={label} words={words} className="h-72" />
      )}
    </Section>
  );
}

function rowsOf({ days, lines, bands = [] }: LineChartData, words: LineChartWords) {
  const said = (amount: string | null | undefined) => (amount == null ? '' : words.amount(amount));
  return days.map((day: Day, at) => [
    words.day(day),
    ...lines.map(({ values }) => said(values[at])),
    said(bands[0]?.low[at]),
    said(bands[0]?.high[at]),
  ]);
}
