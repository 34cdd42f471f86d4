import type { Connection, Warning } from '@understory/contracts';
import { isoDate, type StandingWarning, warningSubject } from '@understory/domain';
import { warningSentences } from '@understory/wording';

/** Standing warnings with their sentences. */
export function warningsOf(
  warnings: readonly StandingWarning[],
  connections: ReadonlyMap<string, Connection>,
): Warning[] {
  return warnings.map((warning) => {
    const { code, connectionId, raisedOn } = warning;
    const alias = connections.get(warningSubject(warning) ?? '')?.alias;
    const sentences = warningSentences(warning, { alias });
    return { code, connectionId, raisedOn: isoDate(raisedOn), ...sentences };
  });
}
