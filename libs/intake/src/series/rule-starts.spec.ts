import fc from 'fast-check';
import { repeatRule } from './repeat-rule';
import { ruleStarts } from './rule-starts';
import { OutOfTime } from './time-budget';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WINDOW = { from: wall('1997-01-01T00:00'), to: wall('2000-12-31T23:59') };

function wall(text: string): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(text);
}

function starts(text: string, first: string, window = WINDOW): string[] {
  const rule = repeatRule(text);
  if (!rule) throw new Error(`${text} is no rule`);
  const until = rule.until?.wall ?? null;
  const { starts } = ruleStarts(
    rule,
    wall(first),
    { ...window, until, limit: 1000 },
    () => undefined,
  );
  return starts.map((start) => start.toString().slice(0, 10));
}

describe('ruleStarts', () => {
  // Examples of RFC 5545, 3.8.5.3; all begin on 2 September 1997 at 9:00 unless they say otherwise.
  it.each([
    ['FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09-02', '09-02 09-12 09-22 10-02 10-12'],
    ['FREQ=WEEKLY;COUNT=4', '1997-09-02', '09-02 09-09 09-16 09-23'],
    [
      'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
      '1997-09-02',
      '09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
      '1997-09-02',
      '09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16',
    ],
    ['FREQ=MONTHLY;COUNT=5;BYDAY=1FR', '1997-09-05', '09-05 10-03 11-07 12-05 01-02'],
    [
      'FREQ=MONTHLY;INTERVAL=2;COUNT=5;BYDAY=1SU,-1SU',
      '1997-09-07',
      '09-07 09-28 11-02 11-30 01-04',
    ],
    ['FREQ=MONTHLY;COUNT=4;BYDAY=-2MO', '1997-09-22', '09-22 10-20 11-17 12-22'],
    ['FREQ=MONTHLY;COUNT=4;BYMONTHDAY=-3', '1997-09-28', '09-28 10-29 11-28 12-29'],
    ['FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1', '1997-09-30', '09-30 10-01 10-31 11-01'],
    ['FREQ=YEARLY;COUNT=4;BYMONTH=6,7', '1997-06-10', '06-10 07-10 06-10 07-10'],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=4', '1997-03-13', '03-13 03-20 03-27 03-05'],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=4', '1998-02-13', '02-13 03-13 11-13 08-13'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', '09-04 10-07 11-06'],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=4',
      '1997-09-29',
      '09-29 10-30 11-27 12-30',
    ],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05', '08-05 08-10 08-19 08-24'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05', '08-05 08-17 08-19 08-31'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=4', '1998-01-15', '01-15 01-30 02-15 03-15'],
  ])('gives what the standard says for %s', (rule, first, expected) => {
    expect(
      starts(rule, `${first}T09:00`)
        .map((date) => date.slice(5))
        .join(' '),
    ).toBe(expected);
  });

  it('counts the first start even where the rule would not give it', () => {
    expect(starts('FREQ=WEEKLY;BYDAY=TU;COUNT=3', '1997-09-01T09:00')).toEqual([
      '1997-09-01',
      '1997-09-02',
      '1997-09-09',
    ]);
  });

  it('keeps to 29 February and to the 31st', () => {
    const leap = { from: wall('1996-01-01T00:00'), to: wall('2004-12-31T00:00') };
    expect(starts('FREQ=YEARLY', '1996-02-29T09:00', leap)).toEqual([
      '1996-02-29',
      '2000-02-29',
      '2004-02-29',
    ]);
    expect(starts('FREQ=MONTHLY;COUNT=3', '1997-01-31T09:00')).toEqual([
      '1997-01-31',
      '1997-03-31',
      '1997-05-31',
    ]);
  });

  it('finds the same days as looking at every single one', () => {
    const rules = fc.record({
      first: fc.integer({ min: 0, max: 900 }),
      interval: fc.integer({ min: 1, max: 4 }),
      days: fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(rules, ({ first, interval, days }) => {
        const start = Temporal.PlainDate.from('1990-01-01').add({ days: first });
        const monday = start.subtract({ days: start.dayOfWeek - 1 });
        const isGiven = (date: Temporal.PlainDate) =>
          days.includes(DAYS[date.dayOfWeek - 1] ?? '') &&
          Math.floor(monday.until(date).days / 7) % interval === 0;
        const all = Array.from({ length: 1461 }, (_, day) =>
          WINDOW.from.toPlainDate().add({ days: day }),
        );
        const rule = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days.join(',')}`;
        expect(starts(rule, `${start}T09:00`)).toEqual(all.filter(isGiven).map(String));
      }),
      { numRuns: 40 },
    );
  });

  it('says where it was cut, and gives way when the time is up', () => {
    const rule = repeatRule('FREQ=DAILY');
    if (!rule) throw new Error('no rule');
    const wanted = { ...WINDOW, until: null, limit: 5 };
    const first = wall('1997-09-02T09:00');
    expect(ruleStarts(rule, first, wanted, () => undefined)).toMatchObject({ cut: 'limit' });
    const spent = () => {
      throw new OutOfTime();
    };
    expect(() => ruleStarts(rule, first, wanted, spent)).toThrow(OutOfTime);
  });
});

describe('repeatRule', () => {
  it.each([
    ['FREQ=weekly; BYDAY = MO, TU;COUNT=;UNTIL=', { freq: 'WEEKLY', BYDAY: ['MO', 'TU'] }],
    ['FREQ=WEEKLY;BYDAY=,MO,,;X-OWN=1;FREQ=DAILY', { freq: 'WEEKLY', BYDAY: ['MO'] }],
    ['RSCALE=GREGORIAN;FREQ=DAILY;INTERVAL=0', { freq: 'DAILY' }],
  ])('forgives %s', (text, { freq, ...parts }) => {
    expect(repeatRule(text)?.recur).toMatchObject({ freq, parts });
  });

  it.each([
    'BYDAY=MO',
    'FREQ=SOMETIMES',
    'FREQ=DAILY;UNTIL=soon',
    'FREQ=DAILY;COUNT=many',
    'FREQ=YEARLY;BYMONTH=13',
    'RSCALE=CHINESE;FREQ=YEARLY',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
  ])('says that %s cannot be followed', (text) => {
    expect(repeatRule(text)).toBeNull();
  });
});
