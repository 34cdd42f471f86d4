import { Injectable } from '@nestjs/common';
import {
  type ConnectionInBrief,
  type Log,
  LOG_DAYS_AT_MOST,
  LOG_YEARS_AHEAD,
  type LogQuery,
  type Unconfirmed,
} from '@understory/contracts';
import { epochDay, type LeaveSpan } from '@understory/domain';
import { DAY_REFUSALS } from '@understory/wording';
import { Clock } from '../clock';
import { contactOf, CONTACTS_OF_DAYS, type ContactRow } from '../contacts/contact.queries';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import { LEAVE } from '../ecosystem/ecosystem.queries';
import type { Member } from '../http/member';
import { checkDay, refused, yearsAfter } from '../logged-moment';
import { type DaySpan, expectedSessions, readExpecting } from '../series/expected';
import { joinSessions } from '../series/join-sessions';
import { type NamedSessionRow, SESSIONS_OF_DAYS } from '../sessions/session.queries';
import { CONNECTIONS_OF_DAYS, OTHER_TIME_OF_DAYS, type OtherTimeRow } from './log.queries';
import { loggedDays } from './logged-days';
import { readUnconfirmed } from './unconfirmed';

@Injectable()
export class LogService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async days(me: Member, query: LogQuery): Promise<Log> {
    const span = this.spanOf(me, query);
    const read = await this.scope.read(me.personId, (db) => readDays(db, query, span));
    const { rows, connections, leave } = read;
    const otherTime = read.otherTime.map((row) => ({
      ...row,
      startsAt: row.startsAt.toISOString(),
    }));
    const contacts = read.contacts.map(contactOf);
    const expected = expectedSessions(read.expecting, span, leave);
    const { sessions, cases } = joinSessions(rows, expected);
    const days = loggedDays(span, { sessions, otherTime, contacts, leave });
    return { days, sessions, otherTime, contacts, cases, connections };
  }

  unconfirmed(me: Member): Promise<Unconfirmed> {
    const now = this.clock.now();
    const today = epochDay(this.clock.today(me.timeZone));
    return this.scope.read(me.personId, (db) => readUnconfirmed(db, { today, now }));
  }

  private spanOf(me: Member, query: LogQuery): DaySpan {
    const latest = yearsAfter(this.clock.today(me.timeZone), LOG_YEARS_AHEAD);
    checkDay(query.to, latest, 'to');
    const [from, to] = [epochDay(query.from), epochDay(query.to)];
    if (to < from) throw refused('to', DAY_REFUSALS.lastBeforeFirst);
    if (to - from >= LOG_DAYS_AT_MOST) {
      throw refused('to', DAY_REFUSALS.atMostDays(LOG_DAYS_AT_MOST));
    }
    return { from, to };
  }
}

/** All that was logged of some days, in one go. */
async function readDays(db: SpaceDatabase, { from, to }: LogQuery, span: DaySpan) {
  const days = [db.spaceId, from, to];
  const [rows, otherTime, contacts, connections, leave, expecting] = await Promise.all([
    db.rows<NamedSessionRow>(SESSIONS_OF_DAYS, days),
    db.rows<OtherTimeRow>(OTHER_TIME_OF_DAYS, days),
    db.rows<ContactRow>(CONTACTS_OF_DAYS, days),
    db.rows<ConnectionInBrief>(CONNECTIONS_OF_DAYS, days),
    db.rows<LeaveSpan>(LEAVE, [db.spaceId]),
    readExpecting(db, span),
  ]);
  return { rows, otherTime, contacts, connections, leave, expecting };
}
