import { Injectable } from '@nestjs/common';
import type {
  PolicyHistory,
  PolicyReading as PolicyAnswer,
  Supervision,
} from '@understory/contracts';
import {
  type ClientDay,
  epochDay,
  isoDate,
  POLICY_STATUSES,
  type PolicyReading,
  readPolicy,
  SUPERVISION_FIELDS,
} from '@understory/domain';
import { policyTitle, supervisionSentence } from '@understory/wording';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { policyAnswer } from './policy-reading-of';
import { readSupervision } from './supervision-log';
import {
  CLIENT_DAYS,
  POLICY_VERSIONS,
  type PolicyChoiceRow,
  type PolicyVersionRow,
} from './supervision.queries';

@Injectable()
export class SupervisionService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async mine(me: Member): Promise<Supervision> {
    const today = this.clock.today(me.timeZone);
    const asOf = epochDay(today);
    const [{ rows, ...asked }, clientDays, versions] = await this.scope.read(me.personId, (db) =>
      Promise.all([
        readSupervision(db, { today, now: this.clock.now() }),
        db.rows<ClientDay>(CLIENT_DAYS, [db.spaceId]),
        db.rows<PolicyVersionRow>(POLICY_VERSIONS, [db.spaceId]),
      ]),
    );
    const log = { ...asked, clientDays };
    const policies: PolicyAnswer[] = [];
    const readings: { title: string; reading: PolicyReading }[] = [];
    for (const choice of log.choices) {
      const { policy } = choice;
      const reading = readPolicy(choice, log, asOf);
      const inForce = rows.findLast(
        (row) => row.policyId === policy.id && row.effectiveFrom <= asOf,
      );
      if (!reading || !inForce?.facts) continue;
      const { facts, own } = inForce;
      const effectiveFrom = isoDate(inForce.effectiveFrom);
      policies.push({ ...policyAnswer(policy, reading), effectiveFrom, facts, own });
      readings.push({ title: policyTitle(policy), reading });
    }
    const applied = new Set(policies.map(({ policyId }) => policyId));
    const asks = log.choices
      .filter(({ policy }) => applied.has(policy.id))
      .flatMap(({ policy }) => policy.asks.contact);
    return {
      asOf: today,
      ...supervisionSentence(readings),
      policies: policies.sort((a, b) => rank(a) - rank(b)),
      history: historyOf(versions, rows),
      asks: SUPERVISION_FIELDS.filter((field) => asks.includes(field)),
    };
  }
}

/** Gravest first. */
function rank({ status }: PolicyAnswer): number {
  return POLICY_STATUSES.indexOf(status);
}

/** Every policy that was ever chosen, with all that stands of it. */
function historyOf(
  versions: readonly PolicyVersionRow[],
  rows: readonly PolicyChoiceRow[],
): PolicyHistory[] {
  const terms = Map.groupBy(rows, (row) => row.policyId);
  return versions.map(({ policyId, version }) => ({
    policyId,
    version,
    terms: (terms.get(policyId) ?? []).map(({ effectiveFrom, facts, own }) => ({
      effectiveFrom: isoDate(effectiveFrom),
      facts,
      own,
    })),
  }));
}
