import { Injectable, inject } from '@angular/core';
import {
  type ChoosePolicy,
  type SaveSupervisionDetail,
  supervisionPaths,
} from '@understory/contracts';
import { Writes } from '../shell/writes';

/** Writes what applies and what is said of contacts; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class SupervisionWrites {
  private readonly writes = inject(Writes);

  async choose(policyId: string, effectiveFrom: string, body: ChoosePolicy): Promise<void> {
    await this.writes.put(supervisionPaths.policy(policyId, effectiveFrom), body);
  }

  async saveDetail(contactId: string, body: SaveSupervisionDetail): Promise<void> {
    await this.writes.put(supervisionPaths.ofContact(contactId), body);
  }
}
