import { Injectable } from '@nestjs/common';
import type { Agreement, Agreements, SaveAgreement } from '@understory/contracts';
import { LessThanOrEqual } from 'typeorm';
import { Clock } from '../clock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { checkDay, yearsAfter } from '../logged-moment';
import { AgreementEntity } from './agreement.entity';

@Injectable()
export class AgreementsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async all(me: Member): Promise<Agreements> {
    const agreements = await this.scope.read(me.personId, ({ manager, spaceId }) =>
      manager.find(AgreementEntity, { where: { spaceId }, order: { effectiveFrom: 'ASC' } }),
    );
    return { agreements: agreements.map(agreementOf) };
  }

  /** Saying it again is harmless; another agreement from the same day on replaces it. */
  async save(me: Member, effectiveFrom: string, sent: SaveAgreement): Promise<Agreement> {
    checkDay(effectiveFrom, yearsAfter(this.clock.today(me.timeZone), 1), 'effectiveFrom');
    return this.scope.writeLog(me.personId, async (db) => {
      const agreement = { ...(await inForce(db, effectiveFrom)), ...sent, effectiveFrom };
      const row = { ...agreement, spaceId: db.spaceId };
      await db.manager.upsert(AgreementEntity, row, ['spaceId', 'effectiveFrom']);
      return agreement;
    });
  }

  /** What was agreed before it holds again; a second time there is nothing left to do. */
  async remove(me: Member, effectiveFrom: string): Promise<void> {
    await this.scope.writeLog(me.personId, ({ manager, spaceId }) =>
      manager.delete(AgreementEntity, { spaceId, effectiveFrom }),
    );
  }
}

type Terms = Pick<Agreement, 'longestRun' | 'contractedHours' | 'lastAppointment'>;

/** What holds on a day beside the capacity, for whatever a new agreement leaves out. */
async function inForce({ manager, spaceId }: SpaceDatabase, day: string): Promise<Terms> {
  const row = await manager.findOne(AgreementEntity, {
    where: { spaceId, effectiveFrom: LessThanOrEqual(day) },
    order: { effectiveFrom: 'DESC' },
  });
  if (!row) return { longestRun: null, contractedHours: null, lastAppointment: null };
  const { longestRun, contractedHours, lastAppointment } = agreementOf(row);
  return { longestRun, contractedHours, lastAppointment };
}

function agreementOf(row: AgreementEntity): Agreement {
  const { effectiveFrom, capacityUnits, longestRun, contractedHours } = row;
  const lastAppointment = row.lastAppointment?.slice(0, 'HH:MM'.length) ?? null;
  return { effectiveFrom, capacityUnits, longestRun, contractedHours, lastAppointment };
}
