import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { getByRole, queryByRole, queryByText } from '@testing-library/dom';
import { ChartFigure } from './chart-figure';
import { Dialog } from './dialog';
import { EmptyState } from './empty-state';
import { RhythmTrack } from './rhythm-track';
import { Segmented } from './segmented';
import { Stepper } from './stepper';
import { ThinNote } from './thin-note';
import { TieGlyph } from './tie-glyph';
import { UndoBar } from './undo-bar';

@Component({
  selector: 'us-parts-host',
  imports: [
    ChartFigure,
    Dialog,
    EmptyState,
    RhythmTrack,
    Segmented,
    Stepper,
    ThinNote,
    TieGlyph,
    UndoBar,
  ],
  template: `
    <main><h1>A page</h1></main>
    <button (click)="isOpen.set(true)">Open</button>
    @if (isOpen()) {
      <us-dialog heading="Log a contact" (closed)="isOpen.set(false)">Inside</us-dialog>
    }
    <us-undo-bar
      [message]="message()"
      (undo)="message.set('Undone')"
      (closed)="message.set(null)"
    />
    <us-stepper label="days" [min]="3" [max]="5" [(value)]="days" />
    <us-segmented label="View" [options]="views" [(value)]="view" />
    <us-thin-note heading="Peer trio, thin" fact="You last met 49 days ago." />
    <us-empty-state finding="Who holds you up?" relief="Three to five is enough to begin." />
    <us-tie-glyph kind="mentor" word="thin" />
    <us-rhythm-track [gapDays]="gapDays()" [rhythmDays]="14" word="thin" />
    <us-chart-figure finding="One unit over, by Friday">
      <svg role="img" aria-label="Units by day"></svg>
      <table table>
        <caption>
          Units
        </caption>
      </table>
    </us-chart-figure>
  `,
})
class PartsHost {
  readonly isOpen = signal(false);
  readonly message = signal<string | null>('Marked as held');
  readonly days = signal(4);
  readonly views = [
    { value: 'list', label: 'List' },
    { value: 'map', label: 'Map' },
  ];
  readonly view = signal('list');
  readonly gapDays = signal<number | null>(49);
}

async function show() {
  localStorage.clear();
  const fixture = TestBed.createComponent(PartsHost);
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
  const page: HTMLElement = fixture.nativeElement;
  const click = async (name: string | RegExp) => {
    const button = getByRole(page, 'button', { name });
    button.focus();
    button.click();
    await fixture.whenStable();
  };
  return { fixture, page, host: fixture.componentInstance, click };
}

describe('shared parts', () => {
  it('opens a sheet with focus inside, closes it and gives focus back', async () => {
    const { page, click, fixture } = await show();
    await click('Open');
    const sheet = getByRole(page, 'dialog', { name: 'Log a contact' });
    expect(sheet.contains(document.activeElement)).toBe(true);
    getByRole(getByRole(page, 'dialog'), 'button', { name: 'Close' }).click();
    await fixture.whenStable();
    expect(queryByRole(page, 'dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Open');
  });

  it('keeps the undo bar until it is closed or used', async () => {
    const { page, click, host, fixture } = await show();
    await click('Undo');
    const status = page.querySelector('us-undo-bar [role=status]');
    expect(status?.textContent).toContain('Undone');
    await click('Close');
    expect(host.message()).toBeNull();
    await fixture.whenStable();
    expect(queryByRole(page, 'button', { name: 'Undo' })).toBeNull();
    expect(status?.isConnected).toBe(true);
  });

  it('gives focus back to where it was before the undo bar, or to the heading', async () => {
    const { page, click, host, fixture } = await show();
    const undo = getByRole(page, 'button', { name: 'Undo' });
    getByRole(page, 'button', { name: 'Open' }).focus();
    undo.focus();
    getByRole(page, 'button', { name: 'Close' }).focus();
    await click('Close');
    expect(document.activeElement?.textContent).toBe('Open');
    host.message.set('Marked as held');
    await fixture.whenStable();
    (document.activeElement as HTMLElement).blur();
    getByRole(page, 'button', { name: 'Undo' }).focus();
    host.message.set(null);
    await fixture.whenStable();
    expect(document.activeElement?.textContent).toBe('A page');
  });

  it('steps within bounds', async () => {
    const { page, click, host } = await show();
    await click('More, days');
    expect(host.days()).toBe(5);
    expect(getByRole<HTMLButtonElement>(page, 'button', { name: 'More, days' }).disabled).toBe(
      true,
    );
    await click('Less, days');
    await click('Less, days');
    expect(host.days()).toBe(3);
  });

  it('chooses a segment', async () => {
    const { page, host, fixture } = await show();
    getByRole(page, 'radio', { name: 'Map' }).click();
    await fixture.whenStable();
    expect(host.view()).toBe('map');
    expect(getByRole<HTMLInputElement>(page, 'radio', { name: 'List' }).checked).toBe(false);
  });

  it('marks the word thin in a heading, and only that', async () => {
    const { page } = await show();
    const heading = getByRole(page, 'heading', { name: 'Peer trio, thin' });
    expect(heading.querySelector('.thin')?.textContent).toBe('thin');
    expect(queryByText(page, 'You last met 49 days ago.')).not.toBeNull();
  });

  it('swaps a chart for its table twin, everywhere and lastingly', async () => {
    const first = await show();
    expect(queryByRole(first.page, 'img', { name: 'Units by day' })).not.toBeNull();
    expect(queryByRole(first.page, 'table')).toBeNull();
    await first.click('Show as table');
    expect(getByRole(first.page, 'table', { name: 'Units' })).toBeTruthy();
    expect(localStorage.getItem('understory.tables-first')).toBe('yes');
    await first.click('Show as chart');
    expect(queryByRole(first.page, 'table')).toBeNull();
  });

  it('stops the rhythm dot at the end of its track and draws none where nobody met yet', async () => {
    const { page, host, fixture } = await show();
    const dot = () => page.querySelector('us-rhythm-track circle');
    expect(dot()?.getAttribute('cx')).toBe('84.8');
    host.gapDays.set(400);
    await fixture.whenStable();
    expect(dot()?.getAttribute('cx')).toBe('87');
    host.gapDays.set(null);
    await fixture.whenStable();
    expect(dot()).toBeNull();
  });
});
