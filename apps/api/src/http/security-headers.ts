import type { Config } from '../config';

/** For answers that are no page: nothing may run, nothing may frame them. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** A year; only sent where people come by https, and never for `localhost`, where it would bind every other server too. */
const HSTS = 'max-age=31536000; includeSubDomains';

/** A service worker lives under the policy of its own file: it may ask this origin, also for the sign beside a notification, and nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'; img-src 'self'";

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'content-security-policy': NO_PAGE,
};

/** What every answer says to the browser, by the address asked for; `/api` answers are never stored. */
export function securityHeaders(config: Config): (url: string) => Record<string, string> {
  const everywhere = isPublic(config) ? { ...ALWAYS, 'strict-transport-security': HSTS } : ALWAYS;
  const api = { ...everywhere, 'cache-control': 'no-store' };
  const prefix = `${config.basePath}api/`;
  return (url) => (url.startsWith(prefix) ? api : everywhere);
}

/**
 * The policy of the page: files of our own, and the styles that Angular adds under the nonce of this answer. Scripts are files,
 * so that not even the nonce lets an inline one run; but for those that were in the page when it was built, known by their hash.
 *
 * @param hashes SHA-256 of each, in base64.
 */
export function pagePolicy(nonce: string, hashes: readonly string[], config: Config): string {
  const rules = [
    "default-src 'self'",
    ["script-src 'self'", ...hashes.map((hash) => `'sha256-${hash}'`)].join(' '),
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return (isSecure(config) ? [...rules, 'upgrade-insecure-requests'] : rules).join('; ');
}

function isPublic(config: Config): boolean {
  return isSecure(config) && new URL(config.publicUrl ?? '').hostname !== 'localhost';
}

function isSecure({ publicUrl }: Config): boolean {
  return publicUrl?.startsWith('https:') ?? false;
}
