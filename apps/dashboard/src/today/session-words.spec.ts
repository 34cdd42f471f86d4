import type { Session } from '@understory/contracts';
import { sessionDetails, sessionName } from './session-words';
import { daySessions, nextId, session } from './spec-support';

const K14 = { id: nextId(), code: 'K-14' };

function words(part: Partial<Session>, now = '08:00') {
  const [day] = daySessions(now, [session('09:00', part)], [K14]);
  if (!day) throw new Error('Expected one session.');
  return [sessionName(day), sessionDetails(day)];
}

describe('the words of a session row', () => {
  it('call it by the code of its case, and say its kind below', () => {
    expect(words({ caseId: K14.id })).toEqual(['K-14 at 09:00', 'individual, 50 min']);
  });

  it('call it by its kind without a case', () => {
    expect(words({ kind: 'couple', minutes: 80 })).toEqual(['Couple at 09:00', '1 h 20']);
  });

  it('say how many came to a group', () => {
    const group = { kind: 'group', attendees: 6, minutes: 90 } as const;
    expect(words({ ...group, caseId: K14.id })[1]).toBe('group of six, 1 h 30');
    expect(words(group)).toEqual(['Group at 09:00', 'six people, 1 h 30']);
    expect(words({ ...group, attendees: 1 })[1]).toBe('one person, 1 h 30');
  });

  it('say what marks it, and when it ended or will', () => {
    const marked = { isFirst: true, isTraumaFocused: true, isRiskEvent: true } as const;
    const [, details] = words({ ...marked, acuity: 'acute' }, '09:20');
    expect(details).toBe('50 min, acute, first session, trauma-focused, risk event. Until 09:50');
    expect(words({}, '10:00')[1]).toBe('50 min. Ended at 09:50');
  });
});
