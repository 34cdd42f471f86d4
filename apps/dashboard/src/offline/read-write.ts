import type { Write } from './waiting';

/** What a write does to an entry of which kind, read off its path. */
export function readWrite({ method, path, body }: Write) {
  const [kind = '', id, part] = path.split('/');
  if (method === 'DELETE') return { kind, does: 'remove' as const, body: null };
  // Its day is its name, and stands in no body.
  if (kind === 'agreements') {
    return { kind, does: 'save' as const, body: { ...body, effectiveFrom: id } };
  }
  return { kind, does: part ? ('say-how-it-was' as const) : ('save' as const), body };
}
