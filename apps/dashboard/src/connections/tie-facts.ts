import type { Connection, ConnectionDetail, Contact } from '@understory/contracts';
import { CONTACT_RATINGS, type ContactRating, epochDay } from '@understory/domain';
import { plainDate, smallNumber } from '@understory/wording';
import { agoWords, capital, rhythmWords } from './tie-words';

/** From here on, of 0 to 4, a tap says that a contact felt so. */
const FELT_FROM = 2.5;

const FELT: Readonly<Record<ContactRating, string>> = {
  energy: 'gave energy',
  couldAct: 'could act',
  sawClearer: 'saw clearer',
  mattered: 'mattered',
  wantedMore: 'wanted more',
};

/** What a tie is at present, and what eases it. */
export function tieSentence({ tie, asOf }: ConnectionDetail): { finding: string; relief: string } {
  const { connection, lastContactOn, gapDays, word } = tie;
  const every = connection.agreement.rhythmDays;
  if (!connection.isActive) {
    return { finding: 'This tie rests.', relief: 'It raises nothing, and its contacts stay.' };
  }
  if (lastContactOn === null || gapDays === null) {
    return { finding: 'Not met yet.', relief: `You agreed on ${rhythmWords(every)}.` };
  }
  const days = epochDay(asOf) - epochDay(lastContactOn);
  const leave = gapDays < days ? ', leave not counted' : '';
  const agreed = `${leave}, where you agreed on ${every}.`;
  if (word === 'thin' || word === 'due') {
    const relief = `${capital(dayCount(gapDays))}${agreed}`;
    return { finding: `Quiet since ${plainDate(lastContactOn)}.`, relief };
  }
  if (days <= 1) return { finding: `You met ${agoWords(days)}.`, relief: agreedLine(every) };
  const relief = `${capital(agoWords(gapDays))}${agreed}`;
  return { finding: `You met on ${plainDate(lastContactOn)}.`, relief };
}

export function agreementLine({ agreement }: Connection): string {
  const flexible = agreement.isFlexible ? ', flexible' : '';
  return `${capital(rhythmWords(agreement.rhythmDays))}, ${agreement.minutes} minutes${flexible}`;
}

/** "They six times, you three"; empty without a contact. */
export function reachedOut(contacts: readonly Contact[]): string {
  const count = (initiator: Contact['initiator']) =>
    contacts.filter((contact) => contact.isHeld && contact.initiator === initiator).length;
  const [them, me, scheduled] = [count('them'), count('me'), count('scheduled')];
  const parts = [
    them > 0 ? `they ${times(them)}` : '',
    me > 0 ? `you ${times(me)}` : '',
    scheduled > 0 ? `in the calendar ${times(scheduled)}` : '',
  ];
  return capital(parts.filter((part) => part !== '').join(', '));
}

/** How rated contacts tended to feel; empty while none was rated. */
export function howItFelt(contacts: readonly Contact[]): string {
  const rated = CONTACT_RATINGS.flatMap((rating) => {
    const answers = contacts.flatMap(({ ratings }) => {
      const answer = ratings[rating];
      return answer === undefined ? [] : [answer];
    });
    if (answers.length === 0) return [];
    return [{ rating, mean: answers.reduce((sum, answer) => sum + answer, 0) / answers.length }];
  });
  if (rated.length === 0) return '';
  const felt = rated
    .filter(({ mean }) => mean >= FELT_FROM)
    .sort((a, b) => b.mean - a.mean)
    .slice(0, 2)
    .map(({ rating }) => FELT[rating]);
  return felt.length === 0 ? 'None of the five stands out' : capital(felt.join(', '));
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${smallNumber(count)} times`;
}

function dayCount(days: number): string {
  return days === 1 ? 'one day' : `${days} days`;
}

function agreedLine(every: number): string {
  return `You agreed on ${rhythmWords(every)}.`;
}
