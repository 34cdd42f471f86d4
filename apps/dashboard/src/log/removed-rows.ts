import { type RemovedEntry, removedPaths } from '@understory/contracts';
import { REMOVED_TEXTS, removedInWords } from '@understory/wording';
import { codeInText } from '../cases/code-in-text';
import type { StepBack } from '../done/way-back';

/** Something that was removed, as its row says it. */
export interface RemovedRow {
  /** The same entry, removed once more, is another row. */
  readonly key: string;
  readonly entry: RemovedEntry;
  readonly name: string;
  readonly details: string;
  readonly removedAt: string;
  /** Name and details in one, for whoever does not see the row. */
  readonly full: string;
}

export function removedRows(entries: readonly RemovedEntry[], timeZone: string): RemovedRow[] {
  return entries.map((entry) => {
    const about = ownName(entry) ?? entry.about;
    const { name, details } = removedInWords(entry, about && codeInText(about));
    return {
      key: removalOf({ path: removedPaths.one(entry), body: entry.body }),
      entry,
      name,
      details,
      removedAt: REMOVED_TEXTS.removedAt(entry.removedAt, timeZone),
      full: [name, details].filter((part) => part !== '').join(', '),
    };
  });
}

/** One removal, by the request that takes it back: what was removed once more is another. */
export function removalOf({ path, body }: StepBack): string {
  return `${path} ${body && 'version' in body ? body.version : ''}`;
}

/** What an entry is called by itself; null where it goes by what it names. */
function ownName(entry: RemovedEntry): string | null {
  if (entry.kind === 'cases') return entry.body.code;
  return entry.kind === 'connections' ? entry.body.alias : null;
}
