import { epochDay } from '../days/epoch-day';
import { isoDate } from '../days/iso-date';
import { clientHours, chosen, inGroup, supervised } from '../test/supervision';
import { NO_FACTS, type PersonFacts, type PolicyChoice, type SupervisionLog } from './policy';
import { BACP_ACCREDITED } from './policies/bacp';
import { CALIFORNIA_ASSOCIATE } from './policies/california';
import { CRPO_QUALIFYING } from './policies/crpo';
import { NCPS_REGISTRANT } from './policies/ncps';
import { CACREP_PRACTICUM } from './policies/training';
import { policyReader, readPolicy } from './read-policy';

const NOTHING = { contacts: [], clientDays: [] };

function read(
  choice: PolicyChoice,
  asOf: string,
  { inPeriod = asOf, ...rows }: Partial<SupervisionLog> & { inPeriod?: string } = {},
) {
  return readPolicy(choice, { ...NOTHING, ...rows }, epochDay(asOf), epochDay(inPeriod));
}

const from = (effectiveFrom: string, facts: Partial<PersonFacts> | null) => ({
  effectiveFrom: epochDay(effectiveFrom),
  facts: facts && { ...NO_FACTS, ...facts },
});
const placement = (termFrom: string, termTo: string) => ({
  termFrom: epochDay(termFrom),
  termTo: epochDay(termTo),
});

describe('what was said in the middle of a month', () => {
  const choice: PolicyChoice = {
    policy: NCPS_REGISTRANT,
    terms: [
      from('2026-01-10', { workTime: 'full' }),
      from('2026-03-15', { workTime: 'part', agreedMinutes: 45 }),
      from('2026-04-02', { workTime: 'part', agreedMinutes: 30 }),
    ],
  };

  it.each([
    ['on the day before', '2026-03-14', '2026-03-14', 90],
    ['on its day', '2026-03-15', '2026-03-15', 45],
    ['for the whole month', '2026-03-20', '2026-03-01', 45],
    ['not for a month that had closed', '2026-04-10', '2026-03-01', 45],
    ['nor for one before it', '2026-04-10', '2026-02-10', 90],
    ['for a month ahead', '2026-03-01', '2026-04-10', 30],
  ])('holds %s', (_name, asOf, inPeriod, minutes) => {
    expect(read(choice, asOf, { inPeriod })?.tests[0]?.neededMinutes).toBe(minutes);
  });

  it('is nothing where nothing was chosen', () => {
    expect(read({ policy: NCPS_REGISTRANT, terms: [] }, '2026-03-20')).toBeNull();
  });
});

describe('the days of a placement', () => {
  const [spring, summer] = [
    placement('2026-01-12', '2026-03-29'),
    placement('2026-05-04', '2026-07-26'),
  ];
  const choice: PolicyChoice = {
    policy: CACREP_PRACTICUM,
    terms: [from('2026-02-01', spring), from('2026-05-01', summer)],
  };
  const days = (asOf: string, inPeriod = asOf, one = choice) => {
    const period = read(one, asOf, { inPeriod })?.period;
    return period && [period.from, period.to ?? 0].map(isoDate);
  };

  it('are those that were said by then, or at first', () => {
    expect(days('2026-03-01', '2026-01-20')).toEqual(['2026-01-12', '2026-03-29']);
    expect(days('2026-06-01', '2026-03-29')).toEqual(['2026-01-12', '2026-03-29']);
    expect(days('2026-06-01', '2026-04-30')).toEqual(['2026-01-12', '2026-03-29']);
    expect(days('2026-06-01')).toEqual(['2026-05-04', '2026-07-26']);
    const changed = { ...choice, terms: [from('2026-05-04', summer), from('2026-02-01', spring)] };
    expect(days('2026-05-04', '2026-05-04', changed)).toEqual(['2026-05-04', '2026-07-26']);
    const once = { ...choice, terms: [from('2026-02-01', spring)] };
    expect(days('2026-03-01', '2026-01-20', once)).toEqual(['2026-01-12', '2026-03-29']);
  });

  it.each<[Partial<PersonFacts>, string[]]>([
    [{}, ['termFrom', 'termTo']],
    [{ termFrom: spring.termFrom }, ['termTo']],
    [{ termTo: spring.termTo }, ['termFrom']],
    [spring, []],
  ])('asks only for what was not said: %j', (facts, missing) => {
    expect(read(chosen(CACREP_PRACTICUM, facts), '2026-03-01')?.missing).toEqual(missing);
  });

  it('are not missed where a policy has a period of its own, nor exempt while unsaid', () => {
    expect(read(chosen(BACP_ACCREDITED), '2026-03-01')?.missing).toEqual([]);
    const exempting = { ...CACREP_PRACTICUM, isExemptWithoutClients: true };
    const facts = { documentedPauses: [epochDay('2026-03-01')] };
    expect(read(chosen(exempting, facts), '2026-03-01')).toMatchObject({
      status: 'unknown',
      isExempt: false,
      tests: [],
      lines: [],
      nextBookedOn: null,
    });
  });
});

