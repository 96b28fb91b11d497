// Looks at every page: serves the built page under its content security policy with the fake behind
// it, takes pictures at desk and phone width in both themes, and lets axe judge each.
//   npm run build && npm run screens -- [directory] [only]
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const built = 'target/classes/static';
const widths = { desk: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } };
const transaction = '/transactions?text=edeka';
const odd = '/transactions?text=edeka&min=300';

const pages = [
  { name: 'overview', path: '/' },
  { name: 'alert-settings', path: '/settings/alerts' },
  { name: 'alert-settings-german', path: '/settings/alerts', locale: 'de-DE' },
  { name: 'unsubscribe', path: '/unsubscribe?token=x' },
  {
    name: 'overview-accounts',
    path: '/',
    act: (page) => page.getByRole('button', { name: 'By account' }).click(),
  },
  {
    name: 'overview-table',
    path: '/',
    act: (page) => page.getByRole('button', { name: 'Show as table' }).nth(1).click(),
  },
  { name: 'transactions', path: '/transactions' },
  { name: 'transactions-none', path: '/transactions?text=nothing+like+it' },
  {
    name: 'transaction',
    path: transaction,
    act: (page) => page.locator('[data-place=name]').first().click(),
  },
  { name: 'odd', path: odd, act: openOdd },
  { name: 'odd-german', path: odd, locale: 'de-DE', act: openOdd },
  {
    name: 'odd-answered',
    path: odd,
    act: (page) => openOdd(page).then(() => page.getByRole('button', { name: 'One-off' }).click()),
  },
  {
    name: 'why-foreign',
    path: '/transactions?text=figma',
    act: (page) => page.locator('[data-place=name]').first().click(),
  },
  {
    name: 'why-unsure',
    path: '/transactions?text=kiosk',
    act: (page) => page.locator('[data-place=name]').first().click(),
  },
  {
    name: 'why-unsure-german',
    path: '/transactions?text=kiosk',
    locale: 'de-DE',
    act: (page) => page.locator('[data-place=name]').first().click(),
  },
  { name: 'recategorize', path: transaction, act: recategorize },
  {
    name: 'recategorized',
    path: transaction,
    act: (page) => recategorize(page).then(() => page.keyboard.press('Enter')),
  },
  { name: 'manual', path: '/transactions?add=1' },
  { name: 'budget', path: '/budget' },
  { name: 'budget-german', path: '/budget', locale: 'de-DE' },
  { name: 'budget-empty', path: '/budget', fake: { empty: true } },
  { name: 'budget-typed', path: '/budget', act: assign },
  { name: 'budget-move', path: '/budget', act: moveMoney },
  { name: 'budget-envelope', path: '/budget', act: openEnvelope },
  { name: 'budget-next', path: '/budget', act: (page) => nextMonth(page) },
  { name: 'forecast', path: '/forecast' },
  { name: 'forecast-german', path: '/forecast', locale: 'de-DE' },
  { name: 'forecast-empty', path: '/forecast', fake: { empty: true } },
  { name: 'forecast-months', path: '/forecast', act: nextYear },
  { name: 'scenarios', path: '/forecast', act: whatIfForecast },
  { name: 'scenarios-german', path: '/forecast', locale: 'de-DE', act: whatIfForecast },
  { name: 'scenarios-none', path: '/forecast', act: whatIfTab },
  { name: 'bills', path: '/bills' },
  { name: 'bills-german', path: '/bills', locale: 'de-DE' },
  { name: 'bills-empty', path: '/bills', fake: { empty: true } },
  { name: 'bills-regular', path: '/bills', act: regular },
  { name: 'bill-new', path: '/bills', act: newBill },
  { name: 'bill-new-german', path: '/bills', locale: 'de-DE', act: newBill },
  { name: 'bill-own', path: '/bills', act: ownBill },
  {
    name: 'bills-series',
    path: '/bills',
    act: (page) => regular(page).then(() => page.getByText('Streamly').first().click()),
  },
  { name: 'accounts', path: '/accounts' },
  { name: 'account-new', path: '/accounts?add=1' },
  { name: 'import', path: '/import' },
  { name: 'import-many', path: '/import', act: many },
  { name: 'import-several', path: '/import', act: several },
  { name: 'import-several-german', path: '/import', act: several, locale: 'de-DE' },
  { name: 'import-question', path: '/import', act: asked },
  { name: 'import-question-german', path: '/import', act: asked, locale: 'de-DE' },
  { name: 'import-locked', path: '/import', act: locked },
  { name: 'import-undo', path: '/import', act: undo },
  { name: 'import-undone', path: '/import/11110000-0000-4000-8000-000000000005' },
  { name: 'inbox', path: '/review' },
  { name: 'inbox-empty', path: '/review', fake: { empty: true } },
  { name: 'inbox-german', path: '/review', locale: 'de-DE' },
  { name: 'inbox-keys', path: '/review', act: (page) => page.keyboard.press('?') },
  { name: 'inbox-decided', path: '/review', act: agree },
  { name: 'review', path: '/review/duplicates' },
  { name: 'review-empty', path: '/review/duplicates', fake: { empty: true } },
  { name: 'review-german', path: '/review/duplicates', locale: 'de-DE' },
  { name: 'delete', path: transaction, act: remove },
  { name: 'said', path: transaction, act: say },
  { name: 'said-listed', path: transaction, act: (page) => say(page).then(() => closed(page)) },
  { name: 'split', path: transaction, act: split },
  { name: 'split-german', path: transaction, act: split, locale: 'de-DE' },
  { name: 'similar', path: '/transactions?text=kiosk', act: changed },
  { name: 'similar-german', path: '/transactions?text=kiosk', act: changed, locale: 'de-DE' },
  { name: 'similar-listed', path: '/transactions?text=kiosk', act: changedInList },
  { name: 'merchants', path: '/merchants' },
  { name: 'merchants-german', path: '/merchants', locale: 'de-DE' },
  { name: 'merchants-empty', path: '/merchants', fake: { empty: true } },
  { name: 'categories', path: '/categories' },
  { name: 'category-new', path: '/categories', act: newCategory },
  { name: 'goals', path: '/goals' },
  { name: 'goals-german', path: '/goals', locale: 'de-DE' },
  { name: 'goals-empty', path: '/goals', fake: { empty: true } },
  { name: 'goals-what-if', path: '/goals', act: whatIf },
  { name: 'goal', path: '/goals', act: openGoal },
  { name: 'rules', path: '/rules' },
  { name: 'rules-german', path: '/rules', locale: 'de-DE' },
  { name: 'rules-empty', path: '/rules', fake: { empty: true } },
  { name: 'rule-proposed', path: '/rules', act: proposed },
  { name: 'rule', path: '/rules', act: (page) => openRule(page, 1) },
  { name: 'rule-german', path: '/rules', act: (page) => openRule(page, 1), locale: 'de-DE' },
  { name: 'rule-kept', path: '/rules', act: (page) => openRule(page, 3) },
  { name: 'rule-preview', path: '/rules', act: (page) => previewRule(page) },
  { name: 'rule-ask', path: '/rules', act: (page) => previewRule(page).then(() => askRule(page)) },
  { name: 'rule-fault', path: '/rules', act: faultyRule },
  { name: 'rule-blank', path: '/rules', act: blankRule },
  { name: 'rule-deleted', path: '/rules', act: deleteRule },
  { name: 'rules-import', path: '/rules', act: importRules },
  {
    name: 'rules-imported',
    path: '/rules',
    act: (page) => importRules(page).then(() => readRules(page)),
  },
  { name: 'rule-always', path: '/transactions?text=kiosk', act: always },
  { name: 'import-empty', path: '/import', act: (page) => choose(page, '') },
  { name: 'import-preview', path: '/import/11110000-0000-4000-8000-000000000009' },
  { name: 'import-progress', path: '/import/11110000-0000-4000-8000-000000000003' },
  { name: 'import-done', path: '/import/11110000-0000-4000-8000-000000000001' },
  { name: 'import-failed', path: '/import/11110000-0000-4000-8000-000000000004' },
  { name: 'alerts', path: '/alerts' },
  {
    name: 'palette',
    path: '/',
    act: (page) =>
      page.keyboard.press('Control+k').then(() => page.keyboard.type('rewe', { delay: 20 })),
  },
  {
    name: 'settings',
    path: '/',
    act: (page) =>
      page
        .getByRole('button', { name: 'Household and settings' })
        .filter({ visible: true })
        .click(),
  },
  {
    name: 'health',
    path: '/',
    act: (page) => page.getByRole('button', { name: 'Live' }).filter({ visible: true }).click(),
  },
  { name: 'sign-in', path: '/sign-in', fake: { signedIn: false } },
  { name: 'sign-up', path: '/sign-up', fake: { signedIn: false } },
  { name: 'empty-overview', path: '/', fake: { empty: true } },
  { name: 'empty-transactions', path: '/transactions', fake: { empty: true } },
  { name: 'german', path: '/', locale: 'de-DE' },
  { name: 'missing', path: '/nowhere' },
];

