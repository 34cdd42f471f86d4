import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { Ecosystem, ecosystemPaths } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { Tagged } from '../http/tagged';
import { EcosystemService } from './ecosystem.service';

@Controller()
@Policy('signed-in')
export class EcosystemController {
  constructor(private readonly ecosystem: EcosystemService) {}

  @Get(ecosystemPaths.mine)
  @Tagged('booking', 'midnight elsewhere')
  @SerializeOptions({ schema: Ecosystem })
  mine(@CurrentMember() me: Member): Promise<Ecosystem> {
    return this.ecosystem.mine(me);
  }
}
