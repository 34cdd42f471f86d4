import { week } from './spec-support';
import { weekFinding } from './week-finding';
import { layOutWeek, WEEK } from './week-layout';

const TUESDAY = '2026-11-24';
const SUNDAY = '2026-11-29';

const say = (days: Parameters<typeof week>[0], capacity: number | null, on = TUESDAY) => {
  const { finding, note } = weekFinding(week(days), capacity, on);
  return [finding, note];
};

describe('weekFinding', () => {
  it('says by how much and by when the week will stand over', () => {
    const days = { 0: { heldUnits: 6.75 }, 1: { plannedUnits: 8 }, 4: { plannedUnits: 6.25 } };
    expect(say(days, 20)).toEqual([
      'One unit over, by Friday',
      '6¾ of 21 units held; you agreed on 20.',
    ]);
  });

  it('does not look ahead to a day that is over', () => {
    const days = { 0: { heldUnits: 10 }, 3: { plannedUnits: 11.75 } };
    expect(say(days, 20, '2026-11-26')[0]).toBe('1¾ units over, by Thursday');
    expect(say(days, 20, SUNDAY)[0]).toBe('1¾ units over, since Thursday');
    expect(say(days, 21.75, SUNDAY)[0]).toBe('Right at what you agreed, since Thursday');
    expect(say(days, 25, TUESDAY)[0]).toBe('Room for 3¼ units, by Thursday');
    expect(say(days, 25, SUNDAY)[0]).toBe('Room for 3¼ units this week');
  });

  it('says how much room there is', () => {
    expect(say({ 0: { heldUnits: 16.5 } }, 20)).toEqual([
      'Room for 3½ units this week',
      '16½ units held; you agreed on 20.',
    ]);
  });

  it('calls less than the smallest written step as agreed', () => {
    expect(say({ 0: { heldUnits: 20.1 } }, 20)[0]).toBe('Right at what you agreed this week');
    expect(say({ 0: { heldUnits: 20.25 } }, 20)[0]).toBe('¼ of a unit over this week');
  });

  it('judges nothing where nothing was agreed', () => {
    expect(say({ 0: { heldUnits: 4 }, 1: { plannedUnits: 2 } }, null)).toEqual([
      '4 units held this week',
      '6 with what is booked.',
    ]);
  });

  it('takes an empty week for unknown', () => {
    expect(say({}, 20)).toEqual(['Nothing logged this week yet', 'That is unknown, not light.']);
  });

  it('knows a week of leave', () => {
    const leave = Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [day, { isLeave: true }]));
    expect(say(leave, 20)[0]).toBe('A week of leave');
  });
});

describe('layOutWeek', () => {
  it('shows five days, and the weekend once it holds something', () => {
    expect(layOutWeek(week(), '2026-11-24').map(({ name }) => name)).toEqual([
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
    ]);
    const whole = layOutWeek(week({ 6: { supportMinutes: 30 } }), '2026-11-24');
    expect(whole.map(({ name }) => name).slice(4)).toEqual(['Fri', 'Sat', 'Sun']);
    expect(layOutWeek(week(), '2026-11-29').at(-1)).toMatchObject({ name: 'Sun', isToday: true });
  });

  it('stacks booked on held and hangs support below, within the drawing', () => {
    const days = week({ 0: { heldUnits: 10, plannedUnits: 6, supportMinutes: 600 } });
    const [monday] = layOutWeek(days, '2026-11-24');
    expect(monday).toMatchObject({ label: '16', supportMinutes: 600, isToday: false });
    expect(monday?.allHeight).toBeCloseTo(WEEK.tallest);
    expect(monday?.heldHeight).toBeCloseTo((WEEK.tallest * 10) / 16);
    expect(monday?.supportDepth).toBeCloseTo(WEEK.deepest);
  });

  it('says nothing above a day without work', () => {
    expect(layOutWeek(week({ 1: { isLeave: true } }), '2026-11-24')[1]).toMatchObject({
      label: '',
      isLeave: true,
      isToday: true,
    });
  });
});
