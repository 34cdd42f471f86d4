import { nextId } from '../today/spec-support';
import { logFile } from './log-file';
import { logDays } from './log-rows';
import { contact, log, loggedDay, otherTime, sessionOn } from './spec-support';

const now = Temporal.Instant.from('2026-11-24T12:44:00Z');
const trio = nextId();
const facts = {
  cases: [],
  connections: [{ id: trio, alias: 'Peer trio', kind: 'peer' as const }],
  timeZone: 'Europe/London',
  now,
};
const fileOf = (part: Parameters<typeof log>[0]) =>
  logFile(logDays(log(part), [], { now, today: '2026-11-24' }), facts);

describe('logFile', () => {
  it('holds every entry by day and clock, and its minutes of support are those of the day', () => {
    const contacts = [contact('13:00', trio), contact('10:00', trio, { isHeld: false })];
    const [header, ...rows] = fileOf({
      days: [loggedDay('2026-11-24', { supportMinutes: 60 })],
      sessions: [sessionOn('2026-11-24', '09:00', { outcome: 'held' })],
      otherTime: [otherTime('12:00')],
      contacts,
    });
    expect(header).toEqual(['date', 'start', 'what', 'name', 'minutes', 'state', 'where']);
    expect(rows).toEqual([
      ['2026-11-24', '09:00', 'session', 'Individual', 50, 'Held', null],
      ['2026-11-24', '10:00', 'support', 'Peer trio', 60, 'Missed', null],
      ['2026-11-24', '12:00', 'other time', 'Notes', 30, null, null],
      ['2026-11-24', '13:00', 'support', 'Peer trio', 60, 'Met', null],
    ]);
  });

  it('says where unseen work was, as far as somebody said', () => {
    const said = { on: '2026-11-24', effort: 2, sharePercent: 50, version: 1 } as const;
    const unseen = [
      { ...said, id: nextId(), kind: 'keeping-track', context: 'team' } as const,
      { ...said, id: nextId(), kind: 'starting-contact', context: null } as const,
    ];
    const days = { days: [loggedDay('2026-11-24')] };
    const [, ...rows] = logFile(logDays(log(days), unseen, { now, today: '2026-11-24' }), facts);
    expect(rows).toEqual([
      ['2026-11-24', '', 'unseen work', 'Keeping track', null, null, 'In the team'],
      ['2026-11-24', '', 'unseen work', 'Starting contact', null, null, null],
    ]);
  });

  it('is only its header where nothing was logged', () => {
    expect(fileOf({})).toHaveLength(1);
  });
});
