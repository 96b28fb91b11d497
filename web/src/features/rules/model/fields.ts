/** What can be asked of a transaction, and how; as docs/rules.md has it. */
export type FieldType = 'text' | 'texts' | 'code' | 'id' | 'money' | 'number' | 'date' | 'flag';

/** Those people ask for most come first. */
export const fieldTypes = {
  description: 'text',
  merchantName: 'text',
  counterpartyName: 'text',
  amount: 'money',
  direction: 'code',
  category: 'code',
  accountId: 'id',
  bookedOn: 'date',
  tags: 'texts',
  note: 'text',
  counterpartyAccount: 'text',
  reference: 'text',
  currency: 'code',
  mcc: 'code',
  pending: 'flag',
  excluded: 'flag',
  splits: 'texts',
  transferId: 'id',
  baseAmount: 'money',
  baseCurrency: 'code',
  originalAmount: 'money',
  originalCurrency: 'code',
  originalRate: 'number',
  balanceAfter: 'money',
  splitDifference: 'money',
  valueOn: 'date',
  transactionOn: 'date',
  observedAt: 'date',
  rate: 'number',
  rateOn: 'date',
  categorySource: 'code',
  probability: 'number',
  runnerUp: 'code',
  reasons: 'texts',
  modelVersion: 'code',
  merchantId: 'id',
  merchantMatch: 'code',
  merchantScore: 'number',
  source: 'code',
  importId: 'id',
  transactionId: 'id',
  providerId: 'text',
  endToEndId: 'text',
  bankTransactionCode: 'text',
  mergedIds: 'texts',
  occurrence: 'number',
} as const satisfies Record<string, FieldType>;

export type Field = keyof typeof fieldTypes;
export const fields = Object.keys(fieldTypes) as Field[];
export const isField = (text: unknown): text is Field =>
  typeof text === 'string' && Object.hasOwn(fieldTypes, text);

/** How many fields are offered before the others. */
export const usualFields = 10;

const ofText = ['contains', 'is', 'starts', 'ends', 'one-of', 'regex', 'empty', 'not-empty'];
const ofNumber = [
  'greater',
  'at-least',
  'less',
  'at-most',
  'between',
  'equals',
  'empty',
  'not-empty',
];

const operatorsOf = {
  text: ofText,
  texts: ofText,
  code: ['is', 'one-of', 'starts', 'empty', 'not-empty'],
  id: ['is', 'one-of', 'empty', 'not-empty'],
  money: ofNumber,
  number: ofNumber,
  date: [
    'on',
    'after',
    'before',
    'between',
    'day-of-month',
    'weekday',
    'last-day-of-month',
    'empty',
    'not-empty',
  ],
  flag: ['is'],
} as const satisfies Record<FieldType, readonly string[]>;

export const operators = [
  'is',
  'contains',
  'starts',
  'ends',
  'one-of',
  'regex',
  'empty',
  'not-empty',
  'equals',
  'less',
  'at-most',
  'greater',
  'at-least',
  'between',
  'on',
  'before',
  'after',
  'day-of-month',
  'weekday',
  'last-day-of-month',
] as const;
export type Operator = (typeof operators)[number];
export const isOperator = (text: unknown): text is Operator => operators.some((it) => it === text);

export const operatorsFor = (field: Field): readonly Operator[] =>
  operatorsOf[fieldTypes[field]] as readonly Operator[];

/** How many values an operator is given. */
export function arity(operator: Operator): 'none' | 'one' | 'two' | 'many' {
  if (['empty', 'not-empty', 'last-day-of-month'].includes(operator)) return 'none';
  if (operator === 'between') return 'two';
  return ['one-of', 'day-of-month', 'weekday'].includes(operator) ? 'many' : 'one';
}

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Fields whose values are categories. */
export const isCategoryField = (field: string) =>
  field === 'category' || field === 'runnerUp' || field === 'splits';
