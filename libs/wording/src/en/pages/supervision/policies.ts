import { LAST_BEFORE_FIRST } from '../../last-day';
import { nameInText } from '../../name-in-text';
import { plainDate } from '../../plain-date';

/** The page of which policies apply, since when, and what each needs to know. */
export const POLICIES_TEXTS = {
  counted: 'Counted for you, from what you log.',
  bodyDecides: 'Your professional body’s text decides.',
  since: (day: string) => `Since ${plainDate(day, { withYear: true })}`,
  endedOn: (day: string) => `No longer counted from ${plainDate(day, { withYear: true })}`,
  change: (policy: string) => `Change ${policy}`,
  end: { short: 'No longer', long: (policy: string) => `No longer count ${policy}` },
  choice: {
    add: 'Add a policy',
    change: 'Policy',
    chooseOne: 'Choose one',
    own: 'Your practice’s own',
  },
  groups: { all: 'Professional bodies', near: 'In your country', far: 'Elsewhere' },
  usually: {
    title: 'Usually',
    what: 'This fills in what a contact leaves open. What you say of a contact goes first.',
  },
  noClients: 'No clients this month, and that is documented',
  refused: {
    effectiveFrom: 'Choose the day from which it applies, no more than a year ahead.',
    own: 'Give it a name, and minutes or a rhythm of 3 to 120 days.',
    'facts.termTo': LAST_BEFORE_FIRST,
    'facts.usual.groupSize': 'Write how many shared the time, from 2 to 60.',
    facts: 'Write whole numbers and days, or leave them empty.',
  },
  loading: 'Reading your policies…',
  /** Once it is done. */
  said: {
    saved: 'Saved. It is counted from now on.',
    ended: (policy: string) => `${policy} is no longer counted. Add it again at any time.`,
  },
  /** What was just done, beside a way to take it back. */
  done: {
    added: (policy: string) => `${nameInText(policy)} is counted`,
    changed: (policy: string) => `${nameInText(policy)} changed`,
    ended: (policy: string) => `${nameInText(policy)} is no longer counted`,
  },
};
