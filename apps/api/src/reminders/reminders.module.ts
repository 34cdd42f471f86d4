import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { IdentityModule } from '../identity/identity.module';
import { MailModule } from '../mail/mail.module';
import { PushModule } from '../push/push.module';
import { DeviceCookie } from './device-cookie';
import { DeviceSeals } from './device-seals';
import { DeviceWay } from './device-way';
import { DevicesController } from './devices.controller';
import { DevicesService } from './devices.service';
import { DigestJobs } from './digest-jobs';
import { DigestMails } from './digest-mails';
import { DigestNotifications } from './digest-notifications';
import { DigestWays } from './digest-ways';
import { Digests } from './digests';
import { LaterController } from './later.controller';
import { LaterLinks } from './later-links';
import { LaterPages } from './later-pages';
import { LaterService } from './later.service';
import { readOneClick } from './one-click';
import { RemindersController } from './reminders.controller';
import { RemindersService } from './reminders.service';
import { ShownController } from './shown.controller';
import { ShownService } from './shown.service';
import { TestMailsService } from './test-mails.service';
import { TestNotificationsService } from './test-notifications.service';

@Module({
  imports: [IdentityModule, MailModule, PushModule],
  controllers: [RemindersController, DevicesController, LaterController, ShownController],
  providers: [
    DeviceCookie,
    DeviceSeals,
    DeviceWay,
    DevicesService,
    DigestJobs,
    DigestMails,
    DigestNotifications,
    DigestWays,
    Digests,
    LaterLinks,
    LaterPages,
    LaterService,
    RemindersService,
    ShownService,
    TestMailsService,
    TestNotificationsService,
  ],
})
export class RemindersModule implements OnModuleInit {
  constructor(private readonly http: HttpAdapterHost) {}

  onModuleInit(): void {
    const instance: FastifyInstance = this.http.httpAdapter.getInstance();
    instance.addContentTypeParser('multipart/form-data', { parseAs: 'string' }, readOneClick);
  }
}
