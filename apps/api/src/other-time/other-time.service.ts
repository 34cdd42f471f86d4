import { Injectable } from '@nestjs/common';
import type { LogOtherTime, OtherTime } from '@understory/contracts';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { loggedMoment } from '../logged-moment';
import { putRow, removeRow } from '../versioned-row';
import { OTHER_TIME, OtherTimeEntity } from './other-time.entity';

/** No reading of an ecosystem rests on it, so that writing it asks for none. */
@Injectable()
export class OtherTimeService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  save(me: Member, id: string, { version, ...sent }: LogOtherTime): Promise<OtherTime> {
    const now = this.clock.now();
    const { startsAt, localDate } = loggedMoment(sent, false, now);
    const said = { ...sent, startsAt };
    const columns = {
      ...said,
      startsAt: new Date(startsAt),
      localDate,
      isHandEdited: true,
      loggedAt: new Date(now.epochMilliseconds),
    };
    return this.scope.write(me.personId, (db) =>
      putRow(db, OTHER_TIME, { id, version, columns, said }),
    );
  }

  remove(me: Member, id: string): Promise<void> {
    const deletedAt = new Date(this.clock.now().epochMilliseconds);
    return this.scope.write(me.personId, (db) => removeRow(db, OtherTimeEntity, id, deletedAt));
  }
}
