import { WRITE_PASSWORD } from '../../who-you-are-refused';

/** The sheet over a page whose session ended. */
export const SIGN_IN_AGAIN_TEXTS = {
  heading: 'Sign in again',
  why: 'You were signed out after a while. Everything on this page is still here.',
  passwordOf: (email: string) => `Password for ${email}`,
  signIn: 'Sign in and carry on',
  refused: { password: WRITE_PASSWORD },
};
