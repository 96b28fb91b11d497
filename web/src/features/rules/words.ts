import { useCategoryName } from '../../lib/categories';
import { formatDay } from '../../lib/dates';
import { useI18n, type MessageKey, type Translate } from '../../lib/i18n';
import { useAccountNames } from '../accounts/accounts.queries';
import { isCompleteAction, readAction, valueOf, type Action } from './model/actions';
import type { Json, Rule } from './model/book';
import { missingIn, textOf, valuesOf } from './model/complete';
import { fieldTypes, isCategoryField, weekdays, type Field } from './model/fields';
import { isBranch, readTree, type Branch, type Leaf, type Tree } from './model/tree';

/** Values of one question that are said before the rest is counted. */
const valuesMost = 4;

/** Of a name, as the server counts it. */
const nameMost = 200;

export interface Words {
  t: Translate;
  locale: string;
  categoryOf: (code: string) => string;
  accountOf: (id: string) => string | undefined;
}

/** Rules in words a person reads: "When the merchant is “Netflix”, put it in TV and films." */
export function useRuleWords() {
  const { t, locale } = useI18n();
  const categoryOf = useCategoryName();
  const accounts = useAccountNames();
  const words: Words = { t, locale, categoryOf, accountOf: (id) => accounts.get(id) };
  return {
    rule: ({ when, then }: Rule) =>
      t('rule.says.rule', {
        when: saidTree(words, readTree(when)),
        then: saidActions(words, then.map(readAction)),
      }),
    tree: (tree: Tree) => saidTree(words, tree),
    action: (action: Action) => saidAction(words, action),
    field: (field: Field) => fieldName(t, field),
    /** What a new rule is called until somebody names it. */
    nameFor: (actions: readonly Action[]) =>
      actions.length > 0 && actions.every(isCompleteAction)
        ? capital(saidActions(words, actions)).slice(0, nameMost)
        : t('rule.edit.unnamed'),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The field as it stands in a list: without its article. */
export const fieldName = (t: Translate, field: Field) =>
  capital(t(`rule.field.${field}`).replace(/^(the|an?|der|die|das|eine?) /, ''));

const list = (locale: string, type: 'conjunction' | 'disjunction', parts: readonly string[]) =>
  new Intl.ListFormat(locale, { type }).format(parts);

export function saidTree(words: Words, tree: Tree, within = false): string {
  const { t } = words;
  if (tree.kind === 'leaf') return saidLeaf(words, tree);
  if (tree.kind === 'foreign') return saidForeign(words, tree.json);
  if (tree.of.length === 0) return t('rule.says.nothing');
  if (tree.kind === 'none') return t('rule.says.not', { what: several(words, tree, 'any', true) });
  return several(words, tree, tree.kind, within);
}

function several(words: Words, { of }: Branch, kind: 'all' | 'any', within: boolean): string {
  const parts = of.map((it) => saidTree(words, it, of.length > 1));
  const said = list(words.locale, kind === 'all' ? 'conjunction' : 'disjunction', parts);
  const nested = of.length > 1 || (of[0] !== undefined && isBranch(of[0]));
  return within && nested && of.length > 1 ? words.t('rule.says.within', { what: said }) : said;
}

function saidLeaf(words: Words, leaf: Leaf): string {
  const { t } = words;
  const { field, operator, value } = leaf;
  if (missingIn(leaf)) return t('rule.says.nothing');
  if (field === 'pending') return t(value === false ? 'rule.says.booked' : 'rule.says.pending');
  if (field === 'excluded') return t(value === false ? 'rule.says.included' : 'rule.says.excluded');
  if (field === 'direction' && operator === 'is' && (value === 'in' || value === 'out'))
    return t(`rule.says.${value}`);
  const plain = t(`rule.field.${field}`);
  const named = leaf.rest.absolute === true ? t('rule.field.absolute', { field: plain }) : plain;
  const key = operator === 'starts' && isCategoryField(field) ? 'group' : operator;
  return say(t, key, named, saidValues(words, leaf));
}

const say = (t: Translate, operator: Leaf['operator'] | 'group', field: string, value: string) =>
  (t as (key: MessageKey, values: Record<string, string>) => string)(`rule.says.${operator}`, {
    field,
    value,
  });

function saidValues(words: Words, leaf: Leaf): string {
  const values = valuesOf(leaf.value).map((value) => saidValue(words, leaf, textOf(value)));
  const shown = values.slice(0, valuesMost);
  const rest = values.length - shown.length;
  const all = rest > 0 ? [...shown, words.t('rule.says.more', { count: rest })] : shown;
  return list(words.locale, leaf.operator === 'between' ? 'conjunction' : 'disjunction', all);
}

function saidValue(words: Words, { field, operator }: Leaf, value: string): string {
  const type = fieldTypes[field];
  if (operator === 'weekday') return weekdayName(value, words.locale);
  if (operator === 'day-of-month') return value;
  if (type === 'date') return isDay(value) ? formatDay(value, words.locale, 'spoken') : value;
  if (type === 'money' || type === 'number') return numberText(value, words.locale);
  if (isCategoryField(field)) return words.categoryOf(value);
  if (field === 'accountId') return words.accountOf(value) ?? value;
  return words.t('rule.says.quoted', { value });
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

export function weekdayName(day: string, locale: string): string {
  const at = weekdays.findIndex((it) => it === day.toLowerCase());
  if (at < 0) return day;
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + at));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** An exact number as people write it here; what is none stays as it is. */
export function numberText(value: string, locale: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false });
  return format.format(value as Intl.StringNumericLiteral).replace('-', '−');
}

