import { Problem, type Fault } from '../../../lib/api';
import type { Action } from './actions';
import { pointers, type Branch } from './tree';

/** Faults by the key of the condition or action they are about; `''` is for the rest of the rule. */
export type FaultsByKey = ReadonlyMap<string, readonly Fault[]>;

const begins = (pointer: string, start: string) =>
  pointer === start || pointer.startsWith(`${start}/`);

export const faultsIn = (error: unknown): readonly Fault[] =>
  error instanceof Problem ? error.faults : [];

/** Each fault at the innermost place that is on the page. */
export function placed(
  faults: readonly Fault[],
  rulePointer: string,
  when: Branch,
  then: readonly Action[],
): FaultsByKey {
  const places: [string, string][] = [
    ...pointers(when, `${rulePointer}/when`),
    ...then.map((it, at): [string, string] => [`${rulePointer}/then/${at}`, it.key]),
  ];
  const found = new Map<string, Fault[]>();
  for (const fault of faults) {
    const pointer = fault.field.replace(/^\/book(?=\/)/, '');
    // The last of the longest: one condition without a list around it stands where its branch does.
    const inner = places
      .filter(([start]) => begins(pointer, start))
      .sort(([a], [b]) => a.length - b.length)
      .at(-1);
    const key = inner?.[1] ?? '';
    found.set(key, [...(found.get(key) ?? []), fault]);
  }
  return found;
}
