// Apart from other phrases of ties: a file is loaded whole, and Today needs these at once.
/** What leads on to ties, from many pages. */
export const TIE_ACTIONS = {
  log: 'Log a contact',
  whoHoldsYou: 'Who holds you up?',
  addFirst: 'Add the first',
};
