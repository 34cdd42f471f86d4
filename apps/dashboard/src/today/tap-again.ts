import type { Signal } from '@angular/core';
import type { Me, Session, Today } from '@understory/contracts';

/** Where taps are done again that were made before the page was loaded afresh. */
export interface TappedPage {
  readonly person: Signal<Me | null>;
  readonly shown: Signal<Today | null>;
  addEndedNow(at: Temporal.Instant): void;
  open(session: Session | null): void;
  askWithWhom(): void;
}

const PREFIX = 'tapped ';
/** A fresh load takes seconds; whatever lies there longer was meant for another visit. Our choice. */
const MEANT_MS = 300_000;

/**
 * Does what was tapped before the page was loaded afresh, since a part of it could not be had (`loaded`): for the person who
 * tapped it, on the page where it was tapped, once.
 *
 * @example tapAgain(page) // of `tapped ended 2026-11-24T12:44:00Z`: page.addEndedNow(…)
 */
export function tapAgain(page: TappedPage, now = Date.now()): void {
  for (const key of Object.keys(sessionStorage).filter((each) => each.startsWith(PREFIX))) {
    const [who, at, path] = (sessionStorage.getItem(key) ?? '').split(' ');
    sessionStorage.removeItem(key);
    const isMeant = who === page.person()?.id && path === location.pathname;
    if (isMeant && now - Number(at) < MEANT_MS) doAgain(key.slice(PREFIX.length), page);
  }
}

function doAgain(tap: string, page: TappedPage): void {
  const [name, about = ''] = tap.split(' ');
  if (name === 'ended') page.addEndedNow(Temporal.Instant.from(about));
  if (name === 'contact') page.askWithWhom();
  if (name !== 'session') return;
  const session = page.shown()?.sessions.find(({ id }) => id === about);
  // One that is gone since opens nothing, rather than another one's empty sheet.
  if (session || about === '') page.open(session ?? null);
}
