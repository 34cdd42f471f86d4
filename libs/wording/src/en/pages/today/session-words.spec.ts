import {
  type SessionInADay,
  markedAs,
  sessionDetails,
  sessionName,
  unconfirmedCount,
} from './session-words';

const USUAL: SessionInADay = {
  session: {
    id: '0192f0c0-0000-7000-8000-000000000001',
    startsAt: '2026-11-24T09:00:00Z',
    zone: 'Europe/London',
    minutes: 50,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    outcome: 'planned',
    isFirst: false,
    isRiskEvent: false,
    caseId: null,
    practiceId: null,
    attendees: null,
    series: null,
    version: 1,
    isImported: false,
  },
  code: '',
  state: 'later',
  startClock: '09:00',
  endClock: '09:50',
};

function words(part: Partial<SessionInADay['session']>, { code = '', state = USUAL.state } = {}) {
  const day = { ...USUAL, session: { ...USUAL.session, ...part }, code, state };
  return [sessionName(day), sessionDetails(day)];
}

describe('the words of a session row', () => {
  it('call it by the code of its case, and say its kind below', () => {
    expect(words({}, { code: 'K-14' })).toEqual(['K-14 at 09:00', 'individual, 50\u00a0min']);
  });

  it('call it by its kind without a case', () => {
    expect(words({ kind: 'couple', minutes: 80 })).toEqual(['Couple at 09:00', '1\u00a0h\u00a020']);
  });

  it('say how many came to a group', () => {
    const group = { kind: 'group', attendees: 6, minutes: 90 } as const;
    expect(words(group, { code: 'G-1' })[1]).toBe('group of six, 1\u00a0h\u00a030');
    expect(words(group)).toEqual(['Group at 09:00', 'six people, 1\u00a0h\u00a030']);
    expect(words({ ...group, attendees: 1 })[1]).toBe('one person, 1\u00a0h\u00a030');
  });

  it('say what marks it, and when it ended or will', () => {
    const marked = { isFirst: true, isTraumaFocused: true, isRiskEvent: true } as const;
    const [, details] = words({ ...marked, acuity: 'acute' }, { state: 'running' });
    expect(details).toBe(
      '50\u00a0min, acute, first session, trauma-focused, risk event. Until 09:50',
    );
    expect(words({}, { state: 'to-mark' })[1]).toBe('50\u00a0min. Ended at 09:50');
  });
});

it('says what was just done with a session', () => {
  expect(markedAs('late-cancel')).toBe('Marked as late cancel');
  expect(markedAs('held', 'K-14 of 19 November')).toBe('Marked as held: K-14 of 19 November');
});

it('counts what waits to be confirmed', () => {
  expect([0, 3, 51].map(unconfirmedCount)).toEqual([
    'All confirmed',
    'Three unconfirmed',
    '51 unconfirmed',
  ]);
});
