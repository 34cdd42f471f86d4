/** What comes next where a mail or a notification met trouble: what both have in common. */
export const SENDING_TROUBLE = {
  passes: 'That often passes within the hour.',
  tellOnRepeat: 'If it happens again, tell whoever runs this server.',
  notTwice: 'It may have arrived. It is not sent twice.',
};
