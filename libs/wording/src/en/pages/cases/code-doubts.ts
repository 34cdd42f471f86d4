/** What a code might be instead of a code. */
const LIKE = {
  email: 'an e-mail address',
  phone: 'a phone number',
  birth: 'a date of birth',
  name: 'a name',
};

/** What is said beside a code that tells others who somebody is. */
export function codeDoubtSentence(doubt: keyof typeof LIKE): string {
  return `This might be ${LIKE[doubt]}. Letters and a number, as in K-14, tell nobody else who it is.`;
}

/** Words with a capital that name a time, a place or a kind of work, and nobody; in small letters. */
export const NOBODYS_NAMES: readonly string[] = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'weekly', 'monthly', 'fortnight'],
  ...['morning', 'noon', 'afternoon', 'evening', 'night', 'early', 'late', 'online', 'remote'],
  ...['individual', 'couple', 'couples', 'family', 'families', 'group', 'groups', 'circle'],
  ...['client', 'case', 'code', 'trio', 'team', 'room', 'clinic', 'school', 'ward', 'north'],
  ...['south', 'east', 'west', 'new', 'old', 'blue', 'green', 'red', 'first', 'second', 'third'],
];
