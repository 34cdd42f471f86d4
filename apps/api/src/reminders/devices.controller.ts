import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Res,
  SerializeOptions,
} from '@nestjs/common';
import {
  ClientId,
  Device,
  devicePaths,
  Devices,
  SaveDevice,
  TestNotification,
} from '@understory/contracts';
import type { FastifyReply } from 'fastify';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { setCookies } from '../identity/caller';
import { DeviceCookie } from './device-cookie';
import { DevicesService } from './devices.service';
import { TestNotificationsService } from './test-notifications.service';

@Controller()
@Policy('signed-in')
export class DevicesController {
  constructor(
    private readonly devices: DevicesService,
    private readonly tests: TestNotificationsService,
    private readonly cookie: DeviceCookie,
  ) {}

  @Get(devicePaths.all)
  @SerializeOptions({ schema: Devices })
  all(
    @CurrentMember() me: Member,
    @Headers('cookie') cookies: string | undefined,
  ): Promise<Devices> {
    return this.devices.all(me, this.cookie.read(cookies));
  }

  @Put(devicePaths.one(':id'))
  @SerializeOptions({ schema: Device })
  async save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveDevice }) said: SaveDevice,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Device> {
    const device = await this.devices.save(me, id, said);
    setCookies(reply, [this.cookie.naming({ personId: me.personId, deviceId: id })]);
    return device;
  }

  @Delete(devicePaths.one(':id'))
  @HttpCode(204)
  async remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Headers('cookie') cookies: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.devices.remove({ personId: me.personId, deviceId: id });
    if (this.cookie.read(cookies)?.deviceId === id) setCookies(reply, [this.cookie.forgetting]);
  }

  @Post(devicePaths.test(':id'))
  @HttpCode(200)
  @SerializeOptions({ schema: TestNotification })
  test(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<TestNotification> {
    return this.tests.send(me, id);
  }
}
