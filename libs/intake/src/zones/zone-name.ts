import { findIana } from 'windows-iana';
import { type EventZone, ianaZone } from './event-zone';

/**
 * The zone that a name certainly means: an IANA name, also with a path or `custom_` before it or `-` for
 * `/`, or a Windows name, also with the number that Exchange appends.
 *
 * @example namedZone('GMT Standard Time 1')?.id // 'Europe/London'
 */
export function namedZone(name: string): EventZone | null {
  return ianaZone(name) ?? pathZone(name) ?? windowsZone(name);
}

function pathZone(name: string): EventZone | null {
  const segments = name
    .replace(/^custom_/, '')
    .split('/')
    .filter(Boolean);
  for (const length of [3, 2]) {
    const zone = segments.length >= length ? ianaZone(segments.slice(-length).join('/')) : null;
    if (zone) return zone;
  }
  return ianaZone(segments.join('/').replace('-', '/'));
}

function windowsZone(name: string): EventZone | null {
  if (/^tzone:\/\/microsoft\/utc$/i.test(name)) return ianaZone('UTC');
  const [found] = [name, name.replace(/\s+\d+$/, '')].flatMap((windows) => findIana(windows));
  return found ? ianaZone(found) : null;
}
