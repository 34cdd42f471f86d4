import { epochDay } from '../days/epoch-day';
import { frozen } from '../test/logs';
import { chosen, clientHours, inGroup, supervised, USUALLY_ALONE } from '../test/supervision';
import { NO_FACTS, type PersonFacts, type PolicyChoice, type SupervisionLog } from './policy';
import { POLICIES } from './policies';
import { BACP_ACCREDITED, BACP_OTHER, BACP_STUDENT } from './policies/bacp';
import { CRPO_INDEPENDENT } from './policies/crpo';
import { NCPS_REGISTRANT } from './policies/ncps';
import { ownPolicy } from './policies/own';
import { PACFA_MEMBER } from './policies/pacfa';
import { PSYBA_PSYCHOLOGIST } from './policies/psyba';
import { CACREP_PRACTICUM, COAMFTE_STUDENT } from './policies/training';
import { readPolicy } from './read-policy';

const NOTHING = { contacts: [], clientDays: [] };

function on(
  asOf: string,
  choice: PolicyChoice,
  rows: Partial<Omit<SupervisionLog, 'choices'>> = {},
) {
  return readPolicy(choice, { ...NOTHING, ...rows }, epochDay(asOf));
}

const rhythm = ownPolicy({
  id: 'own',
  name: 'Practice',
  period: 'month',
  minutes: null,
  gapDays: 14,
  group: 'full',
  isPeerCounted: true,
  strength: 'required',
});

