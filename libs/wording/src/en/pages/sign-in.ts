import { WRITE_EMAIL, WRITE_PASSWORD } from '../who-you-are-refused';

/** The page a visitor finds, before anybody is known. */
export const SIGN_IN_TEXTS = {
  /** The claim below the name, in two tones. */
  claim: { work: 'See the work,', support: 'and what carries it.' },
  insideMadeUp: 'This is the made-up practice. It needs no password; nobody here is real.',
  notFounded: {
    title: 'No practice yet',
    /** Ends before the shape of the address. */
    link: 'Where Understory was started, a one-time link was printed. Open it in this browser to found the practice. It looks like this:',
    /** Never parted at its slash. */
    linkShape: '…/\u2060found/ and then letters and digits',
    linkGone: 'The link is gone? Start Understory again and it prints a new one.',
  },
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  refused: {
    email: WRITE_EMAIL,
    password: WRITE_PASSWORD,
  },
  madeUp: {
    open: 'Look at a made-up practice',
    opening: 'Opening…',
    what: 'Twelve invented therapists, eighteen months. No account, nothing of yours is kept.',
  },
  leadNeverSees: 'What a lead can never see',
};
