import { Injectable } from '@nestjs/common';
import {
  LOG_DAYS_AT_MOST,
  type Today,
  type Warning,
  type WarningInBrief,
} from '@understory/contracts';
import { epochDay, isoDate, readEcosystem, termsInForce, weekStartOn } from '@understory/domain';
import { Clock } from '../clock';
import { CONTACTS_OF_DAYS, type ContactRow } from '../contacts/contact.queries';
import { SpaceScope } from '../database/space-scope';
import { readWithEcosystem } from '../ecosystem/ecosystem-log';
import { tiesOf } from '../ecosystem/tie-of';
import { warningsOf } from '../ecosystem/warnings-of';
import type { Member } from '../http/member';
import { readExpecting } from '../series/expected';
import { type NamedSessionRow, SESSIONS_OF_DAYS } from '../sessions/session.queries';
import { readStandingLives } from '../warnings/warning-lives';
import { daysAround } from './days-around';

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
    const span = { from: asOf - LOG_DAYS_AT_MOST, to: firstDay + 6 };
    const day = { weekStart: me.weekStart, today: date, now: this.clock.now() };
    const [kept, rest] = await readWithEcosystem(this.scope, me.personId, day, (db) =>
      Promise.all([
        db.rows<NamedSessionRow>(SESSIONS_OF_DAYS, week),
        db.rows<ContactRow>(CONTACTS_OF_DAYS, week),
        readStandingLives(db),
        readExpecting(db, span, asOf),
      ]),
    );
    const [sessions, contacts, lives, expecting] = rest;
    const { log, from, connections, lastLogAt } = kept;
    const reading = readEcosystem(log, asOf, from);
    return {
      date,
      ...daysAround({ asOf, firstDay, span }, { sessions, contacts, expecting, leave: log.leave }),
      capacityUnits: termsInForce('capacity', log.capacity)(asOf)?.unitsPerWeek ?? null,
      warnings: warningsOf(reading.warnings, connections, {
        ...{ lives, today: asOf, ties: reading.ties },
      }).map(inBrief),
      ties: tiesOf(reading.ties, connections),
      lastLogAt,
    };
  }
}

function inBrief(warning: Warning): WarningInBrief {
  const { code, subject, connectionId, what, evidence, snooze, isQuietKind } = warning;
  return { code, subject, connectionId, what, evidence, isQuiet: snooze !== null || isQuietKind };
}
