import type { Write } from './waiting';

/** What a write does to an entry of which kind, read off its path. */
export function readWrite({ method, path, body }: Write) {
  const [kind = '', , part] = path.split('/');
  if (method === 'DELETE') return { kind, does: 'remove' as const, body: null };
  return { kind, does: part ? ('say-how-it-was' as const) : ('save' as const), body };
}
