import type { EcosystemLog } from '../ecosystem/log';
import { readEcosystem } from '../ecosystem/read-ecosystem';
import type { StandingWarning, StandingWarningOf } from '../warnings/standing-warning';
import { every } from './logs';

/** What stands of a code on a day. */
export function standing<Code extends StandingWarning['code']>(
  log: EcosystemLog,
  day: number,
  code: Code,
): StandingWarningOf<Code>[] {
  return readEcosystem(log, day).warnings.filter(
    (warning): warning is StandingWarningOf<Code> => warning.code === code,
  );
}

/** Days of a span on which a warning of a code stands. */
export function daysOf(
  log: EcosystemLog,
  code: StandingWarning['code'],
  from: number,
  to: number,
): number[] {
  return every(1, from, to).filter((day) => standing(log, day, code).length > 0);
}