describe('a documented pause', () => {
  const paused = chosen(BACP_ACCREDITED, { documentedPauses: [epochDay('2026-03-01')] });
  const clientDays = [clientHours('2026-02-28', 4), clientHours('2026-04-01', 4)];

  it('stays one when work begins again after it', () => {
    expect(read(paused, '2026-04-20', { inPeriod: '2026-03-31', clientDays })).toMatchObject({
      status: 'met',
      isExempt: true,
    });
    expect(read(paused, '2026-03-31', { clientDays })?.isExempt).toBe(true);
  });

  it('asks for nothing, also where too little is known of a contact', () => {
    const contacts = [supervised('2026-03-10', { format: null })];
    expect(read(paused, '2026-03-20', { contacts })).toMatchObject({
      status: 'met',
      missing: [],
      tests: [{ status: 'unknown', missing: ['format'] }],
    });
  });
});

describe('what is recommended', () => {
  it('decides nothing beside what is required', () => {
    const facts = { broughtMinutes: 100 * 60, broughtClientMinutes: 900 * 60 };
    expect(read(chosen(CRPO_QUALIFYING, facts), '2026-03-20')).toMatchObject({
      status: 'met',
      strength: 'required',
      tests: [
        { status: 'met', neededMinutes: 6000 },
        { status: 'at-risk', neededMinutes: 12_000 },
      ],
    });
  });
});

describe('the next booking', () => {
  const california = chosen(CALIFORNIA_ASSOCIATE, { settings: 'one' });
  const next = (...contacts: Parameters<typeof supervised>[]) => {
    const rows = contacts.map((one) => supervised(...one));
    const on = read(california, '2026-03-10', { contacts: rows })?.nextBookedOn ?? null;
    return on === null ? null : isoDate(on);
  };
  const state = 'booked' as const;

  it('may be today, if it is not yet held', () => {
    expect(next(['2026-03-10', { state }], ['2026-03-12', { state }])).toBe('2026-03-10');
    expect(next(['2026-03-10'], ['2026-03-12', { state }])).toBe('2026-03-12');
    expect(next(['2026-03-10'])).toBeNull();
  });

  it('is one of a later day, whatever became of it', () => {
    const knownOn = epochDay('2026-03-01');
    expect(next(['2026-03-12', { knownOn }])).toBe('2026-03-12');
    expect(next(['2026-03-12', { knownOn, state: 'missed' }])).toBe('2026-03-12');
  });

  it('is one that will be credited', () => {
    const short = { state, minutes: 30 };
    expect(next(['2026-03-11', short], ['2026-03-12', { state }])).toBe('2026-03-12');
    expect(next(['2026-03-11', short])).toBeNull();
  });
});

describe('what is shown of a period', () => {
  const contacts = [
    supervised('2026-02-28'),
    supervised('2026-03-05'),
    inGroup('2026-03-31', 120, 4),
    supervised('2026-04-01'),
  ];
  const daysOf = (choice: PolicyChoice) =>
    read(choice, '2026-04-20', { inPeriod: '2026-03-10', contacts })?.lines.map(({ contact }) =>
      isoDate(contact.on),
    );

  it('is every contact of its days, of a total every one since it applies', () => {
    expect(daysOf(chosen(BACP_ACCREDITED))).toEqual(['2026-03-05', '2026-03-31']);
    expect(daysOf(chosen(CRPO_QUALIFYING, {}, '2026-03-01'))).toEqual([
      '2026-03-05',
      '2026-03-31',
      '2026-04-01',
    ]);
  });

  it('is left out for a reader of many days; the rest is the same', () => {
    const rows = {
      ...NOTHING,
      contacts: [...contacts, supervised('2026-03-20', { state: 'booked' })],
    };
    const [day] = [epochDay('2026-03-10')];
    const whole = policyReader(chosen(BACP_ACCREDITED), rows)(day, day);
    expect(whole).toMatchObject({ nextBookedOn: epochDay('2026-03-20') });
    expect(policyReader(chosen(BACP_ACCREDITED), rows, 'brief')(day, day)).toEqual({
      ...whole,
      lines: [],
      nextBookedOn: null,
    });
  });
});

it.each([
  ['asOf', /^asOf must be a whole number/],
  ['inPeriod', /^inPeriod must be a whole number/],
  ['effectiveFrom', /^effectiveFrom must be a whole number/],
])('refuses half a day by its field: %s', (field, message) => {
  const day = epochDay('2026-03-10');
  const half = (name: string) => (name === field ? day + 0.5 : day);
  const terms = [{ effectiveFrom: half('effectiveFrom'), facts: NO_FACTS }];
  const choice = { policy: BACP_ACCREDITED, terms };
  expect(() => readPolicy(choice, NOTHING, half('asOf'), half('inPeriod'))).toThrow(message);
});
