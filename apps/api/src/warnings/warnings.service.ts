import { Injectable } from '@nestjs/common';
import type { PastWarning, PastWarnings, Snooze, SnoozeWarning } from '@understory/contracts';
import {
  epochDay,
  isoDate,
  LONGEST_SNOOZE_DAYS,
  namedConnection,
  type StandingWarning,
} from '@understory/domain';
import { DAY_REFUSALS, warningSentences } from '@understory/wording';
import { Clock } from '../clock';
import { readConnections } from '../connections/connection.queries';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { refused } from '../logged-moment';
import { Evaluations } from './evaluations';
import type { LifeRow } from './warning-lives';
import { PASS_TURN, PAST_LIVES, SNOOZE } from './warning.queries';

const MOST_PAST = 200;

@Injectable()
export class WarningsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly evaluations: Evaluations,
    private readonly clock: Clock,
  ) {}

  /** Lets a warning rest; a second time it is the same rest, or the newer one. */
  async snooze(me: Member, key: WarningKey, sent: SnoozeWarning): Promise<Snooze> {
    this.checkUntil(me, sent.until);
    const { until, reason, words } = sent;
    await this.write(me, key, { until, reason, words });
    return sent;
  }

  /** Lets it speak again. */
  wake(me: Member, key: WarningKey): Promise<void> {
    return this.write(me, key, null);
  }

  async past(me: Member): Promise<PastWarnings> {
    const [rows, connections] = await this.scope.read(me.personId, (db) =>
      Promise.all([db.rows<LifeRow>(PAST_LIVES, [db.spaceId, MOST_PAST]), readConnections(db)]),
    );
    const aliases = new Map(connections.map(({ id, alias }) => [id, alias]));
    return { warnings: rows.flatMap((row) => pastWarning(row, aliases)) };
  }

  private checkUntil(me: Member, until: string): void {
    const today = epochDay(this.clock.today(me.timeZone));
    const days = epochDay(until) - today;
    if (days >= 1 && days <= LONGEST_SNOOZE_DAYS) return;
    throw refused('until', DAY_REFUSALS.withinDays(LONGEST_SNOOZE_DAYS));
  }

  /** What stands may not have been written down yet. */
  private async write(me: Member, { code, subject }: WarningKey, rest: Snooze | null) {
    await this.evaluations.evaluate(me.personId);
    const days = [this.clock.today(me.timeZone)];
    await this.scope.writeDays(me.personId, async (db) => {
      const key = [db.spaceId, code, subject];
      const values = [rest?.until ?? null, rest?.reason ?? null, rest?.words ?? null];
      const [, found] = await Promise.all([
        db.rows(PASS_TURN, [db.spaceId]),
        db.rows(SNOOZE, [...key, ...values]),
      ]);
      if (found.length === 0) throw new Problem('not-found');
      return { value: undefined, days };
    });
  }
}

export interface WarningKey {
  readonly code: string;
  readonly subject: string;
}

/** The sentence is made of what was so then; the name is the one it has now. */
function pastWarning(row: LifeRow, aliases: ReadonlyMap<string, string>): PastWarning[] {
  const { id, code, raisedOn, toldOn, endedOn, endedAs, endedBy } = row;
  if (endedOn === null || endedAs === null || endedBy === null) return [];
  const connectionId = aliases.has(row.subject) ? row.subject : null;
  // Code and facts were written together, from one warning.
  const then = { ...row, connectionId } as unknown as StandingWarning;
  const alias = aliases.get(namedConnection(then) ?? '');
  return [
    {
      id,
      code,
      connectionId,
      what: warningSentences(then, { alias }).what,
      raisedOn: isoDate(raisedOn),
      toldOn: toldOn === null ? null : isoDate(toldOn),
      endedOn: isoDate(endedOn),
      endedAs,
      endedBy,
    },
  ];
}
