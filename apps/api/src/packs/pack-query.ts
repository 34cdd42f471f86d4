import { LocalDate, PACK_SECTIONS, type PackRequest, PackSection } from '@understory/contracts';
import { DAY_REFUSALS, PACK_REFUSALS } from '@understory/wording';
import * as z from 'zod/mini';
import { refused } from '../logged-moment';

/** Query of a draft: the sections as one comma-separated text. */
export const PackQuery = z.pipe(
  z.object({ from: LocalDate, to: LocalDate, sections: z.string().check(z.maxLength(100)) }),
  z.transform(({ sections, ...period }) => ({ ...period, sections: listed(sections) })),
);
export type PackQuery = z.infer<typeof PackQuery>;

const LONGEST_DAYS = 366;

/**
 * A request as it is kept: sections once each and in their order, over a period that makes sense.
 *
 * @throws {Problem} `invalid-input` with a sentence that says what to choose instead.
 */
export function packRequest({ from, to, sections }: PackQuery): PackRequest {
  const known = PACK_SECTIONS.filter((section) => sections.includes(section));
  if (known.length === 0) throw refused('sections', PACK_REFUSALS.noSection);
  if (sections.some((section) => !PackSection.safeParse(section).success)) {
    throw refused('sections', PACK_REFUSALS.unknownSection(PACK_SECTIONS));
  }
  if (from < '1970-01-01') throw refused('from', DAY_REFUSALS.firstAfter1970);
  if (to < from) throw refused('to', DAY_REFUSALS.lastBeforeFirst);
  if (daysOf(from, to) > LONGEST_DAYS) throw refused('to', DAY_REFUSALS.atMostAYear);
  return { from, to, sections: known };
}

function listed(sections: string): string[] {
  return sections
    .split(',')
    .map((section) => section.trim())
    .filter(Boolean);
}

function daysOf(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days + 1;
}
