import type { Text } from '../i18n';
import { accounts } from './accounts';
import { alertKinds } from './alertKinds';
import { annotations } from './annotations';
import { anomalies } from './anomalies';
import { bills } from './bills';
import { budget } from './budget';
import { categories } from './categories';
import { dashboard } from './dashboard';
import { forecast } from './forecast';
import { goals } from './goals';
import { imports } from './imports';
import { learning } from './learning';
import { matches } from './matches';
import { merchants } from './merchants';
import { notify } from './notify';
import { ownCategories } from './ownCategories';
import { reading } from './reading';
import { ruleEditor } from './ruleEditor';
import { rules } from './rules';
import { ruleWords } from './ruleWords';
import { scenarios } from './scenarios';
import { session } from './session';
import { shell } from './shell';
import { spendable } from './spendable';
import { transactions } from './transactions';
import { why } from './why';

/** Every word of the page, both languages side by side. A key that is missing does not compile. */
export const messages = {
  ...accounts,
  ...alertKinds,
  ...annotations,
  ...anomalies,
  ...bills,
  ...budget,
  ...categories,
  ...dashboard,
  ...forecast,
  ...goals,
  ...imports,
  ...learning,
  ...matches,
  ...merchants,
  ...notify,
  ...ownCategories,
  ...reading,
  ...ruleEditor,
  ...rules,
  ...ruleWords,
  ...scenarios,
  ...session,
  ...shell,
  ...spendable,
  ...transactions,
  ...why,
} as const satisfies Record<string, { en: Text; de: Text }>;

export type Messages = typeof messages;
