import type { Agreement } from '@understory/contracts';
import { passedAppointment } from './last-appointment';

const agreed = (effectiveFrom: string, lastAppointment: string | null): Agreement => ({
  effectiveFrom,
  capacityUnits: 20,
  longestRun: null,
  contractedHours: null,
  lastAppointment,
});
const BOTH = [agreed('2026-09-01', '18:30'), agreed('2026-12-01', '17:00')];

describe('a start after the last appointment', () => {
  it.each([
    ['2026-11-24', '18:30', null],
    ['2026-11-24', '18:31', '18:30'],
    ['2026-08-01', '19:00', '18:30'],
    ['2026-12-01', '18:00', '17:00'],
    ['', '19:00', null],
    ['2026-11-24', '', null],
  ])('on %s at %s passes %s', (on, at, time) => {
    expect(passedAppointment(BOTH, on, at)).toBe(time);
  });

  it('passes nothing where nothing is agreed', () => {
    expect(passedAppointment([], '2026-11-24', '23:00')).toBeNull();
    expect(passedAppointment([agreed('2026-09-01', null)], '2026-11-24', '23:00')).toBeNull();
  });
});
