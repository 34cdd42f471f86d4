import { Controller, Get } from '@nestjs/common';
import { SpaceScope } from '../database/space-scope';
import { Policy } from './policy';

/** A space that holds nothing. */
const NO_SPACE = '00000000-0000-0000-0000-000000000000';

/** For whatever watches over the server; says nothing of what it holds. */
@Controller()
@Policy('anyone')
export class HealthController {
  constructor(private readonly scope: SpaceScope) {}

  /** The process lives. */
  @Get('health')
  health(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers. Otherwise 503 with Retry-After. */
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    await this.scope.read(NO_SPACE, (db) => db.rows('SELECT 1', []));
    return { status: 'ok' };
  }
}
