import { Controller, Get, Param, SerializeOptions } from '@nestjs/common';
import { Team, teamPaths } from '@understory/contracts';
import { Policy } from '../http/policy';
import { TeamService } from './team.service';

@Controller()
export class TeamController {
  constructor(private readonly team: TeamService) {}

  @Get(teamPaths.one(':practiceId'))
  @Policy('lead')
  @SerializeOptions({ schema: Team })
  one(@Param('practiceId') practiceId: string): Promise<Team> {
    return this.team.read(practiceId);
  }
}
