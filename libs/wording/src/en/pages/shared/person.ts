import { PASSWORD_LENGTH } from '@understory/contracts';
import { WRITE_EMAIL } from '../../who-you-are-refused';

/** Name, e-mail and password of somebody new. */
export const PERSON_TEXTS = {
  name: 'Your name',
  email: 'E-mail',
  emailHint: 'You sign in with it.',
  password: 'Password',
  passwordHint: `${PASSWORD_LENGTH.min} characters or more. Four words in a row are easy to keep.`,
  /** How to write each answer, by its path in a contract's body. */
  refused: {
    'person.name': 'Write your name as colleagues know it.',
    'person.email': WRITE_EMAIL,
    'person.password': `Choose a password of ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters.`,
  },
};
