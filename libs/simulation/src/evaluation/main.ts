import { filesOf } from './document/files';
import { evaluate } from './evaluate';
import { FULL } from './settings';

/** What `npm run evaluate` writes. */
export function main(progress: (step: string) => void): Record<string, string> {
  return filesOf(evaluate(FULL, progress));
}