describe('readPolicy over a month', () => {
  const held = supervised('2026-11-03', { minutes: 70 });
  const booked = supervised('2026-11-26', { minutes: 50, state: 'booked' });

  it('says what is held, booked, short and due', () => {
    expect(on('2026-11-24', chosen(BACP_ACCREDITED), { contacts: [held] })).toMatchObject({
      status: 'at-risk',
      period: { from: epochDay('2026-11-01'), to: epochDay('2026-11-30') },
      tests: [
        {
          neededMinutes: 90,
          creditedMinutes: 70,
          shortfallMinutes: 20,
          dueOn: epochDay('2026-11-30'),
        },
      ],
      nextBookedOn: null,
    });
    expect(on('2026-11-24', chosen(BACP_ACCREDITED), { contacts: [held, booked] })).toMatchObject({
      status: 'on-track',
      tests: [{ creditedMinutes: 70, bookedMinutes: 50, shortfallMinutes: 0 }],
      nextBookedOn: epochDay('2026-11-26'),
    });
  });

  it('forgets a booking that has passed or fallen through, and one of the next month', () => {
    const choice = chosen(BACP_ACCREDITED);
    expect(on('2026-11-27', choice, { contacts: [held, booked] })?.status).toBe('at-risk');
    const missed = { ...booked, state: 'missed' } as const;
    expect(on('2026-11-26', choice, { contacts: [held, booked] })?.status).toBe('on-track');
    expect(on('2026-11-26', choice, { contacts: [held, missed] })?.status).toBe('at-risk');
    const loggedAfterwards = { ...missed, knownOn: missed.on };
    expect(on('2026-11-24', choice, { contacts: [held, loggedAfterwards] })?.status).toBe(
      'at-risk',
    );
    const later = supervised('2026-12-01', { state: 'booked' });
    expect(on('2026-11-24', choice, { contacts: [held, later] })?.status).toBe('at-risk');
  });

  it('takes a meeting that was held later as booked, on the days before it', () => {
    const knownOn = epochDay('2026-11-10');
    const contacts = [held, { ...booked, state: 'held' as const, knownOn }];
    expect(on('2026-11-24', chosen(BACP_ACCREDITED), { contacts })?.tests[0]).toMatchObject({
      status: 'on-track',
      creditedMinutes: 70,
      bookedMinutes: 50,
    });
  });

  it('takes a meeting as booked from the day it was in the log, and not before', () => {
    const knownOn = epochDay('2026-11-20');
    const states = (['held', 'booked', 'missed'] as const).map((state) => {
      const contacts = [held, { ...booked, state, knownOn }];
      return ['2026-11-19', '2026-11-20', '2026-11-25', '2026-11-26'].map(
        (day) => on(day, chosen(BACP_ACCREDITED), { contacts })?.status,
      );
    });
    expect(states).toEqual([
      ['at-risk', 'on-track', 'on-track', 'met'],
      ['at-risk', 'on-track', 'on-track', 'on-track'],
      ['at-risk', 'on-track', 'on-track', 'at-risk'],
    ]);
  });

  it('does not take what is usual for a peer who was only met', () => {
    const contacts = [held, supervised('2026-11-10', { kind: 'peer', format: null })];
    expect(
      on('2026-11-24', chosen(BACP_ACCREDITED, USUALLY_ALONE), { contacts })?.tests[0]
        ?.creditedMinutes,
    ).toBe(70);
  });

  it('takes a meeting of this very day as booked until it is held', () => {
    const contacts = [held, { ...booked, on: epochDay('2026-11-24') }];
    expect(on('2026-11-24', chosen(BACP_ACCREDITED), { contacts })?.status).toBe('on-track');
  });

  it('is unknown only where what is known does not meet it', () => {
    const unsaid = supervised('2026-11-10', { format: null });
    const contacts = [held, unsaid];
    expect(on('2026-11-24', chosen(BACP_ACCREDITED), { contacts })).toMatchObject({
      status: 'unknown',
      missing: ['format'],
    });
    expect(on('2026-11-24', chosen(BACP_ACCREDITED, USUALLY_ALONE), { contacts })?.status).toBe(
      'met',
    );
    const enough = [...contacts, supervised('2026-11-11')];
    expect(on('2026-11-24', chosen(BACP_ACCREDITED), { contacts: enough })).toMatchObject({
      status: 'met',
      missing: [],
    });
  });

  it('asks nothing of a month without clients that is documented', () => {
    const pauses = chosen(BACP_ACCREDITED, { documentedPauses: [epochDay('2026-11-01')] });
    expect(on('2026-11-24', pauses)).toMatchObject({ status: 'met', isExempt: true });
    const clientDays = [clientHours('2026-11-05', 1)];
    expect(on('2026-11-24', pauses, { clientDays })).toMatchObject({
      status: 'at-risk',
      isExempt: false,
    });
    expect(on('2026-12-24', pauses)?.isExempt).toBe(false);
  });

  it('keeps what is recommended apart from what is required', () => {
    expect(on('2026-11-24', chosen(BACP_OTHER))).toMatchObject({
      status: 'at-risk',
      strength: 'recommended',
    });
  });

  it('asks how much is agreed on for part time', () => {
    const at = (facts: Partial<PersonFacts>) => on('2026-11-24', chosen(NCPS_REGISTRANT, facts));
    expect(at({})?.missing).toEqual(['workTime']);
    expect(at({ workTime: 'part' })?.missing).toEqual(['agreedMinutes']);
    expect(at({ workTime: 'part', agreedMinutes: 45 })?.tests[0]?.neededMinutes).toBe(45);
    expect(at({ workTime: 'full', agreedMinutes: 45 })?.tests[0]?.neededMinutes).toBe(90);
  });

  it('does not take peers alone for a student’s supervision', () => {
    const peers = (day: string) => inGroup(day, 90, 3, { isPeer: true });
    const contacts = [peers('2026-03-05'), peers('2026-03-19'), peers('2026-03-31')];
    const reading = on('2026-03-31', chosen(BACP_STUDENT), { contacts });
    expect(reading?.tests.map(({ status }) => status)).toEqual(['met', 'met', 'met', 'at-risk']);
    const led = [...contacts, supervised('2026-03-20', { minutes: 10 })];
    expect(on('2026-03-31', chosen(BACP_STUDENT), { contacts: led })?.status).toBe('met');
  });
});

