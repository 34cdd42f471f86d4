import type { Role } from '@understory/contracts';
import { plainDate } from '../plain-date';

/** Who belongs to a practice, for those who administer it. */
export const PRACTICE_TEXTS = {
  finding: 'Who belongs here.',
  relief: 'Nothing that anyone logs is shown on this page.',
  members: 'Members',
  reading: 'Reading the roster…',
  you: (name: string) => `${name}, you`,
  since: (date: string) => `since ${plainDate(date, { withYear: true })}`,
  until: (date: string) => `until ${plainDate(date, { withYear: true })}`,
  end: 'End',
  endOf: (name: string) => `End the membership of ${name}`,
};

/** The question before a membership ends. */
export const END_MEMBERSHIP_TEXTS = {
  question: (name: string) => `End the membership of ${name}?`,
  what: (name: string, practice: string) =>
    `From their next request on, ${name} no longer belongs to ${practice}. ` +
    'Everything they logged stays theirs; figures already published stay as they are.',
  end: 'End the membership',
  keep: 'Keep it',
};

const MEANINGS: Readonly<Record<Role, string>> = {
  therapist: 'logs their own work and support',
  lead: 'sees published team figures',
  administrator: 'invites members and ends memberships',
};

/** The link by which one person joins a practice. */
export const INVITATION_TEXTS = {
  title: 'Invite by link',
  joinAs: 'They join as',
  /** What somebody does in a role. */
  meanings: MEANINGS,
  noRole: 'Choose at least one role.',
  make: 'Make a link',
  making: 'Making the link…',
  once: (until: string) =>
    `One person can join with it until ${plainDate(until, { withYear: true })}. It is shown only now.`,
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'This browser would not copy. Select the link and copy it by hand.',
  another: 'Another',
};
