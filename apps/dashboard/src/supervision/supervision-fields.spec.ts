import { Component, viewChild } from '@angular/core';
import {
  getByLabelText,
  getByRole,
  getByText,
  queryByLabelText,
  queryByText,
} from '@testing-library/dom';
import { NO_DETAIL } from '@understory/domain';
import { Visit, refusal, type } from '../shell/spec-support';
import { covered } from './spec-support';
import { SupervisionFields } from './supervision-fields';

const CONTACT = '0192f0c0-0000-7000-8000-0000000000c1';
const given = { contactId: null as string | null };

@Component({
  selector: 'us-spec-host',
  imports: [SupervisionFields],
  template: `
    <us-supervision-fields [contactId]="contactId" kind="supervision" (insisted)="save()" />
    <button type="button" (click)="save()">Save</button>
  `,
})
class Host {
  readonly contactId = given.contactId;
  private readonly fields = viewChild.required(SupervisionFields);

  protected async save(): Promise<void> {
    await this.fields().save(CONTACT);
  }
}

async function opened(contactId: string | null, asks = covered()): Promise<Visit> {
  given.contactId = contactId;
  const visit = await Visit.create([{ path: '', component: Host }]);
  await visit.open('/');
  await visit.answer('GET', 'api/supervision', asks);
  return visit;
}

async function save(visit: Visit): Promise<void> {
  getByRole(visit.page, 'button', { name: 'Save' }).click();
  await visit.settle();
}

describe('what a policy asks of a contact', () => {
  it('is nothing where no policy asks', async () => {
    const { page, server } = await opened(CONTACT, covered({ asks: [] }));
    expect(queryByText(page, 'What your policy asks')).toBeNull();
    server.expectNone(`api/contacts/${CONTACT}/supervision`);
  });

  it('is kept beside the contact, once it stands', async () => {
    const visit = await opened(null);
    expect(queryByLabelText(visit.page, 'How many shared the time')).toBeNull();
    type(getByLabelText(visit.page, 'How you met'), 'group');
    await visit.settle();
    type(getByLabelText(visit.page, 'How many shared the time'), '4');
    await save(visit);
    const body = await visit.answer('PUT', `api/contacts/${CONTACT}/supervision`, {});
    expect(body).toEqual({ ...NO_DETAIL, format: 'group', groupSize: 4, version: 0 });
  });

  it('is not written where nothing was said', async () => {
    const visit = await opened(null);
    await save(visit);
    visit.server.expectNone(`api/contacts/${CONTACT}/supervision`);
  });

  it('begins with what is known, and says what it cannot read', async () => {
    const visit = await opened(CONTACT);
    const known = { ...NO_DETAIL, format: 'group', groupSize: 4, version: 2 };
    await visit.answer('GET', `api/contacts/${CONTACT}/supervision`, known);
    const size = getByLabelText<HTMLInputElement>(visit.page, 'How many shared the time');
    expect(size.value).toBe('4');
    type(size, '1');
    await visit.settle();
    expect(getByRole(visit.page, 'alert').textContent).toContain('Write a group of 2 to 60');
    type(size, '5');
    await save(visit);
    const body = await visit.answer('PUT', `api/contacts/${CONTACT}/supervision`, {});
    expect(body).toMatchObject({ format: 'group', groupSize: 5, version: 2 });
    expect(getByText(visit.page, 'Leave open what is as usual.')).toBeTruthy();
  });

  describe('where it was said elsewhere too', () => {
    const url = `api/contacts/${CONTACT}/supervision`;
    const said = (groupSize: number, version: number) => ({
      ...NO_DETAIL,
      format: 'group',
      groupSize,
      version,
    });

    async function meet() {
      const visit = await opened(CONTACT);
      await visit.answer('GET', url, said(4, 2));
      type(getByLabelText(visit.page, 'How many shared the time'), '5');
      await save(visit);
      const current = said(6, 7);
      await visit.refuse('PUT', url, { ...refusal('changed-elsewhere'), current });
      const press = async (name: string) => {
        getByRole(visit.page, 'button', { name }).click();
        await visit.settle();
      };
      const size = () => getByLabelText<HTMLInputElement>(visit.page, 'How many shared the time');
      return { visit, press, size };
    }

    it('shows both, and keeps mine where I say so', async () => {
      const { visit, press, size } = await meet();
      const both = getByRole(visit.page, 'alert').textContent;
      expect(both).toContain('How many shared the time: 6.');
      expect(both).toContain('How many shared the time: 5.');
      expect(size().value).toBe('5');
      await press('Keep mine instead');
      expect(await visit.answer('PUT', url, {})).toMatchObject({ groupSize: 5, version: 7 });
    });

    it('takes over what was said there where I say so', async () => {
      const { visit, press, size } = await meet();
      await press('Leave it as it is elsewhere');
      expect(size().value).toBe('6');
      await save(visit);
      visit.server.expectNone({ method: 'PUT', url });
    });
  });
});
