import { Body, Controller, Delete, Get, Param, Put, SerializeOptions } from '@nestjs/common';
import {
  ClientId,
  CommitImport,
  ImportBatch,
  ImportBatches,
  importPaths,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { ImportsService } from './imports.service';

@Controller()
@Policy('signed-in')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Get(importPaths.all)
  @SerializeOptions({ schema: ImportBatches })
  all(@CurrentMember() me: Member): Promise<ImportBatches> {
    return this.imports.all(me);
  }

  @Put(importPaths.one(':id'))
  @SerializeOptions({ schema: ImportBatch })
  commit(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: CommitImport }) batch: CommitImport,
  ): Promise<ImportBatch> {
    return this.imports.commit(me, id, batch);
  }

  @Delete(importPaths.one(':id'))
  @SerializeOptions({ schema: ImportBatch })
  undo(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<ImportBatch> {
    return this.imports.undo(me, id);
  }
}