describe('readPolicy over other periods', () => {
  it('of a year follows its own first day, and the months of registration', () => {
    const choice = (facts: Partial<PersonFacts> = {}) =>
      chosen(PSYBA_PSYCHOLOGIST, facts, '2025-01-01');
    expect(on('2026-11-30', choice())?.period?.to).toBe(epochDay('2026-11-30'));
    expect(on('2026-12-01', choice())?.period?.from).toBe(epochDay('2026-12-01'));
    const half = choice({ registeredFrom: epochDay('2026-06-15') });
    expect(on('2026-11-30', half)?.tests[0]?.neededMinutes).toBe(300);
    expect(on('2026-12-01', half)?.tests[0]?.neededMinutes).toBe(600);
  });

  it('of PACFA rises from 400 client hours on, or with a role', () => {
    const needed = (role: PersonFacts['practiceRole'], hours: number) =>
      on('2026-06-30', chosen(PACFA_MEMBER, { practiceRole: role }), {
        clientDays: [clientHours('2026-02-01', hours)],
      })?.tests[0]?.neededMinutes;
    expect(needed('neither', 399)).toBe(600);
    expect(needed('neither', 400)).toBe(900);
    expect(needed('accredited-supervisor', 0)).toBe(900);
    expect(needed(null, 399)).toBeNull();
    expect(needed(null, 400)).toBe(900);
  });

  it('of a term is an average, and a late start can be made up for', () => {
    const facts = { termFrom: epochDay('2026-01-05'), termTo: epochDay('2026-03-29') };
    const qualified = { supervisor: 'qualified' } as const;
    const rows = {
      contacts: [
        supervised('2026-01-07', { ...qualified, minutes: 120 }),
        inGroup('2026-01-09', 180, 6, qualified),
      ],
    };
    const choice = chosen(CACREP_PRACTICUM, facts);
    expect(on('2026-01-18', choice, rows)?.status).toBe('on-track');
    expect(on('2026-01-19', choice, rows)?.status).toBe('at-risk');
    expect(on('2026-03-30', choice, rows)?.status).toBe('unmet');
    expect(on('2026-03-30', chosen(CACREP_PRACTICUM), rows)).toMatchObject({
      status: 'unknown',
      period: null,
      missing: ['termFrom', 'termTo'],
    });
  });

  it('of a total has no due day, and takes what was brought along', () => {
    const rows = { contacts: [supervised('2026-03-01', { minutes: 600 })] };
    const brought = chosen(CRPO_INDEPENDENT, { broughtMinutes: 140 * 60 });
    expect(on('2026-03-31', brought, rows)?.tests).toMatchObject([
      { status: 'met', creditedMinutes: 9000, dueOn: null },
      { status: 'on-track', creditedMinutes: 600 },
    ]);
  });

  it('of a ratio counts the client hours from before the log too', () => {
    const choice = chosen(COAMFTE_STUDENT, { broughtClientMinutes: 10 * 60, broughtMinutes: 60 });
    expect(on('2026-03-31', choice)?.tests[1]).toMatchObject({
      neededMinutes: 120,
      creditedMinutes: 60,
      status: 'at-risk',
    });
  });

  it('counts three contacts a week at most where a body says so', () => {
    const contacts = [2, 3, 4, 5].map((day) =>
      supervised(`2026-03-0${day}`, { minutes: 10 * day }),
    );
    expect(on('2026-03-08', chosen(COAMFTE_STUDENT), { contacts })?.tests[0]?.creditedMinutes).toBe(
      120,
    );
  });
});

describe('a rhythm of its own', () => {
  const since = chosen(rhythm, {}, '2026-03-01');
  const contacts = [supervised('2026-03-10')];

  it.each([
    ['2026-03-19', 'met'],
    ['2026-03-20', 'at-risk'],
    ['2026-03-24', 'at-risk'],
    ['2026-03-25', 'unmet'],
    ['2026-04-01', 'unmet'],
  ])('on %s: %s', (day, status) => {
    expect(on(day, since, { contacts })?.status).toBe(status);
  });

  it('is on track with a booking in time, over the end of a month too', () => {
    const late = [supervised('2026-03-25'), supervised('2026-04-08', { state: 'booked' })];
    expect(on('2026-04-07', since, { contacts: late })?.status).toBe('on-track');
    expect(on('2026-04-07', since, { contacts: late })?.tests[0]?.dueOn).toBe(
      epochDay('2026-04-08'),
    );
  });

  it('looks at the gap that runs while a month is open, and at the longest when it has closed', () => {
    const apart = [supervised('2026-03-03'), supervised('2026-03-20'), supervised('2026-03-30')];
    expect(on('2026-03-31', since, { contacts: apart })?.tests[0]).toMatchObject({
      status: 'met',
      gap: { longestDays: 17 },
    });
    expect(
      readPolicy(
        since,
        { ...NOTHING, contacts: apart },
        epochDay('2026-04-01'),
        epochDay('2026-03-31'),
      )?.status,
    ).toBe('unmet');
  });
});

