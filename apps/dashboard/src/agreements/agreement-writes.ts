import { Injectable, inject } from '@angular/core';
import { Agreement, type SaveAgreement, agreementPaths } from '@understory/contracts';
import { Writes } from '../shell/writes';

/** Writes agreements about work; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class AgreementWrites {
  private readonly writes = inject(Writes);

  async save(effectiveFrom: string, agreement: SaveAgreement): Promise<Agreement> {
    return Agreement.parse(await this.writes.put(agreementPaths.one(effectiveFrom), agreement));
  }

  remove(effectiveFrom: string): Promise<void> {
    return this.writes.remove(agreementPaths.one(effectiveFrom));
  }
}

/** What was agreed, whole, so that writing it again brings back all of it. */
export function saidOfAgreement(agreement: Agreement): Required<SaveAgreement> {
  const { capacityUnits, longestRun, contractedHours, lastAppointment } = agreement;
  return { capacityUnits, longestRun, contractedHours, lastAppointment };
}
