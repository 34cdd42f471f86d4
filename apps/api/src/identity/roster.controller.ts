import { Controller, Delete, Get, HttpCode, Param, SerializeOptions } from '@nestjs/common';
import { identityPaths, Roster } from '@understory/contracts';
import { Policy } from '../http/policy';
import { RosterService } from './roster.service';

@Controller()
export class RosterController {
  constructor(private readonly roster: RosterService) {}

  @Get(identityPaths.roster(':practiceId'))
  @Policy('administrator', 'lead')
  @SerializeOptions({ schema: Roster })
  read(@Param('practiceId') practiceId: string): Promise<Roster> {
    return this.roster.read(practiceId);
  }

  @Delete(identityPaths.endMembership(':practiceId', ':personId'))
  @Policy('administrator')
  @HttpCode(204)
  async end(
    @Param('practiceId') practiceId: string,
    @Param('personId') personId: string,
  ): Promise<void> {
    await this.roster.end(practiceId, personId);
  }
}