describe('what a person says', () => {
  it('holds from its day on; before the first and after the end nothing is read', () => {
    const { policy } = chosen(NCPS_REGISTRANT);
    const choice: PolicyChoice = {
      policy,
      terms: [
        {
          effectiveFrom: epochDay('2026-03-15'),
          facts: { ...NO_FACTS, workTime: 'part', agreedMinutes: 45 },
        },
        { effectiveFrom: epochDay('2026-01-10'), facts: { ...NO_FACTS, workTime: 'full' } },
        { effectiveFrom: epochDay('2026-06-01'), facts: null },
      ],
    };
    const needed = (day: string) => on(day, choice)?.tests[0]?.neededMinutes;
    expect(needed('2026-01-09')).toBeUndefined();
    expect(needed('2026-02-28')).toBe(90);
    expect(needed('2026-03-15')).toBe(45);
    expect(needed('2026-06-01')).toBeUndefined();
  });

  it('changes nothing of what it is given, and does not care for order or repeats', () => {
    const contacts = [
      supervised('2026-03-02'),
      inGroup('2026-03-09', 60, 4),
      supervised('2026-03-16'),
    ];
    const choice = frozen(chosen(BACP_ACCREDITED));
    const reading = on('2026-03-20', choice, frozen({ contacts }));
    const turned = [...contacts, ...contacts].reverse();
    expect(on('2026-03-20', choice, { contacts: turned })).toEqual(reading);
  });

  it.each([
    [{ contacts: [supervised('2026-03-01', { on: 0.5 })] }, /^contacts\.on/],
    [{ contacts: [supervised('2026-03-01', { knownOn: NaN })] }, /^contacts\.knownOn/],
    [
      { contacts: [supervised('2026-03-01', { knownOn: epochDay('2026-03-02') })] },
      /^contacts\.knownOn/,
    ],
    [{ clientDays: [{ on: 5, minutes: -1, setting: null }] }, /^clientDays\.minutes/],
    [{ clientDays: [{ on: NaN, minutes: 1, setting: null }] }, /^clientDays\.on/],
  ])('refuses %j by its field', (rows, message) => {
    expect(() => on('2026-03-20', chosen(BACP_ACCREDITED), rows)).toThrow(message);
    expect(() => readPolicy(chosen(BACP_ACCREDITED), NOTHING, NaN)).toThrow(/^asOf/);
  });
});

describe('the policies', () => {
  it('have ids of their own, a source and the day it was read', () => {
    expect(new Set(POLICIES.map(({ id }) => id)).size).toBe(13);
    for (const { verifiedOn, source, note, tests } of POLICIES) {
      expect(() => epochDay(verifiedOn ?? '')).not.toThrow();
      expect([source, note].every((text) => text.length > 10)).toBe(true);
      expect(tests.length).toBeGreaterThan(0);
    }
  });

  it.each(POLICIES)('$id asks for nothing but what it says it asks', (policy) => {
    const unsaid = inGroup('2026-03-05', 60, 4, {
      groupSize: null,
      isPeer: null,
      supervisor: null,
    });
    const nobody = supervised('2026-03-06', { format: null, id: 'nobody' });
    const rows = { contacts: [unsaid, nobody], clientDays: [clientHours('2026-03-05', 3)] };
    const asked: string[] = [...policy.asks.contact, ...policy.asks.person];
    const reading = on('2026-03-10', chosen(policy), rows);
    const missing = [
      ...(reading?.missing ?? []),
      ...(reading?.tests.flatMap((test) => test.missing) ?? []),
    ];
    expect(missing.filter((field) => !asked.includes(field))).toEqual([]);
    expect(reading?.status).toMatch(/unknown|at-risk|on-track/);
  });
});
