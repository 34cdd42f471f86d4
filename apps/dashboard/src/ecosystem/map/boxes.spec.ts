import { crosses, isInside, overlap } from './boxes';

const box = { left: 10, top: 10, right: 20, bottom: 20 };

describe('boxes on the map', () => {
  it('overlap when they share ground, not when they only touch', () => {
    expect(overlap(box, { left: 19, top: 19, right: 30, bottom: 30 })).toBe(true);
    expect(overlap(box, { left: 20, top: 10, right: 30, bottom: 20 })).toBe(false);
  });

  it('are inside the frame up to its edge', () => {
    expect(isInside(box, 20, 20)).toBe(true);
    expect(isInside(box, 19, 20)).toBe(false);
    expect(isInside({ ...box, left: -1 }, 20, 20)).toBe(false);
  });

  it('are crossed by lines through them, in every direction', () => {
    expect(crosses({ x1: 0, y1: 0, x2: 30, y2: 30 }, box)).toBe(true);
    expect(crosses({ x1: 15, y1: 0, x2: 15, y2: 30 }, box)).toBe(true);
    expect(crosses({ x1: 30, y1: 15, x2: 0, y2: 15 }, box)).toBe(true);
  });

  it('are not crossed by lines beside them or ending before them', () => {
    expect(crosses({ x1: 0, y1: 25, x2: 30, y2: 25 }, box)).toBe(false);
    expect(crosses({ x1: 0, y1: 0, x2: 8, y2: 8 }, box)).toBe(false);
    expect(crosses({ x1: 25, y1: 0, x2: 25, y2: 30 }, box)).toBe(false);
  });
});
