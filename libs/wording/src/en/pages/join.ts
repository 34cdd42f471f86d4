/** The page behind an invitation. */
export const JOIN_TEXTS = {
  title: 'Join a practice',
  reading: 'Reading the invitation…',
  heading: (practice: string) => `Join ${practice}`,
  /** Roles as they stand in a sentence. */
  invites: (who: string, roles: string) => `${who} invites you as ${roles}.`,
  relief: 'What you log stays yours.',
  signedIn: {
    title: (name: string) => `You are signed in as ${name}`,
    what: 'You join as yourself. Your entries, and any other practice you belong to, stay as they are.',
    join: (name: string) => `Join as ${name}`,
  },
  newcomer: {
    title: 'Who are you?',
    join: 'Join the practice',
    hasAccount: 'I have an account',
  },
  joining: 'Joining…',
  practiceSees: (practice: string) => `What ${practice} will see of you`,
};
