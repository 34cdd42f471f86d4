import { Component, ViewContainerRef, inject, viewChild } from '@angular/core';
import { queryAllByRole } from '@testing-library/dom';
import { Visit } from '../shell/spec-support';
import { ContactOpener } from './contact-opener';
import { supervisor, tie } from './spec-ties';

@Component({
  selector: 'us-spec-host',
  template: `<button type="button" (click)="open()">Open</button><ng-container #sheets />`,
})
class Host {
  private readonly opener = inject(ContactOpener);
  private readonly outlet = viewChild.required('sheets', { read: ViewContainerRef });

  open(): void {
    void this.opener.open(this.outlet(), [tie(), supervisor()]);
  }
}

it('opens one sheet, however often it is asked', async () => {
  const visit = await Visit.create([{ path: '', component: Host }]);
  await visit.open('/');
  const [button] = queryAllByRole(visit.page, 'button', { name: 'Open' });
  button?.click();
  button?.click();
  await visit.settle();
  expect(queryAllByRole(visit.page, 'dialog')).toHaveLength(1);
  const [first] = queryAllByRole(visit.page, 'dialog');
  button?.click();
  await visit.settle();
  const [second, ...others] = queryAllByRole(visit.page, 'dialog');
  expect(second).not.toBe(first);
  expect(others).toEqual([]);
});
