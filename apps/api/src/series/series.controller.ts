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
  ClientId,
  SaveSeries,
  Series,
  SeriesList,
  SeriesOfCase,
  seriesPaths,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { Tagged } from '../http/tagged';
import { SeriesService } from './series.service';

@Controller()
@Policy('signed-in')
export class SeriesController {
  constructor(private readonly series: SeriesService) {}

  @Get(seriesPaths.all)
  @Tagged()
  @SerializeOptions({ schema: SeriesList })
  all(@CurrentMember() me: Member): Promise<SeriesList> {
    return this.series.all(me);
  }

  @Get(seriesPaths.ofCase(':id'))
  @SerializeOptions({ schema: SeriesOfCase })
  ofCase(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) caseId: string,
  ): Promise<SeriesOfCase> {
    return this.series.ofCase(me, caseId);
  }

  @Put(seriesPaths.one(':id'))
  @SerializeOptions({ schema: Series })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveSeries }) sent: SaveSeries,
  ): Promise<Series> {
    return this.series.save(me, id, sent);
  }

  @Delete(seriesPaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.series.remove(me, id);
  }
}
