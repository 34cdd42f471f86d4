import { Random } from '../random';
import { ARMS, HARDER_ARMS, STEADY, type Arm } from './arms';
import { USUAL, type Conditions } from './conditions';
import { simulatePerson, type SimulatedPerson } from './simulate-person';

const ALL = [...ARMS, ...HARDER_ARMS];

function person(index: number, arm: Arm = STEADY, changes: Partial<Conditions> = {}) {
  return simulatePerson({ ...USUAL, ...changes }, arm, new Random('spec').fork(`${index}`));
}

function gapsOf(people: readonly SimulatedPerson[], id: string): number[] {
  return people.flatMap(({ log }) => {
    const days = log.ties.find((tie) => tie.id === id)?.contacts ?? [];
    return days.slice(1).map((day, index) => day - (days[index] ?? 0));
  });
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const spread = (values: readonly number[]) =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2))) / mean(values);
const hundred = Array.from({ length: 100 }, (_, index) => index);

describe('simulatePerson', () => {
  it('gives the same person for the same stream and another for another', () => {
    expect(person(1)).toEqual(person(1));
    expect(person(2)).not.toEqual(person(1));
  });

  it.each([0.33, 0.5, 1])('draws gaps of the agreed mean and of CV %d', (gapSpread) => {
    const people = hundred.map((index) =>
      person(index, STEADY, { gapSpread, misstatement: 0, absencesAYear: 0 }),
    );
    const gaps = gapsOf(people, 'second peer');
    expect(mean(gaps) / 30).toBeCloseTo(1, 1);
    expect(spread(gaps)).toBeCloseTo(gapSpread, 1);
  });

  it('mis-states each plan for itself', () => {
    const exact = { gapSpread: 0.05, absencesAYear: 0, weeks: 300 };
    const lived = ['team', 'friend'].map((id) => mean(gapsOf([person(3, STEADY, exact)], id)));
    expect((lived[0] ?? 0) / 7).not.toBeCloseTo((lived[1] ?? 0) / 21, 2);
  });

  it('is the same person in every arm up to the day the pace falls', () => {
    const steady = person(5);
    for (const arm of ALL) {
      const other = person(5, arm);
      expect(other.thinsFrom).toBe(steady.thinsFrom);
      other.log.ties.forEach((tie, index) => {
        const before = (days: readonly number[] = []) => days.filter((on) => on < steady.thinsFrom);
        expect(before(tie.contacts)).toEqual(before(steady.log.ties[index]?.contacts));
      });
    }
  });

  it('begins to thin on a day of weeks 40 to 70', () => {
    const weeks = hundred.map((index) => (person(index).thinsFrom - 4) / 7);
    expect(Math.min(...weeks)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...weeks)).toBeLessThan(71);
  });

  it('stops the ties that stop, stretches the others, and leaves the rest alone', () => {
    const [all, supervision, hidden] = ARMS.map((arm) => person(7, arm));
    const after = (one: SimulatedPerson | undefined, id: string) =>
      one?.log.ties.find((tie) => tie.id === id)?.contacts.filter((on) => on >= one.thinsFrom);
    const steady = person(7);
    expect(after(supervision, 'supervision')).toEqual([]);
    expect(after(supervision, 'team')).toEqual(after(steady, 'team'));
    expect(after(hidden, 'team')).toEqual([]);
    expect(after(hidden, 'supervision')).toEqual(after(steady, 'supervision'));
    const share = (after(all, 'team')?.length ?? 0) / (after(steady, 'team')?.length ?? 1);
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.55);
    expect([...(hidden?.thinning ?? [])]).toEqual([
      'team',
      'peer',
      'second peer',
      'mentor',
      'friend',
    ]);
  });

  it('meets nobody on a fortnight away, and logs it as leave only where that is asked', () => {
    for (const afterAbsence of ['caught-up', 'held-up'] as const) {
      const one = person(9, STEADY, { isLeaveLogged: true, afterAbsence });
      expect(one.log.leave).toHaveLength(4);
      for (const { from, to } of one.log.leave) {
        expect(to - from).toBe(13);
        const met = one.log.ties.flatMap(({ contacts }) => contacts);
        expect(met.filter((on) => on >= from && on <= to)).toEqual([]);
      }
    }
    expect(person(9).log.leave).toEqual([]);
    expect(person(9).log.ties).toEqual(person(9, STEADY, { isLeaveLogged: true }).log.ties);
  });

  it('leaves out the share that is not logged, and nothing else', () => {
    const whole = person(11).log.ties.flatMap(({ contacts }) => contacts);
    const half = person(11, STEADY, { missingLogs: 0.5 }).log.ties;
    expect(half.flatMap(({ contacts }) => contacts).length / whole.length).toBeCloseTo(0.5, 1);
    expect(half.every(({ contacts }) => contacts.every((on) => whole.includes(on)))).toBe(true);
  });

  it('has met every tie before the first day, and keeps days in order', () => {
    for (const { log } of hundred.map((index) => person(index))) {
      for (const { lastMetOn, contacts } of log.ties) {
        expect(lastMetOn).toBeLessThan(log.firstDay);
        expect([...contacts].sort((a, b) => a - b)).toEqual(contacts);
        expect(contacts.at(-1)).toBeLessThanOrEqual(log.lastDay);
      }
    }
  });
});
