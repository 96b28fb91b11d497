import { useI18n } from '../../lib/i18n';
import { SelectField, TextField } from '../../ui/Field';
import { Section } from '../../ui/Section';
import type { DateOrder, Mapping, NumberFormat } from './imports.queries';

const encodings = [
  'UTF-8',
  'windows-1252',
  'ISO-8859-1',
  'ISO-8859-15',
  'UTF-16LE',
  'UTF-16BE',
  'Shift_JIS',
  'GB18030',
  'windows-1251',
];
const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
const dateOrders: readonly DateOrder[] = ['DMY', 'MDY', 'YMD'];
const numberFormats: readonly NumberFormat[] = ['COMMA', 'POINT'];
const skipLinesMax = 100;

interface MappingSettingsProps {
  mapping: Mapping;
  /** A spreadsheet says itself how its cells are written and where they end. */
  sheet: boolean;
  onChange: (mapping: Mapping) => void;
}

/** How the file is read as a whole; what was detected is preset. */
export function MappingSettings({ mapping, sheet, onChange }: MappingSettingsProps) {
  const { t } = useI18n();
  const set = (part: Partial<Mapping>) => onChange({ ...mapping, ...part });
  return (
    <Section title={t('preview.how')}>
      <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-3 xl:grid-cols-6">
        <SelectField
          label={t('preview.dateOrder')}
          value={mapping.dateOrder}
          onChange={(event) => set({ dateOrder: event.target.value as DateOrder })}
        >
          {dateOrders.map((order) => (
            <option key={order} value={order}>
              {t(`preview.dateOrder.${order}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('preview.numberFormat')}
          value={mapping.numberFormat}
          onChange={(event) => set({ numberFormat: event.target.value as NumberFormat })}
        >
          {numberFormats.map((format) => (
            <option key={format} value={format}>
              {t(`preview.numberFormat.${format}`)}
            </option>
          ))}
        </SelectField>
        {!sheet && <TextOf mapping={mapping} set={set} />}
        <TextField
          key={mapping.skipLines}
          label={t('preview.skipLines')}
          type="number"
          min={0}
          max={skipLinesMax}
          defaultValue={mapping.skipLines}
          onBlur={(event) => {
            const skipLines = Math.min(
              skipLinesMax,
              Math.max(0, Math.trunc(event.target.valueAsNumber || 0)),
            );
            if (skipLines !== mapping.skipLines) set({ skipLines });
          }}
        />
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={mapping.hasHeader}
            onChange={(event) => set({ hasHeader: event.target.checked })}
          />
          {t('preview.hasHeader')}
        </label>
      </div>
    </Section>
  );
}

interface TextProps {
  mapping: Mapping;
  set: (part: Partial<Mapping>) => void;
}

function TextOf({ mapping, set }: TextProps) {
  const { t } = useI18n();
  const known = encodings.some((it) => it.toLowerCase() === mapping.encoding.toLowerCase());
  return (
    <>
      <SelectField
        label={t('preview.delimiter')}
        value={mapping.delimiter}
        onChange={(event) => set({ delimiter: event.target.value })}
      >
        {Object.entries(delimiters).map(([delimiter, name]) => (
          <option key={name} value={delimiter}>
            {t(`preview.delimiter.${name}`)}
          </option>
        ))}
        {!(mapping.delimiter in delimiters) && <option>{mapping.delimiter}</option>}
      </SelectField>
      <SelectField
        label={t('preview.encoding')}
        value={mapping.encoding}
        onChange={(event) => set({ encoding: event.target.value })}
      >
        {!known && <option>{mapping.encoding}</option>}
        {encodings.map((encoding) => (
          <option
            key={encoding}
            value={
              encoding.toLowerCase() === mapping.encoding.toLowerCase()
                ? mapping.encoding
                : encoding
            }
          >
            {encoding}
          </option>
        ))}
      </SelectField>
    </>
  );
}
