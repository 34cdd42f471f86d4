import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Agreement, type SaveAgreement, agreementPaths } from '@understory/contracts';
import { firstValueFrom, map } from 'rxjs';
import { Changes } from '../shell/changes';

/** Writes agreements about work; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class AgreementWrites {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);

  async save(effectiveFrom: string, agreement: SaveAgreement): Promise<Agreement> {
    const answer = this.http.put(`api/${agreementPaths.one(effectiveFrom)}`, agreement);
    const saved = await firstValueFrom(answer.pipe(map((body) => Agreement.parse(body))));
    this.changes.touch();
    return saved;
  }

  async remove(effectiveFrom: string): Promise<void> {
    await firstValueFrom(this.http.delete(`api/${agreementPaths.one(effectiveFrom)}`));
    this.changes.touch();
  }
}

/** What was agreed, whole, so that writing it again brings back all of it. */
export function saidOfAgreement(agreement: Agreement): Required<SaveAgreement> {
  const { capacityUnits, longestRun, contractedHours, lastAppointment } = agreement;
  return { capacityUnits, longestRun, contractedHours, lastAppointment };
}
