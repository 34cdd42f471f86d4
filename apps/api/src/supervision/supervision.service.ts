import { Injectable } from '@nestjs/common';
import {
  type ChoosePolicy,
  ClientId,
  type PolicyReading as PolicyAnswer,
  type PolicyTerms,
  type Supervision,
} from '@understory/contracts';
import {
  type ClientDay,
  epochDay,
  isoDate,
  POLICIES,
  POLICY_STATUSES,
  type PolicyReading,
  readPolicy,
  SUPERVISION_FIELDS,
} from '@understory/domain';
import {
  DAY_REFUSALS,
  POLICY_REFUSALS,
  policyTitle,
  supervisionSentence,
} from '@understory/wording';
import { IsNull, MoreThan } from 'typeorm';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { checkDay, refused, yearsAfter } from '../logged-moment';
import { PolicyChoiceEntity } from './policy-choice.entity';
import { policyAnswer } from './policy-reading-of';
import { readSupervision } from './supervision-log';
import { CLIENT_DAYS } from './supervision.queries';

@Injectable()
export class SupervisionService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async mine(me: Member): Promise<Supervision> {
    const today = this.clock.today(me.timeZone);
    const asOf = epochDay(today);
    const [{ rows, ...asked }, clientDays] = await this.scope.read(me.personId, (db) =>
      Promise.all([
        readSupervision(db, { today, now: this.clock.now() }),
        db.rows<ClientDay>(CLIENT_DAYS, [db.spaceId]),
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
      asks: SUPERVISION_FIELDS.filter((field) => asks.includes(field)),
    };
  }

  /**
   * Saying it again is harmless; other words from the same day on replace it. Who chooses a policy again means it from that
   * day on: an end that was said for a later day goes.
   */
  async choose(
    me: Member,
    policyId: string,
    effectiveFrom: string,
    said: ChoosePolicy,
  ): Promise<PolicyTerms> {
    checkDay(effectiveFrom, yearsAfter(this.clock.today(me.timeZone), 1), 'effectiveFrom');
    check(policyId, said);
    return this.scope.writeLog(me.personId, async ({ manager, spaceId }) => {
      const row = { spaceId, policyId, effectiveFrom, ...said };
      if (said.facts) {
        const later = { effectiveFrom: MoreThan(effectiveFrom), facts: IsNull() };
        await manager.delete(PolicyChoiceEntity, { spaceId, policyId, ...later });
      }
      await manager.upsert(PolicyChoiceEntity, row, ['spaceId', 'policyId', 'effectiveFrom']);
      return { policyId, effectiveFrom, ...said };
    });
  }

  /** What was said before it holds again; a second time there is nothing left to do. */
  async takeBack(me: Member, policyId: string, effectiveFrom: string): Promise<void> {
    await this.scope.writeLog(me.personId, ({ manager, spaceId }) =>
      manager.delete(PolicyChoiceEntity, { spaceId, policyId, effectiveFrom }),
    );
  }
}

/** Gravest first. */
function rank({ status }: PolicyAnswer): number {
  return POLICY_STATUSES.indexOf(status);
}

function check(policyId: string, { facts, own }: ChoosePolicy): void {
  const isBody = POLICIES.some(({ id }) => id === policyId);
  if (isBody && own) throw refused('own', POLICY_REFUSALS.ofABody);
  if (!isBody && !(own && ClientId.safeParse(policyId).success)) {
    throw refused('policyId', POLICY_REFUSALS.unknown);
  }
  if (facts?.termFrom && facts.termTo && facts.termTo < facts.termFrom) {
    throw refused('facts.termTo', DAY_REFUSALS.lastBeforeFirst);
  }
}
