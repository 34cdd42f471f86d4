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
import { Case, casePaths, Cases, ClientId, SaveCase } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { CasesService } from './cases.service';

@Controller()
@Policy('signed-in')
export class CasesController {
  constructor(private readonly cases: CasesService) {}

  @Get(casePaths.all)
  @SerializeOptions({ schema: Cases })
  all(@CurrentMember() me: Member): Promise<Cases> {
    return this.cases.all(me);
  }

  @Put(casePaths.one(':id'))
  @SerializeOptions({ schema: Case })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveCase }) sent: SaveCase,
  ): Promise<Case> {
    return this.cases.save(me, id, sent);
  }

  @Delete(casePaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.cases.remove(me, id);
  }
}
