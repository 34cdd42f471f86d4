/** Whom one can turn to, before anything else is said. */
export const HELP_FIRST_TEXTS = {
  title: 'First, someone beside you',
  trusted: 'Someone you trust, of those who hold you up',
  doctor: 'Your doctor, own therapy, or occupational health',
};
