import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { IdentityModule } from '../identity/identity.module';
import { MailModule } from '../mail/mail.module';
import { DigestJobs } from './digest-jobs';
import { DigestMails } from './digest-mails';
import { Digests } from './digests';
import { LaterController } from './later.controller';
import { LaterLinks } from './later-links';
import { LaterPages } from './later-pages';
import { LaterService } from './later.service';
import { readOneClick } from './one-click';
import { RemindersController } from './reminders.controller';
import { RemindersService } from './reminders.service';
import { TestMailsService } from './test-mails.service';

@Module({
  imports: [IdentityModule, MailModule],
  controllers: [RemindersController, LaterController],
  providers: [
    DigestJobs,
    DigestMails,
    Digests,
    LaterLinks,
    LaterPages,
    LaterService,
    RemindersService,
    TestMailsService,
  ],
})
export class RemindersModule implements OnModuleInit {
  constructor(private readonly http: HttpAdapterHost) {}

  onModuleInit(): void {
    const instance: FastifyInstance = this.http.httpAdapter.getInstance();
    instance.addContentTypeParser('multipart/form-data', { parseAs: 'string' }, readOneClick);
  }
}
