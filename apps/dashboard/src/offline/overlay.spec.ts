import { laidOver } from './overlay';
import type { Standing } from './overlay-layer';

const session = (id: string, startsAt: string, more: object = {}) => ({
  id,
  startsAt,
  localDate: startsAt.slice(0, 10),
  outcome: 'planned',
  ...more,
});
const nine = session('a', '2026-03-04T09:00:00Z');
const two = session('b', '2026-03-04T14:00:00Z');
const today = Object.freeze({ date: '2026-03-04', sessions: Object.freeze([nine, two]), week: [] });

const calendar = { timeZone: 'UTC', weekStart: 1 as const, today: '2026-03-04' };
const over = (path: string, answer: unknown, waiting: readonly Standing[]) =>
  laidOver(`api/${path}`, answer, waiting, calendar);
const put = (kind: string, row: { id: string }): Standing => ({
  write: { method: 'PUT', path: `${kind}/${row.id}`, body: {} },
  row,
});
const removed = (path: string): Standing => ({
  write: { method: 'DELETE', path, body: null },
  row: null,
});

describe('laidOver', () => {
  it('changes, adds in order and removes, and leaves the rest as it is', () => {
    const eleven = session('c', '2026-03-04T11:00:00Z');
    const held = { ...two, outcome: 'held' };
    expect(over('today', today, [put('sessions', held), put('sessions', eleven)])).toEqual({
      ...today,
      sessions: [nine, eleven, held],
    });
    expect(over('today', today, [removed('sessions/a')])).toEqual({ ...today, sessions: [two] });
    expect(over('today', today, [])).toEqual(today);
  });

  it('takes an entry that was moved to another day off this one', () => {
    const moved = session('a', '2026-03-05T09:00:00Z');
    expect(over('today', today, [put('sessions', moved)])).toMatchObject({ sessions: [two] });
  });

  it('knows the days of a log, and its other time', () => {
    const log = { days: [{ on: '2026-03-04' }, { on: '2026-03-05' }], sessions: [], otherTime: [] };
    const notes = session('n', '2026-03-05T09:00:00Z');
    const later = session('m', '2026-03-06T09:00:00Z');
    const laid = over('log?from=2026-03-04&to=2026-03-05', log, [
      put('other-time', notes),
      put('other-time', later),
    ]);
    expect(laid).toMatchObject({ otherTime: [notes], sessions: [] });
  });

  it('knows check-ins, by their week', () => {
    const answer = { today: '2026-03-04', checkIns: [{ id: 'a', on: '2026-02-25' }] };
    const standing = put('check-ins', { ...{ on: '2026-03-04' }, id: 'b' });
    expect(over('check-ins', answer, [standing])).toMatchObject({
      checkIns: [{ id: 'a' }, { id: 'b' }],
    });
    const earlier = put('check-ins', { ...{ on: '2026-02-04' }, id: 'c' });
    expect(over('check-ins', answer, [earlier])).toMatchObject({
      checkIns: [{ id: 'c' }, { id: 'a' }],
    });
  });

  it.each([
    ['how a session felt', put('sessions', { id: 'a/acting' })],
    ['what a page of days does not show', put('leave', { id: 'x' })],
  ])('passes over %s', (_, standing) => {
    expect(over('today', today, [standing])).toEqual(today);
  });

  it('leaves alone what is no such answer', () => {
    expect(over('today', null, [removed('sessions/a')])).toBeNull();
  });
});