async function assign(page) {
  const cell = page.locator('input[data-amount]').nth(1);
  await cell.fill('95000');
  await cell.press('Enter');
  await page.waitForTimeout(400);
}

async function moveMoney(page) {
  await page
    .getByRole('button', { name: /^Move money from/ })
    .first()
    .click();
  await page.waitForTimeout(400);
}

async function openEnvelope(page) {
  await page.getByTitle('Settings of Groceries').click();
  await page.waitForTimeout(400);
}

async function regular(page) {
  await page.getByRole('button', { name: 'Subscriptions' }).click();
  await page.waitForTimeout(200);
}

async function newBill(page) {
  await page.getByRole('button', { name: /^(Add a bill|Rechnung eintragen)$/ }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(200);
}

async function ownBill(page) {
  await newBill(page);
  const form = page.getByRole('dialog');
  await form.getByLabel('What is it?').fill('Rent of the new flat');
  await form.getByLabel('Amount in EUR').fill('985');
  await form.getByRole('button', { name: 'Add a bill' }).click();
  await page
    .getByRole('button', { name: /^Rent of the new flat/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Change or remove' }).waitFor();
  await page.waitForTimeout(200);
}

async function nextMonth(page) {
  await page.getByRole('button', { name: 'Next month' }).click();
  await page.waitForTimeout(400);
}

async function nextYear(page) {
  await page.getByRole('button', { name: 'Next 12 months' }).click();
}

async function whatIfTab(page) {
  await page.getByRole('button', { name: /What if|Was wäre/ }).click();
  await page.getByRole('button', { name: /Your own|Eigenes/ }).waitFor();
}

async function whatIfForecast(page) {
  await whatIfTab(page);
  await page.getByRole('button', { name: /Main income gone|Haupteinkommen/ }).click();
  await page.getByRole('button', { name: /Six weeks|Sechs Wochen/ }).click();
  await page.getByRole('application').nth(1).waitFor();
}

async function openOdd(page) {
  await page.locator('[data-place=name]').first().click();
  await page.getByRole('img', { name: /38[0-9]/ }).waitFor();
}

async function recategorize(page) {
  await page.locator('[data-place=category]').first().click();
  await page.keyboard.type('rest', { delay: 20 });
}

async function many(page) {
  const file = (name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('a,b\n1,2\n') });
  await page
    .locator('input[type=file]')
    .setInputFiles(['a.csv', 'off.mt940', 'guess.qif', 'locked.pdf', 'broken.xml'].map(file));
  await page.getByText('Password of the file').waitFor();
  await page.getByText('This file could not be read').waitFor();
}

async function several(page) {
  await dropOne(page, 'three.camt');
  await page.getByRole('combobox').first().waitFor();
  await page.locator('article').scrollIntoViewIfNeeded();
}

async function asked(page) {
  await dropOne(page, 'dates.qif');
  await page.getByRole('radio').first().waitFor();
  await page.locator('article').scrollIntoViewIfNeeded();
}

async function locked(page) {
  await dropOne(page, 'locked.pdf');
  await page.locator('input[type=password]').waitFor();
  await page.locator('article').scrollIntoViewIfNeeded();
}

const dropOne = (page, name) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('a,b\n1,2\n') });

