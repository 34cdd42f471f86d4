import { Injectable } from '@nestjs/common';
import {
  type ChoosePolicy,
  type ChosenPolicy,
  ClientId,
  type PoliciesInBrief,
} from '@understory/contracts';
import { epochDay, POLICIES } from '@understory/domain';
import { DAY_REFUSALS, POLICY_REFUSALS, policyTitle } from '@understory/wording';
import { IsNull, MoreThan } from 'typeorm';
import { Clock } from '../clock';
import { ONE_AT_A_TIME } from '../database/space-lock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { checkDay, refused, yearsAfter } from '../logged-moment';
import { settled } from '../repeat-safe';
import { PolicyChoiceEntity } from './policy-choice.entity';
import { choicesOf } from './supervision-log';
import { POLICY_CHOICES, type PolicyChoiceRow } from './supervision.queries';

/** Which policies apply from a day on. All days of a policy share one version, so that none is written over unseen. */
@Injectable()
export class PolicyChoicesService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  /** Those that apply today, by their names. */
  async inBrief(me: Member): Promise<PoliciesInBrief> {
    const today = epochDay(this.clock.today(me.timeZone));
    const rows = await this.scope.read(me.personId, (db) =>
      db.rows<PolicyChoiceRow>(POLICY_CHOICES, [db.spaceId]),
    );
    const applying = choicesOf(rows, today).filter(
      ({ terms }) => terms.findLast(({ effectiveFrom }) => effectiveFrom <= today)?.facts,
    );
    const policies = applying.map(({ policy }) => ({
      policyId: policy.id,
      title: policyTitle(policy),
    }));
    return { policies };
  }

  /**
   * Saying it again is harmless; other words from the same day on replace it. Who chooses a policy again means it from that
   * day on: an end that was said for a later day goes.
   */
  async choose(
    me: Member,
    policyId: string,
    effectiveFrom: string,
    sent: ChoosePolicy,
  ): Promise<ChosenPolicy> {
    const today = this.clock.today(me.timeZone);
    checkDay(effectiveFrom, yearsAfter(today, 1), 'effectiveFrom');
    check(policyId, sent);
    const { version, ...said } = sent;
    const deletedAt = new Date(this.clock.now().epochMilliseconds);
    return this.scope.writeLog(me.personId, async (db) => {
      const rows = await lockedRows(db, policyId);
      const known = versionOf(rows);
      if (version !== known) return metElsewhere(rows, { effectiveFrom, today, said });
      const { manager, spaceId } = db;
      const next = { version: known + 1 };
      if (said.facts) {
        const later = { effectiveFrom: MoreThan(effectiveFrom), facts: IsNull() };
        const where = { spaceId, policyId, ...later, deletedAt: IsNull() };
        await manager.update(PolicyChoiceEntity, where, { deletedAt, ...next });
      }
      const row = { spaceId, policyId, effectiveFrom, ...said, ...next, deletedAt: null };
      await manager.upsert(PolicyChoiceEntity, row, ['spaceId', 'policyId', 'effectiveFrom']);
      return { policyId, effectiveFrom, ...said, ...next };
    });
  }

  /** What was said before it holds again; a second time there is nothing left to do. */
  async takeBack(me: Member, policyId: string, effectiveFrom: string): Promise<void> {
    const deletedAt = new Date(this.clock.now().epochMilliseconds);
    await this.scope.writeLog(me.personId, async (db) => {
      const version = versionOf(await lockedRows(db, policyId)) + 1;
      const where = { spaceId: db.spaceId, policyId, effectiveFrom, deletedAt: IsNull() };
      await db.manager.update(PolicyChoiceEntity, where, { deletedAt, version });
    });
  }
}

/** Every day of a policy, what was taken back too, oldest first; whoever writes it next waits. */
async function lockedRows(db: SpaceDatabase, policyId: string): Promise<PolicyChoiceEntity[]> {
  await db.rows(ONE_AT_A_TIME, [db.spaceId]);
  return db.manager.find(PolicyChoiceEntity, {
    where: { spaceId: db.spaceId, policyId },
    order: { effectiveFrom: 'ASC' },
  });
}

/** 0 where it was never chosen. */
function versionOf(rows: readonly PolicyChoiceEntity[]): number {
  return Math.max(0, ...rows.map(({ version }) => version));
}

interface Meant {
  readonly effectiveFrom: string;
  readonly today: string;
  readonly said: Pick<ChoosePolicy, 'facts' | 'own'>;
}

/**
 * What it means that a policy has another version: the very same said once more, or another device.
 *
 * @throws {Problem} `changed-elsewhere` with what holds today, or will first; null where all of it was taken back.
 */
function metElsewhere(
  rows: readonly PolicyChoiceEntity[],
  { effectiveFrom, today, said }: Meant,
): ChosenPolicy {
  const version = versionOf(rows);
  const standing = rows.filter(({ deletedAt }) => deletedAt === null);
  const sameDay = standing.find((row) => row.effectiveFrom === effectiveFrom);
  if (rows.length === 0 || sameDay?.version === version) {
    return settled({ current: sameDay && chosenPolicy(sameDay), isDeleted: false }, said);
  }
  const inForce = standing.findLast((row) => row.effectiveFrom <= today) ?? standing[0];
  const current = inForce ? { ...chosenPolicy(inForce), version } : null;
  throw new Problem('changed-elsewhere', { current });
}

function chosenPolicy(row: PolicyChoiceEntity): ChosenPolicy {
  const { policyId, effectiveFrom, facts, own, version } = row;
  return { policyId, effectiveFrom, facts, own, version };
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
