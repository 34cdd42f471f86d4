import { askedFor } from './asked';
import { withFreshNonce, withoutEarly } from './kept-page';
import { type Place, show, tapped } from './push';

/** Put in by the build: the files of this version, and a name that changes with any of them. */
declare const PROGRAM: { readonly version: string; readonly files: readonly string[] };
declare const self: ServiceWorkerGlobalScope;

const PREFIX = 'understory-program-';
const NAME = `${PREFIX}${PROGRAM.version}`;
/** The one before stays, for tabs that are still open with it. */
const KEPT_VERSIONS = 2;
/** A page of the server is always newer; whoever waits longer gets the kept one. */
const PATIENCE_MS = 4_000;
const UNREACHED = new Set([502, 503, 504]);

const files = new Set(PROGRAM.files);
const { scope } = self.registration;

self.addEventListener('install', (event) => {
  event.waitUntil(keepProgram().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  const asked = askedFor(event.request, scope, files);
  if (asked === 'file') event.respondWith(fileOf(event.request));
  if (asked === 'page') event.respondWith(pageOf(event.request));
});

const place: Place = {
  registration: self.registration,
  clients: self.clients,
  ask: (...asked) => fetch(...asked),
  pause: (ms) => new Promise((settle) => setTimeout(settle, ms)),
};
self.addEventListener('push', (event) => {
  if (event.data) event.waitUntil(show(event.data.json(), place));
});
self.addEventListener('notificationclick', (event) => {
  event.waitUntil(tapped(event.notification, event.action, place));
});

/** All files and the page that names them, or nothing: a server that is just being renewed is asked again later. */
async function keepProgram(): Promise<void> {
  const cache = await caches.open(NAME);
  const page = await fetch(scope, { cache: 'no-store' });
  const html = await page.clone().text();
  const main = PROGRAM.files.find((file) => /^main-[\w-]+\.js$/.test(file)) ?? '';
  if (!page.ok || !html.includes(main)) throw new Error('The page is of another version.');
  await cache.addAll(PROGRAM.files.map((file) => new URL(file, scope).href));
  await cache.put(scope, page);
}

async function dropOlder(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  const older = names.slice(0, Math.max(0, names.length - (KEPT_VERSIONS - 1)));
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function fileOf(request: Request): Promise<Response> {
  return (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request);
}

/** The server's page where it comes in time, else the kept one. */
async function pageOf(request: Request): Promise<Response> {
  const fresh = fetch(request).then((answer) => (UNREACHED.has(answer.status) ? null : answer));
  const late = new Promise<null>((settle) => setTimeout(() => settle(null), PATIENCE_MS));
  const inTime = await Promise.race([fresh.catch(() => null), late]);
  return inTime ?? (await keptPage()) ?? fresh.then((answer) => answer ?? Response.error());
}

async function keptPage(): Promise<Response | undefined> {
  const cache = await caches.open(NAME);
  const kept = await cache.match(scope);
  if (!kept) return undefined;
  const headers = new Headers(kept.headers);
  const policy = headers.get('content-security-policy') ?? '';
  const page = withFreshNonce(withoutEarly(await kept.text()), policy);
  headers.set('content-security-policy', page.policy);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(page.html, { headers });
}
