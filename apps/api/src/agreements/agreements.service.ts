import { Injectable } from '@nestjs/common';
import type { Agreement, Agreements, SaveAgreement } from '@understory/contracts';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
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
    return { agreements };
  }

  /** Saying it again is harmless; another capacity from the same day on replaces it. */
  async save(me: Member, effectiveFrom: string, sent: SaveAgreement): Promise<Agreement> {
    checkDay(effectiveFrom, yearsAfter(this.clock.today(me.timeZone), 1), 'effectiveFrom');
    const agreement = { effectiveFrom, capacityUnits: sent.capacityUnits };
    await this.scope.write(me.personId, ({ manager, spaceId }) =>
      manager.upsert(AgreementEntity, { ...agreement, spaceId }, ['spaceId', 'effectiveFrom']),
    );
    return agreement;
  }
}
