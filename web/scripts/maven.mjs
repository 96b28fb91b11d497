// What Maven calls: brings the packages up to date where they are not, then runs one npm script.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `The web page needs Node 20.19 or newer, and this is ${process.versions.node}. Install it from nodejs.org.`,
  );
}

const step = process.argv[2];
install();
if (step === 'build') buildWhereChanged();
else npm(['run', '--silent', step]);

/**
 * Only when the lock file is another than the one that was installed. Not `npm ci`: it refuses a
 * lock file without the binaries of other systems, which a registry mirror may not carry.
 */
function install() {
  const mark = 'node_modules/.pennyflow-lock';
  const wanted = digest(['package-lock.json']);
  if (read(mark) === wanted) return;
  console.log('Installing the packages of the web page (once, and again when they change)');
  npm(['install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, wanted);
}

/** Bundling takes seconds; nothing changed takes none. */
function buildWhereChanged() {
  const mark = 'target/page-sources';
  const sources = [
    'index.html',
    'package-lock.json',
    'vite.config.ts',
    ...files('src'),
    ...files('public'),
  ];
  const wanted = digest(sources);
  if (read(mark) === wanted && existsSync('target/classes/static/index.html')) return;
  npm(['run', '--silent', 'build', '--', '--logLevel', 'warn']);
  mkdirSync('target', { recursive: true });
  writeFileSync(mark, wanted);
}

function npm(words) {
  const windows = process.platform === 'win32';
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', words, { stdio: 'inherit', shell: windows });
  if (done.error) fail(`npm could not be started (${done.error.message}). It comes with Node.`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function files(directory) {
  return readdirSync(directory)
    .sort()
    .map((name) => join(directory, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]));
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
