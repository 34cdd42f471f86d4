import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Cell } from '@understory/charts';
import { getByRole } from '@testing-library/dom';
import { CsvButton } from './csv-button';

@Component({
  imports: [CsvButton],
  template: '<us-csv-button name="ties" [rows]="rows()" />',
})
class Host {
  readonly rows = signal<readonly (readonly Cell[])[]>([
    ['tie', 'give_and_take'],
    ['=SUM(A1)', -0.5],
  ]);
}

describe('the button that hands over figures', () => {
  it('says how large the file is, and gives it under its name, harmless in a spreadsheet', async () => {
    const files: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return 'blob:file';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;

    getByRole(page, 'button', { name: 'Download data, CSV, 1 kB' }).click();
    expect(names).toEqual(['ties.csv']);
    const read = new FileReader();
    const text = new Promise((settle) => (read.onload = () => settle(read.result)));
    read.readAsText(files[0] as Blob);
    expect(await text).toBe("tie,give_and_take\r\n'=SUM(A1),-0.5\r\n");

    const long = ['x'.repeat(5_000)];
    fixture.componentInstance.rows.set([long]);
    await fixture.whenStable();
    expect(getByRole(page, 'button', { name: 'Download data, CSV, 5 kB' })).not.toBeNull();
  });
});
