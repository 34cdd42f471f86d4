import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Put,
  SerializeOptions,
} from '@nestjs/common';
import {
  PastWarnings,
  SaveTelling,
  Snooze,
  SnoozeWarning,
  Telling,
  warningPaths,
  WHOLE,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { TellingService } from './telling.service';
import { type WarningKey, WarningsService } from './warnings.service';

@Controller()
@Policy('signed-in')
export class WarningsController {
  constructor(
    private readonly warnings: WarningsService,
    private readonly tellings: TellingService,
  ) {}

  @Get(warningPaths.past)
  @SerializeOptions({ schema: PastWarnings })
  past(@CurrentMember() me: Member): Promise<PastWarnings> {
    return this.warnings.past(me);
  }

  @Get(warningPaths.telling)
  @SerializeOptions({ schema: Telling })
  telling(@CurrentMember() me: Member): Promise<Telling> {
    return this.tellings.mine(me);
  }

  @Put(warningPaths.telling)
  @SerializeOptions({ schema: Telling })
  ask(
    @CurrentMember() me: Member,
    @Body({ schema: SaveTelling }) asked: SaveTelling,
  ): Promise<Telling> {
    return this.tellings.save(me, asked);
  }

  @Put(warningPaths.snooze(':code', ':subject'))
  @SerializeOptions({ schema: Snooze })
  snooze(
    @CurrentMember() me: Member,
    @Param('code') code: string,
    @Param('subject') subject: string,
    @Body({ schema: SnoozeWarning }) rest: SnoozeWarning,
  ): Promise<Snooze> {
    return this.warnings.snooze(me, keyOf(code, subject), rest);
  }

  @Delete(warningPaths.snooze(':code', ':subject'))
  @HttpCode(204)
  wake(
    @CurrentMember() me: Member,
    @Param('code') code: string,
    @Param('subject') subject: string,
  ): Promise<void> {
    return this.warnings.wake(me, keyOf(code, subject));
  }
}

function keyOf(code: string, subject: string): WarningKey {
  return { code, subject: subject === WHOLE ? '' : subject };
}