async function undo(page) {
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await page.waitForTimeout(300);
}

async function say(page) {
  await page.locator('[data-place=name]').first().click();
  const tag = page.locator('input[list]');
  for (const word of ['holiday', 'shared with Ada', 'deductible']) {
    await tag.fill(word);
    await tag.press('Enter');
  }
  await page.locator('textarea').fill('For the party; Ada owes half of it.');
  await page.getByRole('switch').click();
  await page.waitForTimeout(400);
  await page.locator('textarea').scrollIntoViewIfNeeded();
}

async function closed(page) {
  await page.keyboard.press('Escape');
  await page.waitForTimeout(400);
}

async function split(page) {
  await page.locator('[data-place=name]').first().click();
  await page.getByRole('button', { name: /^(Split|Aufteilen)$/ }).click();
  await page.waitForTimeout(300);
  await page.locator('form select').nth(1).selectOption('GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES');
  await page.locator('form input').first().fill('12');
}

async function newCategory(page) {
  await page.getByRole('button', { name: 'Add a category to Food and drink' }).click();
  await page.waitForTimeout(300);
}

async function changed(page) {
  await page.locator('[data-place=name]').first().click();
  await page.getByRole('button', { name: /^(Use|Kiosk nehmen)/ }).click();
  await page.getByText(/^(Which ones|Welche)/).click();
  await page.waitForTimeout(400);
}

async function changedInList(page) {
  await page.locator('[data-place=category]').first().click();
  await page.getByPlaceholder('Search categories').fill('restaur');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(400);
}

async function openRule(page, at) {
  await page.locator('[data-open]').nth(at).click();
  await page.waitForTimeout(900);
}

