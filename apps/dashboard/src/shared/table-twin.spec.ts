import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { getAllByRole, getByRole } from '@testing-library/dom';
import { TableTwin } from './table-twin';

@Component({
  selector: 'us-twin-host',
  imports: [TableTwin],
  template: `<us-table-twin caption="Units, by week" [heads]="heads" [rows]="rows" />`,
})
class TwinHost {
  readonly heads = ['Week from', 'Held', 'Agreed'];
  readonly rows = [
    ['16 Nov', '18½', '19'],
    ['23 Nov', 'none logged', '19'],
  ];
}

it('names each row first, and sets its figures under the heads of their columns', async () => {
  const fixture = TestBed.createComponent(TwinHost);
  await fixture.whenStable();
  const table = getByRole<HTMLTableElement>(fixture.nativeElement as HTMLElement, 'table', {
    name: 'Units, by week',
  });
  const texts = [...table.rows].map(({ cells }) => [...cells].map((cell) => cell.textContent));
  expect(texts).toEqual([['Week from', 'Held', 'Agreed'], ...new TwinHost().rows]);
  const named = (role: string) => getAllByRole(table, role).map((cell) => cell.textContent);
  expect(named('rowheader')).toEqual(['16 Nov', '23 Nov']);
  expect(named('columnheader')).toHaveLength(3);
  const numbers = [...table.querySelectorAll('.n')].map((cell) => cell.textContent);
  expect(numbers).toEqual(['Held', 'Agreed', '18½', '19', 'none logged', '19']);
});
