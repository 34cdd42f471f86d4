/** The push services of Chrome and others, of Firefox, of Safari and of Edge. */
export const PUSH_HOSTS: readonly string[] = [
  'fcm.googleapis.com',
  '*.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
];

/** Where plain http and another port do no harm: on this machine. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/;

/**
 * Whether an address is one of a push service that is known. Anything else would let somebody who is signed in send requests of the
 * server into its own network.
 *
 * @param hosts Names, as `push.example.org`, or `*.example.org` for all below it; on this machine with a port.
 */
export function isPushAddress(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, port, username, password, hash } = new URL(address);
  if (username !== '' || password !== '' || hash !== '') return false;
  const isHere = LOOPBACK.test(host) && hosts.includes(host);
  if (isHere) return protocol === 'http:' || protocol === 'https:';
  if (protocol !== 'https:' || port !== '') return false;
  return hosts.some((known) =>
    known.startsWith('*.') ? isBelow(host, known.slice(1)) : host === known,
  );
}

function isBelow(host: string, ending: string): boolean {
  return host.length > ending.length && host.endsWith(ending);
}
