import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { Today, todayPaths } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { Tagged } from '../http/tagged';
import { TodayService } from './today.service';

@Controller()
@Policy('signed-in')
export class TodayController {
  constructor(private readonly today: TodayService) {}

  @Get(todayPaths.mine)
  @Tagged('booking', 'midnight elsewhere')
  @SerializeOptions({ schema: Today })
  mine(@CurrentMember() me: Member): Promise<Today> {
    return this.today.mine(me);
  }
}
