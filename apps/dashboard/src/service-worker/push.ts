import type { PushMessage } from '@understory/contracts';

/** A tab, in whichever page of ours. */
interface Tab {
  readonly url: string;
  focus(): Promise<unknown>;
}

/** What of the worker is needed to show something, and to lead there. */
export interface Place {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'showNotification'> & {
    readonly pushManager: Pick<PushManager, 'getSubscription'>;
  };
  readonly clients: {
    matchAll(of: { type: 'window'; includeUncontrolled: true }): Promise<readonly Tab[]>;
    openWindow(url: string): Promise<unknown>;
  };
  readonly ask: typeof fetch;
  readonly pause: (ms: number) => Promise<unknown>;
}

/** What a tap has to know. */
interface Kept {
  readonly open: string;
  readonly later: string | null;
}

/** What browsers know beyond what TypeScript does. */
interface Shown extends NotificationOptions {
  readonly renotify: boolean;
  readonly actions: readonly { readonly action: string; readonly title: string }[];
}

const MAY_BE_SHOWN = 204;
const NOT_THEIRS = 410;
/** A telephone that wakes is not online at once. */
const ASKED_AGAIN_MS = [1_000, 3_000, 6_000];
const PATIENCE_MS = 8_000;
/** Browsers let a tap open a page for some seconds only. */
const TAP_PATIENCE_MS = 3_000;
const TOMORROW = '1';

/**
 * Shows a notification, once the server has said that whoever uses this browser now is the one it is for. Without that word it is
 * not shown. Where the browser is another's by now, its subscription ends.
 */
export async function show({ check, later, ...said }: PushMessage, place: Place): Promise<void> {
  const status = await answerTo(check, place);
  const { registration } = place;
  if (status === NOT_THEIRS) {
    await (await registration.pushManager.getSubscription())?.unsubscribe();
  }
  if (status !== MAY_BE_SHOWN) return;
  const kept: Kept = { open: said.open, later: later?.path ?? null };
  const options: Shown = {
    body: said.body,
    tag: said.tag,
    // Last week's may still lie there: without this, the new one takes its place and nobody hears it.
    renotify: true,
    icon: 'icon-192.png',
    data: kept,
    actions: later ? [{ action: TOMORROW, title: later.title }] : [],
  };
  await registration.showNotification(said.title, options);
}

/** Leads to its page, in a tab that shows it already or a new one, so that nothing half written in another is lost. */
export async function tapped(
  notification: Pick<Notification, 'close' | 'data'>,
  action: string,
  place: Place,
): Promise<void> {
  notification.close();
  const { open, later } = notification.data as Kept;
  if (action === TOMORROW && later !== null && (await postpone(later, place))) return;
  const { href } = new URL(open, place.registration.scope);
  const tabs = await place.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = tabs.find(({ url }) => url.split(/[?#]/, 1)[0] === href);
  await (there ? there.focus() : place.clients.openWindow(href));
}

/** Status of the server's answer; 0 where none came, however often it was asked. */
async function answerTo(path: string, { registration, ask, pause }: Place): Promise<number> {
  const url = new URL(`api/${path}`, registration.scope);
  for (const wait of [...ASKED_AGAIN_MS, 0]) {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const status = await ask(url, { cache: 'no-store', signal }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status >= MAY_BE_SHOWN && status < 500 && status !== 429) return status;
    await pause(wait);
  }
  return 0;
}

/** Whether the server took it; where it did not, the page opens instead. */
async function postpone(path: string, { registration, ask }: Place): Promise<boolean> {
  const body = new URLSearchParams({ do: TOMORROW });
  const signal = AbortSignal.timeout(TAP_PATIENCE_MS);
  return ask(new URL(`api/${path}`, registration.scope), { method: 'POST', body, signal }).then(
    ({ ok }) => ok,
    () => false,
  );
}
