import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Placed } from './placed';

@Component({
  imports: [Placed],
  template: `
    <ng-template #plain>plain</ng-template>
    <ng-template #named let-name>of {{ name }} {{ count() }}</ng-template>
    <p><ng-container [usPlaced]="plain" /></p>
    <p><ng-container [usPlaced]="named" [usPlacedFor]="name()" /></p>
  `,
})
class Page {
  readonly name = signal('Amara');
  readonly count = signal(1);
}

describe('Placed', () => {
  it('shows a template where it stands, again whenever what it is for changes', async () => {
    const page = TestBed.createComponent(Page);
    const said = () =>
      [...page.nativeElement.querySelectorAll('p')].map(({ textContent }) => textContent);
    await page.whenStable();
    expect(said()).toEqual(['plain', 'of Amara 1']);
    page.componentInstance.count.set(2);
    page.componentInstance.name.set('Ines');
    await page.whenStable();
    expect(said()).toEqual(['plain', 'of Ines 2']);
  });
});
