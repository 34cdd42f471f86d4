import { Injectable, inject } from '@angular/core';
import {
  type ChoosePolicy,
  ChosenPolicy,
  type PolicyHistory,
  type SaveSupervisionDetail,
  supervisionPaths,
} from '@understory/contracts';
import type { StepBack } from '../done/way-back';
import { Writes } from '../shell/writes';

/** Writes what applies and what is said of contacts; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class SupervisionWrites {
  private readonly writes = inject(Writes);

  async choose(policyId: string, effectiveFrom: string, body: ChoosePolicy): Promise<ChosenPolicy> {
    const path = supervisionPaths.policy(policyId, effectiveFrom);
    return ChosenPolicy.parse(await this.writes.put(path, body));
  }

  async saveDetail(contactId: string, body: SaveSupervisionDetail): Promise<void> {
    await this.writes.put(supervisionPaths.ofContact(contactId), body);
  }
}

/**
 * How a choice is taken back: what it wrote over is written again, and so is an end of a later day that it took away.
 *
 * @param before All that was said of the policy before it; undefined where that was nothing.
 */
export function stepsBack(written: ChosenPolicy, before: PolicyHistory | undefined): StepBack[] {
  const { policyId, effectiveFrom, facts, version } = written;
  const again = (before?.terms ?? []).filter(
    (terms) =>
      terms.effectiveFrom === effectiveFrom ||
      (facts !== null && terms.facts === null && terms.effectiveFrom > effectiveFrom),
  );
  const pathOf = (from: string) => supervisionPaths.policy(policyId, from);
  const isNew = again[0]?.effectiveFrom !== effectiveFrom;
  // Each step makes the next version of the policy.
  const next = isNew ? version + 1 : version;
  const steps = again.map(({ effectiveFrom: from, ...said }, index) => ({
    path: pathOf(from),
    body: { ...said, version: next + index },
  }));
  return isNew ? [{ path: pathOf(effectiveFrom) }, ...steps] : steps;
}
