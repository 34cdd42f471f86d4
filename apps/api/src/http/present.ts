import type { Formats } from '@understory/wording';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { MemberRequest } from './member';
import type { PageReading } from './page-reading';

/** The request that is being answered, for what lies too deep to be handed it. */
interface Present {
  readonly request: MemberRequest;
  /** Found with the first sentence: who asks is known only after the guards. */
  formats?: Formats;
}

export const present = new AsyncLocalStorage<Present>();

/** What is learned of the page that is being read; nothing where nobody may ask for it again. */
export function readingOf(): PageReading | undefined {
  return present.getStore()?.request.reading;
}
