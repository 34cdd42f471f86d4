import { smallNumber } from '../../small-number';

/** The page of what each warning means and how it is decided. */
export const ALL_WARNINGS_TEXTS = {
  whence: 'They follow from your own log alone.',
  /** `most` new ones are told in a week. */
  what: (most: number) =>
    `A warning says that something around you wants attention. It is no diagnosis, and none of them says anything about a person. At most ${smallNumber(most)} new ones are told in a week, the gravest first; what stands can always be read here and on Ecosystem.`,
  measured:
    'How often a warning is raised by chance stands here where it was measured, in simulated practices, and nowhere else. The thresholds are choices of this project, not facts about people.',
};

/** What warnings are about, at the head of each group of them. */
export const WARNING_GROUP_TITLES = {
  ties: 'About all ties together',
  tie: 'About one tie',
  work: 'About the work',
  own: 'About how it is for you',
};
