import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  SerializeOptions,
} from '@nestjs/common';
import {
  PostponeReminders,
  reminderPaths,
  Reminders,
  SaveReminders,
  TestMail,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { LaterService } from './later.service';
import { RemindersService } from './reminders.service';
import { TestMailsService } from './test-mails.service';

@Controller()
@Policy('signed-in')
export class RemindersController {
  constructor(
    private readonly reminders: RemindersService,
    private readonly later: LaterService,
    private readonly testMails: TestMailsService,
  ) {}

  @Get(reminderPaths.mine)
  @SerializeOptions({ schema: Reminders })
  mine(@CurrentMember() me: Member): Promise<Reminders> {
    return this.reminders.mine(me);
  }

  @Put(reminderPaths.mine)
  @SerializeOptions({ schema: SaveReminders })
  save(
    @CurrentMember() me: Member,
    @Body({ schema: SaveReminders }) chosen: SaveReminders,
  ): Promise<SaveReminders> {
    return this.reminders.save(me, chosen);
  }

  @Put(reminderPaths.postponement)
  @HttpCode(204)
  postpone(
    @CurrentMember() me: Member,
    @Body({ schema: PostponeReminders }) { days }: PostponeReminders,
  ): Promise<void> {
    return this.later.postpone({ id: me.personId, timeZone: me.timeZone }, days);
  }

  @Delete(reminderPaths.postponement)
  @HttpCode(204)
  comeAsUsual(@CurrentMember() me: Member): Promise<void> {
    return this.later.comeAsUsual({ id: me.personId, timeZone: me.timeZone });
  }

  @Post(reminderPaths.testMail)
  @HttpCode(200)
  @SerializeOptions({ schema: TestMail })
  test(@CurrentMember() me: Member): Promise<TestMail> {
    return this.testMails.send(me);
  }
}
