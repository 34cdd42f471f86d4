/** What a chosen policy asks of a contact, within its form. */
export const SUPERVISION_FIELDS_TEXTS = {
  title: 'What your policy asks',
  /** Of a peer, who is not always a supervisor; and of everyone else. */
  hints: {
    peer: 'Only where it was supervision: say how you met, and it counts.',
    usual: 'Leave open what is as usual.',
  },
  refused: 'Write a group of 2 to 60, and a share of 0 to 100, or leave them empty.',
};
