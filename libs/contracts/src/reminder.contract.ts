import {
  DIGEST_MENTIONS,
  DIGEST_RHYTHMS,
  HOURS,
  MAIL_TROUBLES,
  REMINDER_WAYS,
  WEEKDAYS,
} from '@understory/domain';
import * as z from 'zod/mini';
import { Instant, LocalDate, Version } from './common.contract';
import type { FieldRule } from './field-rules';

const ONCE = 'each-once' satisfies FieldRule;
const eachOnce = (some: readonly string[]) => new Set(some).size === some.length;
const hour = z.int().check(z.minimum(HOURS.min), z.maximum(HOURS.max));

/** From one hour up to, not with, another; they may span midnight. They hold for every channel. */
export const QuietHours = z.object({ from: hour, to: hour }).check(
  z.refine(({ from, to }) => from !== to, {
    path: ['to'],
    message: 'another-hour' satisfies FieldRule,
  }),
);
export type QuietHours = z.infer<typeof QuietHours>;

/** Body of `PUT reminders`: when a digest comes and what it may speak of. */
export const SaveReminders = z.object({
  isOn: z.boolean(),
  rhythm: z.enum(DIGEST_RHYTHMS),
  /** 1 Monday … 7 Sunday. */
  weekday: z.int().check(z.minimum(WEEKDAYS.min), z.maximum(WEEKDAYS.max)),
  hour,
  /** Null where none are kept. */
  quietHours: z.nullable(QuietHours),
  /** Each at most once; a digest that may speak of nothing is never sent. */
  mentions: z.array(z.enum(DIGEST_MENTIONS)).check(z.refine(eachOnce, ONCE)),
  /** Each at most once, one at least. One digest goes each of these ways at once. */
  ways: z.array(z.enum(REMINDER_WAYS)).check(z.minLength(1), z.refine(eachOnce, ONCE)),
  version: Version,
});
export type SaveReminders = z.infer<typeof SaveReminders>;

/** A day and a time on the person's own clock. */
export const LocalTime = z.object({ on: LocalDate, time: z.iso.time() });
export type LocalTime = z.infer<typeof LocalTime>;

/** A mail that was not sent, or is not known to have been. */
export const MailFailure = z.object({
  trouble: z.enum(MAIL_TROUBLES),
  at: Instant,
  /** When it is tried once more; null where it is not. */
  nextTry: z.nullable(LocalTime),
});
export type MailFailure = z.infer<typeof MailFailure>;

export const Reminders = z.object({
  /** With version 0 what is offered first: nothing was chosen yet. */
  settings: SaveReminders,
  /** Whether this server sends mail at all. */
  isMailOn: z.boolean(),
  /** Whether this server sends notifications to browsers. */
  isNotificationOn: z.boolean(),
  /** Where mail goes. */
  email: z.string(),
  /** When the next digest comes, if something waits then; null while none does. */
  next: z.nullable(LocalTime),
  /** The day it was postponed to; null where it comes as usual. */
  postponedTo: z.nullable(LocalDate),
  /** When a mail server last took a digest. */
  lastSentAt: z.nullable(Instant),
  /** What went wrong since; null where nothing did, or mail is not chosen any more. */
  failure: z.nullable(MailFailure),
  /** What a digest would say now, one sentence each from libs/wording; empty where it would not come. */
  wouldSay: z.array(z.string()),
});
export type Reminders = z.infer<typeof Reminders>;

/** What became of a test mail: taken by the mail server, or the trouble that it met. */
export const TestMail = z.object({
  acceptedAt: z.nullable(Instant),
  trouble: z.nullable(z.enum(MAIL_TROUBLES)),
});
export type TestMail = z.infer<typeof TestMail>;

/** What the page behind a mail's link can do: ask again after so many days, as usual, stop, or start again. */
export const LATER_DOINGS = ['1', '3', '7', 'as-usual', 'stop', 'start'] as const;
export type LaterDoing = (typeof LATER_DOINGS)[number];

/** What that page sends, or a mail program on one click (RFC 8058): that one stops them. */
export const LaterAnswer = z
  .object({
    do: z.optional(z.enum(LATER_DOINGS)),
    'List-Unsubscribe': z.optional(z.literal('One-Click')),
  })
  .check(
    z.refine((answer) => (answer.do === undefined) !== (answer['List-Unsubscribe'] === undefined), {
      path: ['do'],
      message: 'one-deed' satisfies FieldRule,
    }),
  );
export type LaterAnswer = z.infer<typeof LaterAnswer>;

/** Body of `PUT reminders/postponement`: none before so many days from today, and one then. */
export const PostponeReminders = z.object({
  days: z.union([z.literal(1), z.literal(3), z.literal(7)]),
});
export type PostponeReminders = z.infer<typeof PostponeReminders>;

export const reminderPaths = {
  mine: 'reminders',
  postponement: 'reminders/postponement',
  testMail: 'reminders/test-mail',
  /** The page behind a mail's link: it works without signing in, for this one thing. */
  later: (token: string) => `later/${token}`,
} as const;
