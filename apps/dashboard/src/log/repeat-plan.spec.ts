import type { CaseLately, Log, Session } from '@understory/contracts';
import { repeatPlan } from './repeat-plan';
import { leftOutGroups, repeatDays } from './repeat-rows';
import { log, loggedDay, sessionOn } from './spec-support';

const CASE = '0192f0c0-0000-7000-8000-00000000ca5e';
const SERIES = '0192f0c0-0000-7000-8000-0000000005e1';

const from = (sessions: Session[], monday = '2026-11-16'): Log => log({ sessions }, monday);
const into = (part: Partial<Log> = {}, monday = '2026-11-23'): Log => log(part, monday);
const plan = (sessions: Session[], target = into(), cases: CaseLately[] = []) =>
  repeatPlan({ from: from(sessions), into: target, cases });
const reasons = (...args: Parameters<typeof plan>) => plan(...args).map(({ leftOut }) => leftOut);

const tuesday = (part: Partial<Session> = {}) => sessionOn('2026-11-17', '09:00', part);
const known = (part: Partial<CaseLately> = {}): CaseLately => ({
  id: CASE,
  code: 'K-14',
  kind: 'individual',
  acuity: 'usual',
  isTraumaFocused: false,
  minutes: 50,
  rhythmDays: 7,
  practiceId: null,
  startsOn: '2026-01-01',
  endsOn: null,
  pauses: [],
  version: 1,
  heldSessions: 3,
  lastHeldOn: null,
  nextOn: null,
  ...part,
});

describe('repeatPlan', () => {
  it('plans the same weekday, clock time and case, and nothing that happened once', () => {
    const source = tuesday({
      outcome: 'held',
      caseId: CASE,
      isFirst: true,
      isRiskEvent: true,
      attendees: 6,
      kind: 'group',
    });
    const [first] = plan([Object.freeze(source)]);
    expect(first).toMatchObject({ on: '2026-11-24', time: '09:00', leftOut: null });
    expect(first?.session).toEqual({
      startsAt: '2026-11-24T09:00:00Z',
      zone: 'Europe/London',
      minutes: 50,
      kind: 'group',
      acuity: 'usual',
      isTraumaFocused: false,
      outcome: 'planned',
      isFirst: false,
      isRiskEvent: false,
      caseId: CASE,
      practiceId: null,
      attendees: 6,
      series: null,
      version: 0,
    });
  });

  it('keeps the clock time when the clocks change between the weeks', () => {
    const summer = sessionOn('2026-10-20', '09:00', { startsAt: '2026-10-20T08:00:00.000Z' });
    const [first] = repeatPlan({
      from: from([summer], '2026-10-19'),
      into: into({}, '2026-10-26'),
      cases: [],
    });
    expect(first?.session.startsAt).toBe('2026-10-27T09:00:00Z');
  });

  it.each(['held', 'planned', 'no-show', 'late-cancel'] as const)(
    'plans one that was %s',
    (outcome) => expect(reasons([tuesday({ outcome })])).toEqual([null]),
  );

  it.each(['cancelled', 'cancelled-by-practice'] as const)(
    'leaves out one that was %s',
    (outcome) => expect(reasons([tuesday({ outcome })])).toEqual(['cancelled']),
  );

  it('leaves out what comes from a series by itself, and what falls on leave', () => {
    expect(reasons([tuesday({ series: { id: SERIES, on: '2026-11-17' } })])).toEqual(['series']);
    const leave = into();
    leave.days[1] = loggedDay('2026-11-24', { isLeave: true });
    expect(reasons([tuesday()], leave)).toEqual(['leave']);
    expect(reasons([sessionOn('2026-11-18', '09:00')], leave)).toEqual([null]);
  });

  it('leaves out what is there already, whatever became of it', () => {
    const there = (part: Partial<Session> = {}) =>
      into({ sessions: [sessionOn('2026-11-24', '09:00', part)] });
    expect(reasons([tuesday()], there())).toEqual(['there']);
    expect(reasons([tuesday()], there({ outcome: 'cancelled' }))).toEqual(['there']);
    expect(reasons([tuesday()], there({ caseId: CASE }))).toEqual([null]);
  });

  it('says where it would overlap, and plans it all the same', () => {
    const there = into({ sessions: [sessionOn('2026-11-24', '09:30')] });
    const [first] = plan([tuesday()], there);
    expect(first).toMatchObject({ leftOut: null, doesOverlap: true });
    const touching = into({ sessions: [sessionOn('2026-11-24', '09:50')] });
    expect(plan([tuesday()], touching)[0]?.doesOverlap).toBe(false);
    const gone = into({ sessions: [sessionOn('2026-11-24', '09:30', { outcome: 'cancelled' })] });
    expect(plan([tuesday()], gone)[0]?.doesOverlap).toBe(false);
  });

  it('leaves out a case that has ended or rests by then', () => {
    const session = [tuesday({ caseId: CASE })];
    expect(reasons(session, into(), [known()])).toEqual([null]);
    expect(reasons(session, into(), [known({ endsOn: '2026-11-23' })])).toEqual(['case']);
    expect(reasons(session, into(), [known({ endsOn: '2026-11-24' })])).toEqual([null]);
    const pauses = [{ from: '2026-11-20', to: null }];
    expect(reasons(session, into(), [known({ pauses })])).toEqual(['case']);
  });

  it('goes by start, whatever order they came in, into any week', () => {
    const later = sessionOn('2026-11-18', '08:00');
    const target = into({}, '2026-12-07');
    const days = (sessions: Session[]) => plan(sessions, target).map(({ on }) => on);
    expect(days([later, tuesday()])).toEqual(['2026-12-08', '2026-12-09']);
    expect(days([tuesday(), later])).toEqual(['2026-12-08', '2026-12-09']);
    expect(plan([])).toEqual([]);
  });
});

describe('words of a repeated week', () => {
  it('name each by its case', () => {
    const repeats = plan([
      tuesday({ caseId: CASE }),
      sessionOn('2026-11-18', '10:00', { outcome: 'cancelled', minutes: 80 }),
    ]);
    const days = repeatDays(repeats, [{ id: CASE, code: 'K-14' }]);
    expect(days.map(({ heading }) => heading)).toEqual([
      'Tuesday 24 November',
      'Wednesday 25 November',
    ]);
    expect(days[0]?.rows[0]).toMatchObject({
      clock: '09:00',
      title: 'K-14',
      details: 'individual, 50\u00a0min',
    });
    expect(days[1]?.rows[0]).toMatchObject({
      title: 'Individual',
      details: '1\u00a0h\u00a020',
    });
  });

  it('say how many are left out, by why', () => {
    const series = { id: SERIES, on: '2026-11-17' };
    const repeats = plan([
      tuesday({ outcome: 'cancelled' }),
      sessionOn('2026-11-18', '10:00', { series }),
      sessionOn('2026-11-19', '10:00', { series }),
      sessionOn('2026-11-20', '10:00'),
    ]);
    const groups = leftOutGroups(repeats, []);
    expect(groups.map(({ why, days }) => [why, days.length])).toEqual([
      ['Two come from a series by themselves', 2],
      ['One was cancelled', 1],
    ]);
  });
});
