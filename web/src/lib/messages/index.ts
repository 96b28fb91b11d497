import type { Text } from '../i18n';
import { accounts } from './accounts';
import { annotations } from './annotations';
import { categories } from './categories';
import { dashboard } from './dashboard';
import { goals } from './goals';
import { imports } from './imports';
import { learning } from './learning';
import { matches } from './matches';
import { merchants } from './merchants';
import { ownCategories } from './ownCategories';
import { reading } from './reading';
import { ruleEditor } from './ruleEditor';
import { rules } from './rules';
import { ruleWords } from './ruleWords';
import { session } from './session';
import { shell } from './shell';
import { transactions } from './transactions';
import { why } from './why';

/** Every word of the page, both languages side by side. A key that is missing does not compile. */
export const messages = {
  ...accounts,
  ...annotations,
  ...categories,
  ...dashboard,
  ...goals,
  ...imports,
  ...learning,
  ...matches,
  ...merchants,
  ...ownCategories,
  ...reading,
  ...ruleEditor,
  ...rules,
  ...ruleWords,
  ...session,
  ...shell,
  ...transactions,
  ...why,
} as const satisfies Record<string, { en: Text; de: Text }>;

export type Messages = typeof messages;
