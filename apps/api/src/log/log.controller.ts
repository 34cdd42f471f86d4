import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { Log, logPaths, LogQuery, Removed, removedPaths, Unconfirmed } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { Tagged } from '../http/tagged';
import { LogService } from './log.service';
import { RemovedService } from './removed.service';

@Controller()
@Policy('signed-in')
export class LogController {
  constructor(
    private readonly log: LogService,
    private readonly removals: RemovedService,
  ) {}

  @Get(logPaths.days)
  @Tagged()
  @SerializeOptions({ schema: Log })
  days(@CurrentMember() me: Member, @Query({ schema: LogQuery }) query: LogQuery): Promise<Log> {
    return this.log.days(me, query);
  }

  @Get(logPaths.unconfirmed)
  @SerializeOptions({ schema: Unconfirmed })
  unconfirmed(@CurrentMember() me: Member): Promise<Unconfirmed> {
    return this.log.unconfirmed(me);
  }

  @Get(removedPaths.all)
  @SerializeOptions({ schema: Removed })
  removed(@CurrentMember() me: Member): Promise<Removed> {
    return this.removals.all(me);
  }
}
