import { Body, Controller, Delete, HttpCode, Param, Put, SerializeOptions } from '@nestjs/common';
import { ClientId, Contact, contactPaths, LogContact } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { ContactsService } from './contacts.service';

@Controller()
@Policy('signed-in')
export class ContactsController {
  constructor(private readonly contacts: ContactsService) {}

  @Put(contactPaths.one(':id'))
  @SerializeOptions({ schema: Contact })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: LogContact }) contact: LogContact,
  ): Promise<Contact> {
    return this.contacts.save(me, id, contact);
  }

  @Delete(contactPaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.contacts.remove(me, id);
  }
}
