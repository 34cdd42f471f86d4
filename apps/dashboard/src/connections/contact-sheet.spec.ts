import { Component, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { getByLabelText, getByRole, getByText, queryByRole } from '@testing-library/dom';
import { LastDoneBar } from '../done/last-done';
import { Changes } from '../shell/changes';
import { Visit, type } from '../shell/spec-support';
import { ContactSheet } from './contact-sheet';
import { PEER, contact, supervisor, tie } from './spec-ties';

@Component({
  selector: 'us-spec-host',
  imports: [ContactSheet, LastDoneBar],
  template: `
    @if (isOpen()) {
      <us-contact-sheet [ties]="ties" (closed)="isOpen.set(false)" />
    }
    <us-last-done />
  `,
})
class Host {
  readonly ties = [tie(), supervisor()];
  readonly isOpen = signal(true);
  readonly changes = inject(Changes);
}

async function opened(): Promise<Visit> {
  const visit = await Visit.create([{ path: '', component: Host }]);
  await visit.open('/');
  return visit;
}

async function tap(visit: Visit, name: string | RegExp): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

function sent(visit: Visit) {
  return visit.server.expectOne(({ method }) => method === 'PUT');
}

describe('log a contact', () => {
  it('takes two taps: the tie, and "We met"', async () => {
    const visit = await opened();
    await tap(visit, /Peer trio/);
    expect(document.activeElement).toBe(getByRole(visit.page, 'button', { name: 'We met' }));
    await tap(visit, 'We met');
    const { body } = sent(visit).request;
    expect(body).toMatchObject({
      connectionId: PEER,
      minutes: 60,
      mode: 'in-person',
      initiator: null,
      isHeld: true,
      giveAndTake: null,
      ratings: {},
      version: 0,
    });
    const startsAt = Temporal.Instant.from((body as { startsAt: string }).startsAt);
    const ended = startsAt.epochMilliseconds + 60 * 60_000;
    expect(Math.abs(Temporal.Now.instant().epochMilliseconds - ended)).toBeLessThan(2 * 60_000);
  });

  it('closes, freshens every page and can be taken back', async () => {
    const visit = await opened();
    const changes = TestBed.inject(Changes);
    await tap(visit, /Peer trio/);
    await tap(visit, 'We met');
    const request = sent(visit);
    const before = changes.changed();
    request.flush(contact({ id: request.request.url.split('/').at(-1) }));
    await visit.settle();
    expect(queryByRole(visit.page, 'dialog')).toBeNull();
    expect(changes.changed()).toBe(before + 1);
    expect(getByRole(visit.page, 'status').textContent).toContain('Logged: Peer trio');
    await tap(visit, 'Undo');
    await visit.answer('DELETE', request.request.url, null);
    expect(changes.changed()).toBe(before + 2);
    expect(getByRole(visit.page, 'status').textContent?.trim()).toBe('');
  });

  it('asks before what was said of a contact is lost, and not before', async () => {
    const visit = await opened();
    const question = () =>
      queryByRole(visit.page, 'group', { name: 'Leave without keeping this?' });
    await tap(visit, /Peer trio/);
    getByLabelText(visit.page, 'Even').click();
    await visit.settle();
    await tap(visit, 'Close');
    expect(question()).toBe(document.activeElement);
    await tap(visit, 'Stay here');
    getByLabelText(visit.page, 'Even').click();
    await visit.settle();
    await tap(visit, 'Close');
    expect(question()).toBeNull();
    expect(queryByRole(visit.page, 'dialog')).toBeNull();
  });

  it('keeps the way back when undoing fails', async () => {
    const visit = await opened();
    await tap(visit, /Peer trio/);
    await tap(visit, 'We met');
    const request = sent(visit);
    request.flush(contact());
    await visit.settle();
    await tap(visit, 'Undo');
    await visit.refuse('DELETE', request.request.url, 'unavailable');
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
    expect(getByRole(visit.page, 'button', { name: 'Undo' })).not.toBeNull();
  });

  it('takes give-and-take and taps along, each of them open', async () => {
    const visit = await opened();
    await tap(visit, /Peer trio/);
    getByLabelText(visit.page, 'I received more').click();
    const felt = getByRole(visit.page, 'group', { name: /^I saw clearer/, hidden: true });
    getByLabelText(felt, 'Very much').click();
    await visit.settle();
    await tap(visit, 'We met');
    expect(sent(visit).request.body).toMatchObject({ giveAndTake: 1, ratings: { sawClearer: 4 } });
  });

  it('says who reached out only as it was said', async () => {
    const visit = await opened();
    await tap(visit, /Peer trio/);
    const who = getByLabelText<HTMLSelectElement>(visit.page, 'Who reached out');
    expect(who.selectedOptions[0]?.textContent).toBe('Not said');
    const answers = ['them', '', 'me'].map((value) => {
      who.value = value;
      who.dispatchEvent(new Event('change'));
      return who.value;
    });
    expect(answers).toEqual(['them', '', 'me']);
    await tap(visit, 'We met');
    expect(sent(visit).request.body).toMatchObject({ initiator: 'me' });
  });

  it('takes an answer back at a second tap', async () => {
    const visit = await opened();
    await tap(visit, /Peer trio/);
    getByLabelText(visit.page, 'Even').click();
    await visit.settle();
    getByLabelText(visit.page, 'Even').click();
    await visit.settle();
    await tap(visit, 'We met');
    expect(sent(visit).request.body).toMatchObject({ giveAndTake: null });
  });

  it('logs a missed one without asking how it was', async () => {
    const visit = await opened();
    await tap(visit, /Peer trio/);
    getByLabelText(visit.page, 'Even').click();
    await tap(visit, 'It fell through');
    expect(sent(visit).request.body).toMatchObject({
      isHeld: false,
      giveAndTake: null,
      ratings: {},
    });
  });

  it('books supervision for a day ahead, not held yet', async () => {
    const visit = await opened();
    await tap(visit, /Supervisor/);
    const ahead = Temporal.Now.plainDateISO('Europe/London').add({ days: 7 }).toString();
    type(getByLabelText(visit.page, 'Day'), ahead);
    await visit.settle();
    expect(queryByRole(visit.page, 'button', { name: 'We met' })).toBeNull();
    await tap(visit, 'It is booked');
    const request = sent(visit);
    const booked = { initiator: 'scheduled', isHeld: false, giveAndTake: null, ratings: {} };
    expect(request.request.body).toMatchObject(booked);
    const { url, body } = request.request;
    const sentBody = body as { startsAt: string };
    const starts = Temporal.Instant.from(sentBody.startsAt).toZonedDateTimeISO('Europe/London');
    expect(starts.toPlainDate().toString()).toBe(ahead);
    request.flush(contact({ ...sentBody, isHeld: false, id: url.split('/').at(-1) }));
    await visit.settle();
    expect(getByRole(visit.page, 'status').textContent).toContain('Booked: Supervisor');
  });

  it('books by Enter too, as nothing ahead has been held', async () => {
    const visit = await opened();
    await tap(visit, /Supervisor/);
    const ahead = Temporal.Now.plainDateISO('Europe/London').add({ days: 7 }).toString();
    type(getByLabelText(visit.page, 'Day'), ahead);
    await visit.settle();
    getByLabelText(visit.page, 'Day').closest('form')?.requestSubmit();
    await visit.settle();
    expect(sent(visit).request.body).toMatchObject({ isHeld: false });
  });

  it('sends nothing that cannot be, and says how to write it', async () => {
    const visit = await opened();
    await tap(visit, /Peer trio/);
    type(getByLabelText(visit.page, 'Minutes'), 'an hour');
    type(getByLabelText(visit.page, 'Day'), '');
    await tap(visit, 'We met');
    visit.server.expectNone(({ method }) => method === 'PUT');
    const trouble = getByRole(visit.page, 'alert');
    expect(trouble.textContent).toContain('Write whole minutes, from 1 to 600.');
    expect(trouble.textContent).toContain('Choose a day and a time');
    expect(getByLabelText(visit.page, 'Minutes').getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps the answers when the server does not answer, and repeats under the same id', async () => {
    const visit = await opened();
    await tap(visit, /Peer trio/);
    getByLabelText(visit.page, 'Even').click();
    await tap(visit, 'We met');
    const first = sent(visit);
    first.flush('', { status: 503, statusText: 'away' });
    await visit.settle();
    expect(getByText(visit.page, 'The server did not answer')).not.toBeNull();
    await tap(visit, 'We met');
    const again = sent(visit).request;
    expect(again.url).toBe(first.request.url);
    expect(again.body).toMatchObject({ giveAndTake: 0 });
  });
});
