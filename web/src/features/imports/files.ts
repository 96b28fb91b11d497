import { useSyncExternalStore } from 'react';
import type { QueryClient } from '@tanstack/react-query';

import { isProblem, randomKey } from '../../lib/api';
import { importQuery, importsQuery } from './imports.queries';
import { refuse, upload } from './upload';

/** A file that was dropped, until it is put away. */
export interface Dropped {
  key: string;
  file: File;
  /** How much of it has gone up; null when nothing is being sent. */
  part: number | null;
  problem: unknown;
  importId: string | null;
}

/** More at once than anybody drops on purpose. */
export const filesMax = 100;

let files: readonly Dropped[] = [];
const listeners = new Set<() => void>();
/** One upload at a time: each takes all of a home connection anyway. */
let queue: Promise<void> = Promise.resolve();

function set(next: readonly Dropped[]) {
  files = next;
  listeners.forEach((listener) => listener());
}

const change = (key: string, part: Partial<Dropped>) =>
  set(files.map((each) => (each.key === key ? { ...each, ...part } : each)));

/** They stay while a person looks at one of them on its own page. */
export const useDropped = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => files,
  );

export function drop(client: QueryClient, dropped: readonly File[]) {
  const added = dropped.slice(0, filesMax).map((file) => ({
    key: randomKey(),
    file,
    part: null,
    problem: refuse(file),
    importId: null,
  }));
  set([...files, ...added]);
  for (const each of added) if (each.problem === null) send(client, each.key, null);
}

/** The password goes with the file and is kept nowhere on this page. */
export function send(client: QueryClient, key: string, password: string | null) {
  change(key, { problem: null, part: 0 });
  queue = queue.then(() => sendNow(client, key, password));
}

async function sendNow(client: QueryClient, key: string, password: string | null) {
  const found = files.find((each) => each.key === key);
  if (!found) return;
  try {
    const answer = await upload(found.file, password, (part) => change(key, { part }));
    client.setQueryData(importQuery(answer.importId).queryKey, answer);
    void client.invalidateQueries({ queryKey: importsQuery.queryKey });
    change(key, { part: null, importId: answer.importId });
  } catch (problem) {
    change(key, { part: null, problem });
  }
}

export const putAway = (key: string) => set(files.filter((each) => each.key !== key));

export const needsPassword = ({ problem }: Dropped) => isProblem(problem, 'password-needed');
export const needsAccount = ({ problem }: Dropped) => isProblem(problem, 'account-needed');
