import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { Caseload, caseloadPaths } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { Tagged } from '../http/tagged';
import { CaseloadService } from './caseload.service';

@Controller()
@Policy('signed-in')
export class CaseloadController {
  constructor(private readonly caseload: CaseloadService) {}

  @Get(caseloadPaths.mine)
  @Tagged('booking')
  @SerializeOptions({ schema: Caseload })
  mine(@CurrentMember() me: Member): Promise<Caseload> {
    return this.caseload.mine(me);
  }
}
