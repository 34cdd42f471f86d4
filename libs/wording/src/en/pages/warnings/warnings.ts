/** What several pages of warnings say, and the titles of all of them. */
export const WARNINGS_TEXTS = {
  titles: {
    all: 'Every warning',
    one: 'Warning',
    past: 'Past warnings',
    less: 'Ask me less',
  },
  /** Leads to all of them, and heads their page. */
  allWithRules: 'Every warning, and its rule',
  onlyYou: 'Only you see them, never your lead.',
  rule: 'The rule',
  byChance: 'By chance',
  clears: 'It goes away',
  tie: 'The tie',
};
