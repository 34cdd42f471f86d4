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
  Agreement,
  agreementPaths,
  Agreements,
  LocalDate,
  SaveAgreement,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { Tagged } from '../http/tagged';
import { AgreementsService } from './agreements.service';

@Controller()
@Policy('signed-in')
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @Get(agreementPaths.all)
  @Tagged()
  @SerializeOptions({ schema: Agreements })
  all(@CurrentMember() me: Member): Promise<Agreements> {
    return this.agreements.all(me);
  }

  @Put(agreementPaths.one(':effectiveFrom'))
  @SerializeOptions({ schema: Agreement })
  save(
    @CurrentMember() me: Member,
    @Param('effectiveFrom', { schema: LocalDate }) effectiveFrom: string,
    @Body({ schema: SaveAgreement }) agreement: SaveAgreement,
  ): Promise<Agreement> {
    return this.agreements.save(me, effectiveFrom, agreement);
  }

  @Delete(agreementPaths.one(':effectiveFrom'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('effectiveFrom', { schema: LocalDate }) effectiveFrom: string,
  ): Promise<void> {
    return this.agreements.remove(me, effectiveFrom);
  }
}
