import { Day } from './day-session';
import { type DayLineLayout, layOutDay } from './day-line-layout';
import { DATE, ZONE, at, session } from './spec-support';

function layOut(
  now: string,
  width: number,
  ...sessions: ReturnType<typeof session>[]
): DayLineLayout {
  const day = new Day(DATE, ZONE, at(now));
  return layOutDay({
    sessions: day.sessions(sessions),
    contacts: [],
    nowMinute: day.nowMinute,
    width,
  });
}

describe('layOutDay', () => {
  it('draws minutes as width and units as height, above the ground', () => {
    const { blocks, ground } = layOut(
      '12:00',
      960,
      session('09:00', { outcome: 'held' }),
      session('14:00', { minutes: 100 }),
    );
    const [first, second] = blocks;
    expect(first).toMatchObject({ look: 'held', height: 32 });
    expect(second).toMatchObject({ look: 'booked', height: 64 });
    expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(2, 1);
    for (const block of blocks) expect(block.y + block.height).toBeCloseTo(ground, 1);
  });

  it('calls the first of two that overlap by its name, and does not write over it', () => {
    const { blocks } = layOut('08:00', 960, session('09:00'), session('09:05'), session('12:00'));
    expect(blocks.map(({ label }) => label)).toEqual(['Individual', '', 'Individual']);
  });

  it('washes what is to mark', () => {
    expect(layOut('12:00', 960, session('09:00')).blocks[0]?.look).toBe('to-mark');
  });

  it('keeps a very heavy session within the drawing', () => {
    const heavy = session('09:00', { minutes: 300, kind: 'group', acuity: 'acute' });
    const { blocks, ground } = layOut('08:00', 960, heavy, session('16:00'));
    expect(blocks[0]?.height).toBeLessThanOrEqual(ground - 20);
    expect(blocks[1]?.height).toBeGreaterThan(0);
  });

  it('leaves a cancelled session out and keeps an empty slot low', () => {
    const cancelled = session('09:00', { outcome: 'cancelled' });
    const empty = session('10:00', { outcome: 'no-show', units: 0.3 });
    const { blocks } = layOut('12:00', 960, cancelled, empty);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.height).toBeLessThan(12);
  });

  it('stays inside every width from a small phone on', () => {
    const day = [session('08:00'), session('12:30'), session('19:00', { minutes: 90 })];
    for (const width of [320, 350, 600, 960, 1800]) {
      const { blocks, hours } = layOut('12:00', width, ...day);
      for (const block of blocks) {
        expect(block.x).toBeGreaterThanOrEqual(0);
        expect(block.x + block.width).toBeLessThanOrEqual(width);
      }
      for (const { x } of hours) expect(x).toBeLessThanOrEqual(width);
    }
  });

  it('shows every second hour where there is little room', () => {
    expect(layOut('12:00', 350, session('09:00'), session('16:00')).hours[1]?.hour).toBe(11);
    expect(layOut('12:00', 960, session('09:00'), session('16:00')).hours[1]?.hour).toBe(10);
  });

  it('brackets the free time until the next session, with words as they fit', () => {
    const later = [session('09:00', { outcome: 'held' }), session('14:00')];
    expect(layOut('12:44', 960, ...later).free?.label).toBe('1 h 16 free');
    expect(layOut('12:44', 350, ...later).free?.label).toBe('free');
    expect(layOut('13:55', 960, ...later).free).toBeNull();
    expect(layOut('09:10', 960, session('09:00'), session('14:00')).free).toBeNull();
  });

  it('marks now only within the hours drawn, and turns its label at the edge', () => {
    const day = [session('09:00'), session('16:00')];
    expect(layOut('12:00', 960, ...day).now).toMatchObject({ isLabelLeft: false });
    expect(layOut('16:58', 960, ...day).now).toMatchObject({ isLabelLeft: true });
    expect(layOut('22:00', 960, ...day).now).toBeNull();
  });

  it('draws a usual day where nothing is logged', () => {
    const { blocks, hours } = layOut('12:00', 960);
    expect(blocks).toEqual([]);
    expect(hours[0]?.hour).toBe(9);
  });
});
