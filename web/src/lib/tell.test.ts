import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { translate, type Translate } from './i18n';
import { said } from './messages/said';
import { tell } from './tell';

const server = join(import.meta.dirname, '../../../query-api/src/main');
const t = ((key, values) => translate('de', key, values ?? {})) as Translate;

const catalogue = readFileSync(
  join(server, 'resources/io/pennyflow/api/platform/sentences.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);

/** The types of problems that the API's sources name. */
const slugs = readdirSync(join(server, 'java'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.java'))
  .flatMap((path) => [
    ...readFileSync(join(server, 'java', path), 'utf8').matchAll(
      /HttpStatus\.[A-Z_]+,\s*"([a-z-]+)"/g,
    ),
  ])
  .map((found) => found[1] ?? '');

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]);

/** What the matching says of pairs; what a number is put behind is left out. */
const matching = join(
  import.meta.dirname,
  '../../../stream-jobs/src/main/java/io/pennyflow/streams/matching',
);
const reasons = ['Judgement', 'TransferJudgement', 'TransferPairs', 'Rows']
  .flatMap((name) => [
    ...readFileSync(join(matching, `${name}.java`), 'utf8').matchAll(/"([A-Z][^"]* [^"]*[a-z])"/g),
  ])
  .map((found) => found[1] ?? '');

describe('sentences of the server', () => {
  it('are in the catalogue where they say why two are one', () => {
    const words = catalogue.map(([, known]) => known);
    expect(reasons.length).toBeGreaterThan(15);
    expect(reasons.filter((reason) => !words.includes(reason))).toEqual([]);
  });

  it.each(catalogue)('are all said in German: %s', (code, words) => {
    const own = said[code] ?? '';
    expect(own).not.toBe('');
    expect(names(words)).toEqual(expect.arrayContaining(names(own)));
  });

  it('are said in German for every type of problem, unless the words decide', () => {
    // These only carry a sentence of the catalogue.
    const carried = ['validation-failed', 'not-ready', 'other-account', 'read-only-role'];
    expect(slugs.length).toBeGreaterThan(25);
    expect(slugs.filter((slug) => !carried.includes(slug) && said[slug] === undefined)).toEqual([]);
  });

  it('are translated with the sentence inside them', () => {
    const because = '"n/a" is not an amount. Correct it in the file.';
    const inside = { code: 'no-amount', parameters: { text: 'n/a' } };
    const line = { code: 'line', parameters: { line: '5', because }, because: inside };

    expect(tell('de', t, `Line 5: ${because}`, line)).toBe(
      'Zeile 5: „n/a“ ist kein Betrag. Berichtige ihn in der Datei.',
    );
    expect(tell('en', t, `Line 5: ${because}`, line)).toBe(`Line 5: ${because}`);
  });

  it('name categories and days in German, too', () => {
    const reason = (code: string, parameters: Record<string, string>) =>
      tell('de', t, 'A reason.', { code, parameters });

    expect(reason('reason-word', { word: 'REWE', category: 'food and drink' })).toBe(
      '„REWE“ spricht für Essen und Trinken',
    );
    expect(reason('reason-merchant', { merchant: 'Netflix', category: 'tv and movies' })).toBe(
      `Netflix ist bekannt für ${t('category.ENTERTAINMENT_TV_AND_MOVIES')}`,
    );
    expect(reason('reason-chosen', { day: '5 January 2026' })).toBe(
      'Du hast das am 5. Januar 2026 gewählt',
    );
    expect(reason('reason-chosen', { day: 'some day' })).toBe('Du hast das am some day gewählt');
  });

  it('are quoted where nobody has translated them', () => {
    expect(tell('de', t, 'The moon is full.', null)).toBe(
      'Der Server schreibt: „The moon is full.“',
    );
  });
});
