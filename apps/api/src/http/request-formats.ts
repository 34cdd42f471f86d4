import { FIRST_FORMATS, type Formats, readFormatsFrom } from '@understory/wording';
import type { FastifyInstance } from 'fastify';
import type { Member, MemberRequest } from './member';
import { present } from './present';

/** Only the form is looked at: of a tag that it does not know, the runtime takes what it knows best. */
const FIRST_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?(?![\w-])/;

/** Lets the sentences of every answer be written as whoever asked for it writes dates, times and numbers. */
export function followFormats(instance: FastifyInstance): void {
  // After the body was read: its events belong to the connection, not to the request.
  instance.addHook('preHandler', (request, _reply, done) => present.run({ request }, done));
  readFormatsFrom(() => {
    const now = present.getStore();
    if (!now) return FIRST_FORMATS;
    now.formats ??= formatsOf(now.request);
    return now.formats;
  });
}

/** What they chose; else what their device says; else what is usual in their country. */
function formatsOf({ member, headers }: MemberRequest): Formats {
  const ofDevice = FIRST_TAG.exec(headers['accept-language'] ?? '')?.[0];
  if (!member) return ofDevice ? { region: ofDevice, hours: null } : FIRST_FORMATS;
  return formatsOfPerson(member, ofDevice);
}

/**
 * The formats of somebody: those that they chose, where they did. For what is written to them while no request of theirs is at
 * hand, such as a mail.
 *
 * @param ofDevice What their device says, where there is one.
 */
export function formatsOfPerson(
  { formatRegion, hours, country }: Pick<Member, 'formatRegion' | 'hours' | 'country'>,
  ofDevice?: string,
): Formats {
  return { region: formatRegion ?? ofDevice ?? usualIn(country), hours };
}

/**
 * The formats that are usual in a country, in its most spoken language.
 *
 * @param country ISO 3166-1 alpha-2.
 * @example usualIn('DE') // 'de-DE'
 */
export function usualIn(country: string): string {
  const known = usual.get(country);
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(`und-${country}`).maximize();
  const tag = `${language}-${region}`;
  usual.set(country, tag);
  return tag;
}

/** By country, of which there are few; the runtime takes its time. */
const usual = new Map<string, string>();
