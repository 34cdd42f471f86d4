import { type BarWeek, weekBars } from './week-bars';

function week(changes: Partial<BarWeek> = {}): BarWeek {
  return {
    from: '2026-11-16',
    heldUnits: 20,
    plannedUnits: 0,
    capacityUnits: 20,
    agreedUnits: 20,
    supportMinutes: 0,
    bookedSupportMinutes: 0,
    isLeave: false,
    ...changes,
  };
}
/** Room for work 174 px over the ground at 204; the highest is 40 units, so 4.35 px each. */
const forty = week({ heldUnits: 40 });
const wide = (weeks: BarWeek[], current = weeks.length - 1) =>
  weekBars(weeks, { width: 960, current });

describe('week bars', () => {
  it('stand on the ground, what is booked on what is held', () => {
    const [, both] = wide([forty, week({ heldUnits: 10, plannedUnits: 6 })]).columns;
    expect(both?.held?.y).toBeCloseTo(204 - 43.5, 9);
    expect(both?.held?.height).toBeCloseTo(43.5, 9);
    expect(both?.booked?.y).toBeCloseTo(204 - 69.6, 9);
    expect(both?.booked?.height).toBeCloseTo(26.1, 9);
  });

  it('hang support below the ground, two hours filling the room, booked below held', () => {
    const columns = wide([
      week({ supportMinutes: 60, bookedSupportMinutes: 30 }),
      week({ supportMinutes: 0 }),
    ]).columns;
    expect(columns[0]?.support).toEqual({ y: 204, height: 22 });
    expect(columns[0]?.bookedSupport).toEqual({ y: 226, height: 11 });
    expect(columns[1]?.support).toBeNull();
    const [long] = wide([week({ supportMinutes: 240 })]).columns;
    expect(long?.support?.height).toBe(44);
  });

  it('are solid from more than 5 % over what was agreed for the days that were not leave', () => {
    const isOver = wide([
      week({ heldUnits: 21 }),
      week({ heldUnits: 21.1 }),
      week({ heldUnits: 15, agreedUnits: 14 }),
      week({ heldUnits: 6, agreedUnits: 5.7, isLeave: true }),
      week({ heldUnits: 90, capacityUnits: null, agreedUnits: null }),
      week({ heldUnits: 10, plannedUnits: 20 }),
    ]).columns.map((column) => column.isOver);
    expect(isOver).toEqual([false, true, true, false, false, false]);
  });

  it('draw no bar for nothing, so that nothing looks like a little', () => {
    const [empty] = wide([week({ heldUnits: 0 })]).columns;
    expect([empty?.held, empty?.booked, empty?.leave]).toEqual([null, null, null]);
  });

  it('hatch a week of leave as high as what was agreed', () => {
    const [, away] = wide([forty, week({ heldUnits: 0, agreedUnits: 0, isLeave: true })]).columns;
    expect(away?.leave?.height).toBeCloseTo(87, 9);
    const nothing = { capacityUnits: null, agreedUnits: null, heldUnits: 0 };
    const [, unagreed] = wide([forty, week({ ...nothing, isLeave: true })]).columns;
    expect(unagreed?.leave?.height).toBeCloseTo(5 * 4.35, 9);
  });

  it('step the line of what was agreed, with a gap where nothing was', () => {
    const { agreed, agreedY, left, right } = wide([
      forty,
      week({ agreedUnits: 10 }),
      week({ capacityUnits: null, agreedUnits: null }),
      week({ agreedUnits: 8, isLeave: true }),
    ]);
    expect([left, right]).toEqual([34, 844]);
    expect(agreed).toBe('M34 117H236.5V160.5H439M641.5 117H844');
    expect(agreedY).toBeCloseTo(117, 9);
    expect(wide([week({ capacityUnits: null, agreedUnits: null })])).toMatchObject({
      agreed: '',
      agreedY: null,
    });
  });

  it('number every bar where there is room, lifted off the line', () => {
    const levels = wide([forty, week({ heldUnits: 17 }), week({ heldUnits: 5 })]).columns.map(
      ({ numberY }) => numberY,
    );
    expect(levels[0]).toBeCloseTo(23, 9);
    expect(levels[1]).toBeCloseTo(110, 9);
    expect(levels[2]).toBeCloseTo(204 - 21.75 - 7, 9);
  });

  it('number the fullest and the present week alone on a phone, and one of two that touch', () => {
    const weeks = Array.from({ length: 14 }, (_, index) =>
      week({ heldUnits: index === 3 ? 30 : 9 }),
    );
    const numbered = (current: number) =>
      weekBars(weeks, { width: 350, current }).columns.flatMap(({ numberY }, index) =>
        numberY === null ? [] : [index],
      );
    expect(numbered(12)).toEqual([3, 12]);
    weeks[13] = week({ heldUnits: 0, plannedUnits: 40 });
    expect(numbered(12)).toEqual([3, 12]);
    expect(numbered(4)).toEqual([3]);
  });

  it('date as many weeks as can be read, the present one among them', () => {
    const weeks = Array.from({ length: 14 }, () => week());
    const { columns } = weekBars(weeks, { width: 350, current: 12 });
    const dated = columns.flatMap(({ isDated }, index) => (isDated ? [index] : []));
    expect(dated).toEqual([0, 3, 6, 9, 12]);
    expect(wide(weeks, 12).columns.every(({ isDated }) => isDated)).toBe(true);
  });

  it('tick tens, but not where the agreed line says it', () => {
    const ticks = (weeks: BarWeek[]) => wide(weeks).ticks.map(({ units }) => units);
    expect(ticks([forty])).toEqual([10, 30, 40]);
    expect(ticks([week({ heldUnits: 4, capacityUnits: 8, agreedUnits: 8 })])).toEqual([5]);
    expect(ticks([week({ heldUnits: 90, capacityUnits: null, agreedUnits: null })])).toEqual([
      20, 40, 60, 80,
    ]);
  });

  it('leave only the ground without weeks', () => {
    expect(wide([], 0)).toMatchObject({ columns: [], agreed: '', agreedY: null, ground: 204 });
  });

  it('refuse what cannot be drawn', () => {
    expect(() => weekBars([], { width: 200, current: 0 })).toThrow(RangeError);
    expect(() => wide([week({ heldUnits: -1 })])).toThrow(RangeError);
    expect(() => wide([week({ supportMinutes: NaN })])).toThrow(RangeError);
  });
});
