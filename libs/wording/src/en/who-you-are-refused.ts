/** What a sign-in asks for again. Apart from the words of its page: a file is loaded whole. */
export const WRITE_EMAIL = 'Write the e-mail address like name@example.org.';
export const WRITE_PASSWORD = 'Write your password.';
