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
  ChoosePolicy,
  ChosenPolicy,
  ClientId,
  LocalDate,
  PoliciesInBrief,
  SaveSupervisionDetail,
  Supervision,
  supervisionPaths,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { PolicyChoicesService } from './policy-choices.service';
import { SupervisionDetailService } from './supervision-detail.service';
import { SupervisionService } from './supervision.service';

@Controller()
@Policy('signed-in')
export class SupervisionController {
  constructor(
    private readonly supervision: SupervisionService,
    private readonly details: SupervisionDetailService,
    private readonly choices: PolicyChoicesService,
  ) {}

  @Get(supervisionPaths.mine)
  @SerializeOptions({ schema: Supervision })
  mine(@CurrentMember() me: Member): Promise<Supervision> {
    return this.supervision.mine(me);
  }

  @Get(supervisionPaths.inBrief)
  @SerializeOptions({ schema: PoliciesInBrief })
  inBrief(@CurrentMember() me: Member): Promise<PoliciesInBrief> {
    return this.choices.inBrief(me);
  }

  @Put(supervisionPaths.policy(':policyId', ':effectiveFrom'))
  @SerializeOptions({ schema: ChosenPolicy })
  choose(
    @CurrentMember() me: Member,
    @Param('policyId') policyId: string,
    @Param('effectiveFrom', { schema: LocalDate }) effectiveFrom: string,
    @Body({ schema: ChoosePolicy }) said: ChoosePolicy,
  ): Promise<ChosenPolicy> {
    return this.choices.choose(me, policyId, effectiveFrom, said);
  }

  @Delete(supervisionPaths.policy(':policyId', ':effectiveFrom'))
  @HttpCode(204)
  takeBack(
    @CurrentMember() me: Member,
    @Param('policyId') policyId: string,
    @Param('effectiveFrom', { schema: LocalDate }) effectiveFrom: string,
  ): Promise<void> {
    return this.choices.takeBack(me, policyId, effectiveFrom);
  }

  @Get(supervisionPaths.ofContact(':id'))
  @SerializeOptions({ schema: SaveSupervisionDetail })
  detail(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<SaveSupervisionDetail> {
    return this.details.of(me, id);
  }

  @Put(supervisionPaths.ofContact(':id'))
  @SerializeOptions({ schema: SaveSupervisionDetail })
  saveDetail(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveSupervisionDetail }) detail: SaveSupervisionDetail,
  ): Promise<SaveSupervisionDetail> {
    return this.details.save(me, id, detail);
  }
}
