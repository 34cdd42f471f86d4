import { Module } from '@nestjs/common';
import { HttpModule } from '../http/http.module';
import { IdentityModule } from '../identity/identity.module';
import { TeamModule } from '../team/team.module';
import { WarningsModule } from '../warnings/warnings.module';
import { MadeUpPracticeController } from './made-up-practice.controller';
import { MadeUpPracticeService } from './made-up-practice.service';
import { MadeUpSeed } from './made-up-seed';
import { MadeUpVisitor } from './made-up-visitor';

/** The click that opens it lives in the real application; seed and visitor work in the made-up one. */
@Module({
  imports: [HttpModule, IdentityModule, TeamModule, WarningsModule],
  controllers: [MadeUpPracticeController],
  providers: [MadeUpPracticeService, MadeUpSeed, MadeUpVisitor],
})
export class MadeUpPracticeModule {}
