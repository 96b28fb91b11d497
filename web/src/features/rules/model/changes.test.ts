import { describe, expect, it } from 'vitest';

import type { Book, Rule } from './book';
import { addBook, moveRule, pointerOf, putRule, removeRule } from './changes';
import { bookWith, draftOfRule } from './draft';

const rule = (id: string, more: object = {}): Rule => ({
  id,
  name: id,
  when: { field: 'note', operator: 'not-empty' },
  then: [{ action: 'clear-note' }],
  ...more,
});
const book: Book = {
  version: 1,
  groups: [
    { id: 'one', name: 'One', rules: [rule('a'), rule('b')] },
    { id: 'two', name: 'Two', rules: [rule('c')] },
  ],
};
const order = (of: Book | null) => of?.groups.map((group) => group.rules.map((it) => it.id).join());

describe('a book of rules', () => {
  it('moves a rule within its group and over its end into the next', () => {
    expect(order(moveRule(book, 'b', -1))).toEqual(['b,a', 'c']);
    expect(order(moveRule(book, 'b', 1))).toEqual(['a', 'b,c']);
    expect(order(moveRule(book, 'c', -1))).toEqual(['a,b,c', '']);
    expect(moveRule(book, 'a', -1)).toBeNull();
    expect(moveRule(book, 'c', 1)).toBeNull();
  });

  it('puts a changed rule where it was, a new one last, and makes a group where there is none', () => {
    expect(order(putRule(book, rule('a', { stop: 'all' }), 'one', 'Mine'))).toEqual(['a,b', 'c']);
    expect(order(putRule(book, rule('a'), 'two', 'Mine'))).toEqual(['b', 'c,a']);
    expect(order(putRule(book, rule('d'), 'two', 'Mine'))).toEqual(['a,b', 'c,d']);
    expect(putRule({ version: 1, groups: [] }, rule('d'), null, 'Mine').groups).toMatchObject([
      { name: 'Mine', rules: [{ id: 'd' }] },
    ]);
  });

  it('gives what is added an id of its own where the id is taken', () => {
    const more = addBook(book, {
      version: 1,
      groups: [{ id: 'one', name: 'X', rules: [rule('a')] }],
    });

    const ids = more.groups.flatMap((group) => [group.id, ...group.rules.map((it) => it.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(more.groups).toHaveLength(3);
  });

  it('names the place of a rule as the server does', () => {
    expect(pointerOf(book, 'c')).toBe('/groups/1/rules/0');
    expect(pointerOf(removeRule(book, 'a'), 'b')).toBe('/groups/0/rules/0');
  });

  it('keeps what the editor does not show, word for word', () => {
    const odd = rule('odd', {
      when: {
        and: [{ field: 'windowSum', operator: 'less', value: 5, days: 7, same: 'merchant' }],
      },
      then: [
        { action: 'alert', message: 'Look' },
        { action: 'split', parts: [{ category: 'A', percent: '40' }, { category: 'B' }] },
      ],
      colour: 'green',
      from: '2026-01-01',
    });
    const with_ = putRule(book, odd, 'one', '');

    const draft = draftOfRule(with_, odd);
    expect(bookWith(with_, draft, 'unused', 'unused')).toEqual(with_);
  });
});