/** A question of a kind the editor leaves alone, in words as far as there are any. */
function saidForeign(words: Words, json: Json): string {
  const { t } = words;
  const { days, same, currency, absolute, ...rest } = json;
  const tree = readTree({ ...rest, field: rest.field === 'windowCount' ? 'occurrence' : 'amount' });
  const isWindow = rest.field === 'windowSum' || rest.field === 'windowCount';
  if (tree.kind !== 'leaf' || (!isWindow && rest.field !== 'amount'))
    return t('rule.says.foreign', { json: JSON.stringify(json) });
  const window = { days: textOf(days), same: sameWords(t, same) };
  let field = isWindow
    ? t(rest.field === 'windowSum' ? 'rule.field.windowSum' : 'rule.field.windowCount', window)
    : t('rule.field.amount');
  if (typeof currency === 'string') field = t('rule.field.in', { field, currency });
  if (absolute === true) field = t('rule.field.absolute', { field });
  return say(t, tree.operator, field, saidValues(words, tree));
}

const sameWords = (t: Translate, same: unknown) =>
  same === 'merchant' || same === 'category' || same === 'account'
    ? t(`rule.same.${same}`)
    : textOf(same);

export const saidActions = (words: Words, actions: readonly Action[]) =>
  actions.length === 0
    ? words.t('rule.does.nothing')
    : list(
        words.locale,
        'conjunction',
        actions.map((it) => saidAction(words, it)),
      );

export function saidAction(words: Words, action: Action): string {
  const { t, locale } = words;
  const { kind, json } = action;
  const quoted = (value: unknown) => t('rule.says.quoted', { value: textOf(value) });
  if (kind === null) return saidOther(words, json);
  if (kind === 'exclude')
    return t(valueOf(action) === false ? 'rule.does.include' : 'rule.does.exclude');
  if (kind === 'clear-tags' || kind === 'clear-note' || kind === 'mark-transfer')
    return t(`rule.does.${kind}`);
  const given = valueOf(action);
  if (kind === 'set-category')
    return t('rule.does.set-category', { value: words.categoryOf(textOf(given)) });
  const value = list(locale, 'conjunction', valuesOf(given).map(quoted));
  return t(`rule.does.${kind}`, { value });
}

function saidOther(words: Words, json: Json): string {
  const { t, locale, categoryOf } = words;
  if (json.action === 'alert')
    return t('rule.does.alert', {
      value: t('rule.says.quoted', { value: textOf(json.message) }),
    });
  if (json.action !== 'split' || !Array.isArray(json.parts))
    return t('rule.does.foreign', { value: JSON.stringify(json) });
  const parts = (json.parts as Json[]).map(({ category, amount, percent }) => {
    const name = categoryOf(textOf(category));
    if (percent !== undefined)
      return t('rule.says.parts', { amount: percentText(textOf(percent), locale), category: name });
    if (amount !== undefined)
      return t('rule.says.parts', { amount: numberText(textOf(amount), locale), category: name });
    return t('rule.says.rest', { category: name });
  });
  return t('rule.does.split', { value: list(locale, 'conjunction', parts) });
}

const percentText = (percent: string, locale: string) =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 4,
  }).format(percent as Intl.StringNumericLiteral);
