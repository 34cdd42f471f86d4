import { stopped } from '../../sentence';
import { PAGE_NAMES } from '../shell/page-names';
import { nameInText } from '../../name-in-text';

/** The page of who one is here, who sees what, and the way out; and the titles of the pages below it. */
export const ACCOUNT_TEXTS = {
  title: 'Account',
  who: (name: string) => stopped(nameInText(name)),
  yours: 'What you log is yours alone.',
  you: {
    title: 'You',
    name: 'Name',
    email: 'E-mail',
    timeZone: 'Time zone',
  },
  work: 'Your work',
  ways: {
    settings: 'Settings',
    reminders: 'Reminders',
    agreement: 'What I agreed to carry',
    leave: 'Leave',
    unseenWork: PAGE_NAMES.unseenWork,
  },
  lead: {
    title: 'What my lead can see',
    server: 'Whoever runs the server can read its files and backups. Ask them how those are kept.',
  },
  device: {
    title: 'On this device',
    isMadeUp: 'This is the made-up practice; nothing here is yours.',
    leaveMadeUp: 'Leave the made-up practice',
    isSignedIn: 'You stay signed in here until you sign out.',
    signOut: 'Sign out',
  },
};
