// Called by Maven: fetches the merchant reference once and writes what of it is of use, sorted.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
const mark = join(here, '..', 'target', 'merchant-reference');
const kinds = new Map(
  readFileSync(join(here, 'osm-categories.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' ')),
);

const wanted = createHash('sha256');
for (const name of ['package-lock.json', 'osm-categories.txt', 'compile.mjs'])
  wanted.update(readFileSync(join(here, name)));
const inputs = wanted.digest('hex');
if (!existsSync(target) || !existsSync(mark) || readFileSync(mark, 'utf8') !== inputs) {
  fetch();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, lines().join('\n') + '\n');
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, inputs);
}

/** From npm's cache where it is, so that only the first build of all needs a network. */
function fetch() {
  if (existsSync(join(here, 'node_modules/name-suggestion-index/dist/json/nsi.min.json'))) return;
  console.log('Fetching the merchant reference (once)');
  const windows = process.platform === 'win32';
  const words = ['install', '--no-save', '--prefer-offline', '--ignore-scripts', '--loglevel=error'];
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', words, {
    cwd: here,
    stdio: 'inherit',
    shell: windows,
  });
  if (done.status === 0) return;
  console.error(
    'The merchant reference could not be fetched: the first build needs npm and a network.',
  );
  process.exit(1);
}

/** name, other names, category, countries, Wikidata id, number of places: a line for each brand. */
function lines() {
  const index = read('nsi').nsi;
  const places = read('filtered/brands_keep').keep;
  const rows = [];
  for (const path of Object.keys(index)) {
    const [tree, key, value] = path.split('/');
    const category = kinds.get(`${key}/${value}`);
    if (!category || tree === 'flags') continue;
    for (const item of index[path].items)
      rows.push(row(item, tree, category, places[`${key}/${value}|${item.tags.name}`] ?? 0));
  }
  return [...new Set(rows.filter((it) => it !== null))].sort();
}

function row(item, tree, category, places) {
  const { tags } = item;
  const name = clean(tags.brand ?? tags.operator ?? tags.network ?? tags.name ?? item.displayName);
  if (!name || !/\p{Script=Latin}/u.test(name)) return null;
  const others = [tags.name, tags.short_name, tags['brand:en'], ...(item.matchNames ?? [])];
  const aliases = [...new Set(others.filter(Boolean).map(clean))]
    .filter((it) => it !== name && /\p{Script=Latin}/u.test(it))
    .sort();
  const countries = [...new Set((item.locationSet?.include ?? []).map(country))].sort();
  const wikidata = tags[`${tree === 'brands' ? 'brand' : tree === 'transit' ? 'network' : 'operator'}:wikidata`];
  return [name, aliases.join('|'), category, countries.join(' '), wikidata ?? '', places].join('\t');
}

/** A region counts as its country; a circle on the map as anywhere. */
function country(place) {
  return typeof place === 'string' ? place.slice(0, place.startsWith('0') ? 3 : 2) : '001';
}

function clean(text) {
  return text.replace(/[\s|]+/g, ' ').trim();
}

function read(name) {
  const path = join(here, `node_modules/name-suggestion-index/dist/json/${name}.min.json`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
