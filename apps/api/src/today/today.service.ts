import { Injectable } from '@nestjs/common';
import type { Today, Warning, WarningInBrief } from '@understory/contracts';
import {
  type CapacityTerms,
  type EpochDay,
  epochDay,
  isoDate,
  readEcosystem,
  weekStartOn,
} from '@understory/domain';
import { Clock } from '../clock';
import { CONTACTS_OF_DAYS, contactOf, type ContactRow } from '../contacts/contact.queries';
import { SpaceScope } from '../database/space-scope';
import { readEcosystemToday } from '../ecosystem/ecosystem-log';
import { tiesOf } from '../ecosystem/tie-of';
import { warningsOf } from '../ecosystem/warnings-of';
import type { Member } from '../http/member';
import { sessionOf, type SessionRow, SESSIONS_OF_DAYS } from '../sessions/session.queries';
import { readStandingLives } from '../warnings/warning-lives';
import { weekOf } from './week-of';

@Injectable()
export class TodayService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async mine(me: Member): Promise<Today> {
    const date = this.clock.today(me.timeZone);
    const asOf = epochDay(date);
    const firstDay = weekStartOn(asOf, me.weekStart);
    const week = [me.personId, isoDate(firstDay), isoDate(firstDay + 6)];
    const [kept, sessionRows, contactRows, lives] = await this.scope.read(me.personId, (db) =>
      Promise.all([
        readEcosystemToday(db, { weekStart: me.weekStart, today: date, now: this.clock.now() }),
        db.rows<SessionRow>(SESSIONS_OF_DAYS, week),
        db.rows<ContactRow>(CONTACTS_OF_DAYS, week),
        readStandingLives(db),
      ]),
    );
    const { log, from, connections, lastLogAt } = kept;
    const sessions = sessionRows.map(sessionOf);
    const contacts = contactRows.map(contactOf);
    const reading = readEcosystem(log, asOf, from);
    return {
      date,
      sessions: sessions.filter((session) => session.localDate === date),
      contacts: contacts.filter((contact) => contact.localDate === date),
      week: weekOf(firstDay, { sessions, contacts, leave: log.leave }),
      capacityUnits: capacityOn(log.capacity, asOf),
      warnings: warningsOf(reading.warnings, connections, { lives, today: asOf }).map(inBrief),
      ties: tiesOf(reading.ties, connections),
      cases: [],
      unconfirmed: 0,
      lastLogAt,
    };
  }
}

function inBrief(warning: Warning): WarningInBrief {
  const { code, subject, connectionId, what, evidence, snooze } = warning;
  return { code, subject, connectionId, what, evidence, isQuiet: snooze !== null };
}

/** Null until the first agreement is in force. */
function capacityOn(agreements: readonly CapacityTerms[], day: EpochDay): number | null {
  return agreements.findLast(({ effectiveFrom }) => effectiveFrom <= day)?.unitsPerWeek ?? null;
}
