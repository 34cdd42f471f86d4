import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  type ChoosePolicy,
  type SaveSupervisionDetail,
  supervisionPaths,
} from '@understory/contracts';
import { firstValueFrom } from 'rxjs';
import { Changes } from '../shell/changes';

/** Writes what applies and what is said of contacts; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class SupervisionWrites {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);

  async choose(policyId: string, effectiveFrom: string, body: ChoosePolicy): Promise<void> {
    const path = supervisionPaths.policy(policyId, effectiveFrom);
    await firstValueFrom(this.http.put(`api/${path}`, body));
    this.changes.touch();
  }

  async saveDetail(contactId: string, body: SaveSupervisionDetail): Promise<void> {
    await firstValueFrom(this.http.put(`api/${supervisionPaths.ofContact(contactId)}`, body));
    this.changes.touch();
  }
}
