import { readWall } from './moment-value';

describe('readWall', () => {
  it.each([
    ['20260105', '2026-01-05T00:00:00', true, false],
    ['20260105T0900', '2026-01-05T09:00:00', false, false],
    ['20260105T090000Z', '2026-01-05T09:00:00', false, true],
    ['20260105t090060', '2026-01-05T09:00:59', false, false],
    ['2026-01-05 09:00', '2026-01-05T09:00:00', false, false],
    ['2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00', false, true],
    ['20260105Z', '2026-01-05T00:00:00', true, false],
  ])('reads %s', (text, wall, isDate, isUtc) => {
    const read = readWall(text);
    expect({ ...read, wall: read?.wall.toString() }).toEqual({ wall, isDate, isUtc });
  });

  it.each(['', 'tomorrow', '20260231', '20260105T250000', '202601', '20260105T09000'])(
    'says that “%s” is no moment',
    (text) => {
      expect(readWall(text)).toBeNull();
    },
  );
});
