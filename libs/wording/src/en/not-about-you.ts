/** What a finding says something about, and that it is nothing about the person. */
export const NOT_ABOUT_YOU = {
  conditions: 'It says something about conditions, nothing about you.',
  tie: 'It says something about the tie, nothing about you.',
  hours: 'It says something about hours, nothing about you.',
  work: 'It says something about the work, nothing about you.',
};
