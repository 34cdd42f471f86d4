import * as z from 'zod/mini';
import { Country, Instant, oneLine, TimeZone, Version, WeekStart } from './common.contract';
import type { FieldRule } from './field-rules';

export const ROLES = ['therapist', 'lead', 'administrator'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** NIST SP 800-63B: length, not composition; the list of common ones is checked by the server. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;
export const Password = z
  .string()
  .check(z.minLength(PASSWORD_LENGTH.min), z.maxLength(PASSWORD_LENGTH.max));
export const Email = z.email().check(z.maxLength(254));
export const PERSON_NAME_LENGTH = { max: 80 } as const;
export const PersonName = oneLine(PERSON_NAME_LENGTH.max);

export const NewPerson = z.object({ name: PersonName, email: Email, password: Password });
export type NewPerson = z.infer<typeof NewPerson>;

export const NewPractice = z.object({
  name: oneLine(80),
  country: Country,
  timeZone: TimeZone,
  weekStart: WeekStart,
});
export type NewPractice = z.infer<typeof NewPractice>;

/** What a visitor without a session may know of this installation. */
export const Welcome = z.object({
  /** False until the first practice exists; then the one-time link is needed. */
  isFounded: z.boolean(),
  /** True on an embedded start seen from this machine. */
  offersMadeUpPractice: z.boolean(),
  /** True inside the made-up practice. */
  isMadeUp: z.boolean(),
});
export type Welcome = z.infer<typeof Welcome>;

/** Answer of `POST made-up-practice`: where the made-up practice lies, relative to this installation. */
export const OpenedMadeUp = z.object({ path: z.string() });
export type OpenedMadeUp = z.infer<typeof OpenedMadeUp>;

export const FoundPractice = z.object({
  token: z.string().check(z.minLength(20), z.maxLength(200)),
  practice: NewPractice,
  person: NewPerson,
});
export type FoundPractice = z.infer<typeof FoundPractice>;

export const SignIn = z.object({
  email: Email,
  password: z.string().check(z.minLength(1), z.maxLength(128)),
});
export type SignIn = z.infer<typeof SignIn>;

export const PracticeOfMine = z.object({
  id: z.uuid(),
  name: z.string(),
  country: Country,
  roles: z.array(Role),
});

/** The region whose habits dates, times and numbers follow, as a language tag with a country: `fr-CH`. */
export const FormatRegion = z
  .string()
  .check(
    z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/, 'language-with-country' satisfies FieldRule),
  );

/** Body and answer of `PUT me/settings`: what travels with a person to every device. */
export const Settings = z.object({
  name: PersonName,
  timeZone: TimeZone,
  weekStart: WeekStart,
  country: Country,
  /** Null for the formats of the device. */
  formatRegion: z.nullable(FormatRegion),
  /** Hours that a clock counts; null for what is usual in the region. */
  hours: z.nullable(z.union([z.literal(12), z.literal(24)])),
  version: Version,
});
export type Settings = z.infer<typeof Settings>;

/** The signed-in person. */
export const Me = z.extend(Settings, {
  id: z.uuid(),
  email: z.string(),
  practices: z.array(PracticeOfMine),
  isMadeUp: z.boolean(),
});
export type Me = z.infer<typeof Me>;
/** Null where nobody is signed in: that is an answer, not a refusal. */
export const WhoAmI = z.nullable(Me);
export type WhoAmI = z.infer<typeof WhoAmI>;

export const CreateInvitation = z.object({
  roles: z.array(Role).check(z.minLength(1), z.maxLength(3)),
});
export type CreateInvitation = z.infer<typeof CreateInvitation>;
export const CreatedInvitation = z.object({
  /** Path of the link within the dashboard, `join/<token>`; shown once. */
  path: z.string(),
  expiresAt: Instant,
});
export type CreatedInvitation = z.infer<typeof CreatedInvitation>;

/** What an invitation says before it is accepted. */
export const Invitation = z.object({
  practiceName: z.string(),
  invitedBy: z.string(),
  roles: z.array(Role),
});
export type Invitation = z.infer<typeof Invitation>;

/** A newcomer sends a person; someone signed in sends nothing and joins as themselves. */
export const AcceptInvitation = z.object({
  person: z.optional(NewPerson),
  timeZone: z.optional(TimeZone),
});
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

export const Membership = z.object({
  personId: z.uuid(),
  name: z.string(),
  roles: z.array(Role),
  startsOn: z.iso.date(),
  endsOn: z.nullable(z.iso.date()),
});
export type Membership = z.infer<typeof Membership>;
export const Roster = z.object({ members: z.array(Membership) });
export type Roster = z.infer<typeof Roster>;

export const identityPaths = {
  welcome: 'welcome',
  me: 'me',
  settings: 'me/settings',
  signIn: 'sign-in',
  signOut: 'sign-out',
  found: 'practices',
  openMadeUp: 'made-up-practice',
  invitation: (token: string) => `invitations/${token}`,
  acceptInvitation: (token: string) => `invitations/${token}/accept`,
  invitations: (practiceId: string) => `practices/${practiceId}/invitations`,
  roster: (practiceId: string) => `practices/${practiceId}/members`,
  endMembership: (practiceId: string, personId: string) =>
    `practices/${practiceId}/members/${personId}`,
} as const;
