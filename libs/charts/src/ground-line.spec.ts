import { groundLine } from './ground-line';
import { drawn } from './test/drawn';

describe('ground line', () => {
  it('strokes zero in ink, 1.5 px, over the width and its overhang', () => {
    const strokes = drawn(groundLine<'bar'>('#123456', 24), { y: (value) => 150 - value });
    expect(strokes).toContainEqual(expect.objectContaining({ does: 'moveTo', at: [0, 150] }));
    expect(strokes).toContainEqual(expect.objectContaining({ does: 'lineTo', at: [424, 150] }));
    expect(strokes).toContainEqual(
      expect.objectContaining({ does: 'stroke', stroke: '#123456', lineWidth: 1.5 }),
    );
  });

  it('draws after the marks, never before', () => {
    const plugin = groundLine('#123456');
    expect(plugin.afterDatasetsDraw).toBeDefined();
    expect(plugin.beforeDatasetsDraw).toBeUndefined();
  });

  it('draws nothing on a chart without a scale to stand on', () => {
    expect(drawn(groundLine<'bar'>('#123456'), {})).toEqual([]);
  });
});
