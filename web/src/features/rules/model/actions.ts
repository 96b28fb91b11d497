import { randomKey } from '../../../lib/api';
import type { Json } from './book';

/** What the editor can show; anything else is kept as it came. */
export const actionKinds = [
  'set-category',
  'set-merchant',
  'add-tags',
  'remove-tags',
  'clear-tags',
  'set-note',
  'append-note',
  'clear-note',
  'exclude',
  'mark-transfer',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** The member that holds what an action is given. */
const memberOf: Record<ActionKind, string | null> = {
  'set-category': 'category',
  'set-merchant': 'name',
  'add-tags': 'tags',
  'remove-tags': 'tags',
  'clear-tags': null,
  'set-note': 'note',
  'append-note': 'note',
  'clear-note': null,
  exclude: 'excluded',
  'mark-transfer': null,
};

export interface Action {
  key: string;
  /** Null for one that the editor does not know. */
  kind: ActionKind | null;
  json: Json;
}

const blank: Record<string, unknown> = {
  category: '',
  name: '',
  tags: [],
  note: '',
  excluded: true,
};

export function readAction(json: Json): Action {
  const kind = actionKinds.find((it) => it === json.action) ?? null;
  const member = kind && memberOf[kind];
  const known = Object.keys(json).every((name) => name === 'action' || name === member);
  return { key: randomKey(), kind: known ? kind : null, json };
}

export function newAction(kind: ActionKind = 'set-category'): Action {
  const member = memberOf[kind];
  return {
    key: randomKey(),
    kind,
    json: { action: kind, ...(member ? { [member]: blank[member] } : {}) },
  };
}

export const valueOf = ({ kind, json }: Action): unknown => {
  const member = kind && memberOf[kind];
  return member ? (json[member] ?? (member === 'excluded' ? true : undefined)) : undefined;
};

export function withValue(action: Action, value: unknown): Action {
  const member = action.kind && memberOf[action.kind];
  return member ? { ...action, json: { ...action.json, [member]: value } } : action;
}

/** Another kind in its place; what was typed stays where both take the same. */
export function withKind(action: Action, kind: ActionKind): Action {
  const same = action.kind && memberOf[action.kind] === memberOf[kind];
  const next = newAction(kind);
  return { ...(same ? withValue(next, valueOf(action)) : next), key: action.key };
}

export function isCompleteAction(action: Action): boolean {
  const value = valueOf(action);
  if (action.kind === null || value === undefined || typeof value === 'boolean') return true;
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
}
