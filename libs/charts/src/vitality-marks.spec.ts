import { epochDay } from '@understory/domain';
import { drawn, words } from './test/drawn';
import { PAPER_TOKENS } from './tokens';
import type { VitalityChartData } from './vitality-chart';
import { vitalityMarks } from './vitality-marks';

const FIRST = epochDay('2026-06-01');
const across = (day: number) => (day - FIRST) * 4;
const up = (value: number) => 200 - value * 200;

function marks(given: Partial<VitalityChartData> = {}, isNarrow = false, today: number | null = 1) {
  const data: VitalityChartData = {
    width: 400,
    days: [],
    contacts: [],
    words: {
      full: 'full',
      half: 'half',
      today: 'full today',
      leave: 'leave',
      raised: 'raised',
      below: ['contacts,', 'missed dashed'],
      locale: 'en',
    },
    ...given,
  };
  const points = Array.from({ length: 101 }, (_, index) => ({
    x: FIRST + index,
    y: index === 100 ? today : 1,
  }));
  const isThin = (value: number | null | undefined) => (value ?? 1) < 0.35;
  return drawn(vitalityMarks({ data, points, tokens: PAPER_TOKENS, isNarrow, isThin }), {
    x: across,
    y: up,
  });
}

describe('marks of the vitality chart', () => {
  it('hangs held contacts below the ground and dashes missed ones', () => {
    const strokes = marks({
      contacts: [
        { on: '2026-06-11', isHeld: true },
        { on: '2026-06-21', isHeld: false },
      ],
    });
    expect(strokes).toContainEqual(
      expect.objectContaining({
        does: 'fillRect',
        at: [36, 200, 8, 22],
        fill: PAPER_TOKENS.support,
      }),
    );
    expect(strokes).toContainEqual(
      expect.objectContaining({ does: 'strokeRect', at: [76, 201.5, 8, 20], dash: [3, 2.4] }),
    );
  });

  it('fills the area below the days that are known, and none below unknown ones', () => {
    const fills = marks({}, false, null).filter(({ does }) => does === 'lineTo');
    const last = epochDay('2026-06-01') + 99;
    expect(fills).toContainEqual(expect.objectContaining({ at: [across(last), 200] }));
    expect(fills).not.toContainEqual(expect.objectContaining({ at: [across(last + 1), 200] }));
  });

  it('leaves contacts outside the days shown away', () => {
    const strokes = marks({ contacts: [{ on: '2026-05-01', isHeld: true }] });
    expect(strokes.filter(({ does }) => does === 'fillRect')).toEqual([]);
  });

  it('hatches leave, both days included, and says so', () => {
    const strokes = marks({ leave: [{ from: '2026-06-11', to: '2026-06-20' }] });
    expect(strokes).toContainEqual(expect.objectContaining({ does: 'rect', at: [40, 0, 40, 200] }));
    expect(words(strokes)).toContain('leave');
  });

  it('lets the warning have its word where leave would stand in its way', () => {
    const strokes = marks({
      leave: [{ from: '2026-06-11', to: '2026-06-20' }],
      raisedOn: '2026-06-18',
    });
    expect(words(strokes)).toContain('raised');
    expect(words(strokes)).not.toContain('leave');
  });

  it('rules where the warning rose, with words on the side that has room', () => {
    const at = (raisedOn: string) =>
      marks({ raisedOn }).find(({ does, at: [word] }) => does === 'fillText' && word === 'raised')
        ?.at[1];
    expect(at('2026-08-30')).toBe(across(epochDay('2026-08-30')) + 8 - 42);
    expect(at('2026-06-03')).toBe(across(epochDay('2026-06-03')) - 8);
  });

  it('says nothing of a warning that rose before the days shown', () => {
    expect(words(marks({ raisedOn: '2026-01-01' }))).not.toContain('raised');
  });

  it('names today beside the line, in amber while thin, and not on a narrow chart', () => {
    const colour = (value: number) =>
      marks({}, false, value).find(({ at: [word] }) => word === 'full today')?.fill;
    expect(colour(0.2)).toBe(PAPER_TOKENS.thinInk);
    expect(colour(0.9)).toBe(PAPER_TOKENS.ink);
    expect(words(marks({}, true))).not.toContain('full today');
  });

  it('puts no mark at an end that is unknown', () => {
    expect(marks({}, false, null).filter(({ does }) => does === 'arc')).toEqual([]);
  });

  it('draws nothing without days', () => {
    const plugin = vitalityMarks({
      data: { width: 400, days: [], contacts: [], words: {} as never },
      points: [],
      tokens: PAPER_TOKENS,
      isNarrow: false,
      isThin: () => false,
    });
    expect(drawn(plugin, { x: across, y: up })).toEqual([]);
  });
});
