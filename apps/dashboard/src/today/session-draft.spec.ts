import { LogSession } from '@understory/contracts';
import { dayAndTime, draftOf, endedNow, instantFrom, instantOf } from './session-draft';
import { at, session, ZONE } from './spec-support';

describe('endedNow', () => {
  it('is a usual held session that the contract takes', () => {
    const logged = endedNow(Temporal.Instant.from('2026-11-24T12:44:31.5Z'), ZONE);
    expect(LogSession.parse(logged)).toMatchObject({
      startsAt: '2026-11-24T11:55:00Z',
      minutes: 50,
      outcome: 'held',
      version: 0,
    });
  });
});

describe('draftOf', () => {
  it('begins with the session as it stands, its version too', () => {
    const logged = session('09:00', { version: 7, kind: 'couple' });
    expect(draftOf(logged, at('12:00'), ZONE)).toMatchObject({ version: 7, kind: 'couple' });
    expect(draftOf(logged, at('12:00'), ZONE)).not.toHaveProperty('units');
  });
});

describe('dayAndTime and instantOf', () => {
  it('go there and back in the zone of the person', () => {
    const there = dayAndTime('2026-11-24T01:15:00Z', 'Pacific/Auckland');
    expect(there).toEqual({ date: '2026-11-24', time: '14:15' });
    expect(instantOf(there, 'Pacific/Auckland')).toBe('2026-11-24T01:15:00Z');
  });

  it.each([
    { date: '2026-11-24', time: '' },
    { date: '', time: '14:10' },
    { date: '2026-13-40', time: '14:10' },
  ])('names no instant for %j', (written) => {
    expect(instantOf(written, ZONE)).toBe('');
  });
});

describe('instantFrom', () => {
  const [first, second] = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'];
  const when = { date: '2026-10-25', time: '01:30' };

  it('leaves what stood in the second of two hours where it stood', () => {
    expect(dayAndTime(second, 'Europe/London')).toEqual(when);
    expect(instantFrom(second, when, 'Europe/London')).toBe(second);
    expect(instantFrom(first, when, 'Europe/London')).toBe(first);
  });

  it('means the first of them where it was said anew', () => {
    expect(instantFrom('', when, 'Europe/London')).toBe(first);
    expect(instantFrom('2026-10-25T09:00:00Z', when, 'Europe/London')).toBe(first);
  });
});
