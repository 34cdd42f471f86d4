import {
  Body,
  Controller,
  Get,
  Param,
  Put,
  Query,
  SerializeOptions,
  type StreamableFile,
} from '@nestjs/common';
import { ClientId, FreezePack, Pack, PackDraft, packPaths, Packs } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { packCsv } from './pack-csv';
import { packFile } from './pack-file';
import { PackPdf } from './pack-pdf';
import { PackQuery } from './pack-query';
import { PacksService } from './packs.service';

@Controller()
@Policy('signed-in')
export class PacksController {
  constructor(
    private readonly packs: PacksService,
    private readonly pdf: PackPdf,
  ) {}

  @Get(packPaths.all)
  @SerializeOptions({ schema: Packs })
  all(@CurrentMember() me: Member): Promise<Packs> {
    return this.packs.all(me);
  }

  @Get(packPaths.draft)
  @SerializeOptions({ schema: PackDraft })
  draft(
    @CurrentMember() me: Member,
    @Query({ schema: PackQuery }) query: PackQuery,
  ): Promise<PackDraft> {
    return this.packs.draft(me, query);
  }

  @Put(packPaths.one(':id'))
  @SerializeOptions({ schema: Pack })
  freeze(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: FreezePack }) pack: FreezePack,
  ): Promise<Pack> {
    return this.packs.freeze(me, id, pack);
  }

  @Get(packPaths.pdf(':id'))
  async asPdf(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<StreamableFile> {
    const { pack, formats } = await this.packs.one(me, id);
    const bytes = await this.pdf.of(pack, formats);
    return packFile(pack, bytes, { type: 'application/pdf', extension: 'pdf' });
  }

  @Get(packPaths.csv(':id'))
  async asCsv(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<StreamableFile> {
    const { pack } = await this.packs.one(me, id);
    const bytes = Buffer.from(packCsv(pack));
    return packFile(pack, bytes, { type: 'text/csv; charset=utf-8', extension: 'csv' });
  }
}
