import type { EcosystemReading } from '../ecosystem/read-ecosystem';
import type { StandingWarning } from '../warnings/standing-warning';
import { THRESHOLDS } from '../warnings/thresholds';
import { givingTilt, receivingTilt } from '../warnings/tilt';
import { ZONES } from '../vocabulary';

const { W1, W3, W4, W5, W9, W17 } = THRESHOLDS;

function found(
  { warnings }: EcosystemReading,
  code: StandingWarning['code'],
  subject: string,
): boolean {
  return warnings.some((warning) => warning.code === code && warning.subject === subject);
}

/** Where a warning came or went between two days, its figure must be beyond the threshold for that. */
export function expectCrossed(before: EcosystemReading, after: EcosystemReading): void {
  const crossed = (code: StandingWarning['code'], subject: string): 'came' | 'went' | null => {
    const [was, is] = [found(before, code, subject), found(after, code, subject)];
    if (was === is) return null;
    return is ? 'came' : 'went';
  };
  for (const [code, was, is, { raiseBelow, clearAbove }] of [
    ['W3', before.spareSupport, after.spareSupport, W3],
    ['W4', before.supportMass, after.supportMass, W4],
  ] as const) {
    const change = crossed(code, '');
    if (change === 'came') expect(was).toBeLessThan(raiseBelow);
    if (change === 'went') expect(is ?? Infinity).toBeGreaterThan(clearAbove);
  }
  for (const zone of ZONES) {
    const known = (reading: EcosystemReading) =>
      reading.ties.filter((tie) => tie.zone === zone && tie.support !== null);
    const sum = (reading: EcosystemReading) =>
      known(reading).reduce((total, tie) => total + (tie.support ?? 0), 0);
    const change = crossed('W5', zone);
    if (change === 'came') expect(sum(before)).toBeLessThan(W5.raiseBelow);
    if (change === 'came') expect(before.supportMass).toBeGreaterThanOrEqual(W5.leastSupportMass);
    if (change === 'went' && known(after).length > 0) {
      expect(sum(after)).toBeGreaterThan(W5.clearAbove);
    }
  }
  if (crossed('W9', '') === 'came') expect(before.load).toBeGreaterThanOrEqual(W9.raiseFrom);
  if (crossed('W9', '') === 'went') expect(before.load ?? 0).toBeLessThanOrEqual(W9.clearUpTo);
  for (const tie of after.ties) expectTieCrossed(before, tie, (code) => crossed(code, tie.id));
}

function expectTieCrossed(
  before: EcosystemReading,
  tie: EcosystemReading['ties'][number],
  crossed: (code: StandingWarning['code']) => 'came' | 'went' | null,
): void {
  const was = before.ties.find(({ id }) => id === tie.id);
  if (tie.gapDays !== null) {
    const intervals = tie.gapDays / tie.rhythmDays;
    if (crossed('W1') === 'came') expect(intervals).toBeGreaterThan(W1.raiseAbove);
    if (crossed('W1') === 'came') expect(tie.gapDays).toBeGreaterThan(W1.raiseAboveDays);
    if (crossed('W1') === 'went') expect(intervals).toBeLessThanOrEqual(W1.clearUpTo);
  }
  if (crossed('W17') === 'came') expect(was?.nourishment).toBeLessThanOrEqual(W17.raiseUpTo);
  if (crossed('W17') === 'went') expect(tie.nourishment).toBeGreaterThanOrEqual(W17.clearFrom);
  // Any balance that was ever agreed: the widest of its tilts.
  if (crossed('W6') === 'came') {
    expect(was?.giveAndTake).toBeLessThanOrEqual(givingTilt(1).raisedAt);
  }
  if (crossed('W7') === 'came') {
    expect(was?.giveAndTake).toBeGreaterThanOrEqual(receivingTilt(-1).raisedAt);
  }
}
