import type { Connection, Warning } from '@understory/contracts';
import { isoDate, namedConnection, type StandingWarning } from '@understory/domain';
import { warningSentences } from '@understory/wording';

/** Standing warnings with their sentences. */
export function warningsOf(
  warnings: readonly StandingWarning[],
  connections: ReadonlyMap<string, Connection>,
): Warning[] {
  return warnings.map((warning) => {
    const { code, subject, connectionId, raisedOn } = warning;
    const alias = connections.get(namedConnection(warning) ?? '')?.alias;
    const sentences = warningSentences(warning, { alias });
    return { code, subject, connectionId, raisedOn: isoDate(raisedOn), ...sentences };
  });
}