async function whatIf(page) {
  await page.getByText('What if you put by more?').first().click();
  await page.getByRole('slider').first().fill('8');
  await page.waitForTimeout(500);
}

async function openGoal(page) {
  await page.getByRole('button', { name: 'Change New roof' }).click();
  await page.waitForTimeout(300);
}

async function proposed(page) {
  await page.getByRole('button', { name: 'Make it a rule: Kiosk' }).click();
  await page.waitForTimeout(900);
}

async function previewRule(page) {
  await openRule(page, 0);
  await page
    .locator('[role=dialog] section')
    .nth(1)
    .locator('select')
    .nth(1)
    .selectOption('FOOD_AND_DRINK_RESTAURANT');
  await page.waitForTimeout(900);
  await page.locator('[role=dialog] section').nth(2).scrollIntoViewIfNeeded();
}

const save = (page) => page.locator('[role=dialog] .sticky button').last().click();

async function askRule(page) {
  await save(page);
  await page.waitForTimeout(300);
}

async function faultyRule(page) {
  await openRule(page, 0);
  await page.getByLabel('How', { exact: true }).selectOption('regex');
  await page.getByLabel('Value', { exact: true }).first().fill('(rewe');
  await page.waitForTimeout(900);
}

async function blankRule(page) {
  await page.getByRole('button', { name: 'New rule', exact: true }).first().click();
  await page.waitForTimeout(400);
  await save(page);
}

async function deleteRule(page) {
  await page.getByRole('button', { name: 'Delete Large shops' }).click();
  await page.waitForTimeout(300);
}

async function importRules(page) {
  await page.getByRole('button', { name: 'Import rules' }).click();
  await page.waitForTimeout(300);
}

async function readRules(page) {
  await page.locator('textarea').fill('[{"title": "Rent"}]');
  await page.getByRole('button', { name: 'Read rules' }).click();
  await page.waitForTimeout(500);
}

async function always(page) {
  await page.locator('[data-place=name]').first().click();
  await page.getByRole('button', { name: 'Always do this' }).click();
  await page.waitForTimeout(1200);
}

async function agree(page) {
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(400);
}

async function remove(page) {
  await page.locator('[data-place=name]').first().click();
  await page.getByRole('button', { name: 'Delete this transaction' }).click();
  await page.waitForTimeout(300);
}

const choose = (page, content) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'statement.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });

const { module } = await runnerImport('./src/testing/fakeServer.plugin.ts');

function serve(fake) {
  const api = module.fakeMiddleware(fake);
  const server = createServer((request, response) =>
    api(request, response, () => file(request, response)),
  );
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function file(request, response) {
  const path = normalize(decodeURIComponent(request.url.split('?')[0]));
  const wanted = join(built, path);
  const found = extname(path) && existsSync(wanted) ? wanted : join(built, 'index.html');
  response.writeHead(200, {
    'content-type': types[extname(found)] ?? 'application/octet-stream',
    'content-security-policy': policy,
  });
  createReadStream(found).pipe(response);
}

const directory = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'pennyflow-screens-'));
const only = process.argv[3];
mkdirSync(directory, { recursive: true });
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let faults = 0;

async function look({ name, path, act, fake = {}, locale = 'en-GB' }, width, theme) {
  const server = await serve(fake);
  const context = await browser.newContext({
    viewport: widths[width],
    colorScheme: theme,
    locale,
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    hasTouch: width === 'phone',
  });
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
  await page.waitForLoadState('load');
  await page.waitForTimeout(700);
  const title = `${name}-${width}-${theme}`;
  try {
    await act?.(page);
  } catch (error) {
    said.push(String(error).split('\n')[0]);
  }
  await page.waitForTimeout(400);
  await page.screenshot({
    path: join(directory, `${title}.png`),
    fullPage: act === undefined && width === 'desk',
  });
  const policed = said.filter((line) => !/status of (401|422)/.test(line));
  await page.evaluate(`${axe}; 0`).catch(() => undefined);
  const judged = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'] }),
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  for (const line of policed) report(title, line);
  if (wide) report(title, 'scrolls sideways');
  for (const violation of judged.violations) {
    report(
      title,
      `${violation.id}: ${violation.nodes
        .map((node) => `${node.html.slice(0, 140)} ${node.any[0]?.message ?? ''}`)
        .slice(0, 3)
        .join(' | ')}`,
    );
  }
  await context.close();
  server.closeAllConnections();
  server.close();
}

function report(title, line) {
  faults++;
  console.log(`${title}: ${line}`);
}

for (const page of pages.filter((it) => !only || it.name === only)) {
  for (const width of Object.keys(widths)) {
    for (const theme of ['light', 'dark']) await look(page, width, theme);
  }
}
await browser.close();
console.log(`${directory}: ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
