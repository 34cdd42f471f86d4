import type { ConnectionDetail, Contact } from '@understory/contracts';
import { CONTACT_RATINGS, epochDay } from '@understory/domain';
import { TIE_STATES, feltWords, isDayAbout, reachedOutWords } from '@understory/wording';

/** From here on, of 0 to 4, a tap says that a contact felt so. */
const FELT_FROM = 2.5;

/** Whether the day they last met rests on an answer alone. */
export function isMetAbout({ tie, contacts }: ConnectionDetail): boolean {
  const { lastContactOn } = tie;
  const isLogged = contacts.some((one) => one.isHeld && one.localDate === lastContactOn);
  return isDayAbout(tie, isLogged);
}

/** What a tie is at present, and what eases it. */
export function tieSentence(detail: ConnectionDetail): { finding: string; relief: string } {
  const { tie, asOf } = detail;
  const { connection, lastContactOn, gapDays, word } = tie;
  const every = connection.agreement.rhythmDays;
  if (!connection.isActive) return TIE_STATES.rests;
  if (lastContactOn === null || gapDays === null) {
    return { ...TIE_STATES.notMet, relief: TIE_STATES.agreed(every) };
  }
  const days = epochDay(asOf) - epochDay(lastContactOn);
  const isLeaveLeftOut = gapDays < days;
  const isAbout = isMetAbout(detail);
  if (word === 'thin' || word === 'due') {
    const relief = TIE_STATES.silence(gapDays, every, isLeaveLeftOut, isAbout);
    return { finding: TIE_STATES.quietSince(lastContactOn, isAbout), relief };
  }
  if (days <= 1) return { finding: TIE_STATES.metLately(days), relief: TIE_STATES.agreed(every) };
  const relief = TIE_STATES.ago(gapDays, every, isLeaveLeftOut, isAbout);
  return { finding: TIE_STATES.metOn(lastContactOn, isAbout), relief };
}

/** "They six times, you three"; empty without a contact. */
export function reachedOut(contacts: readonly Contact[]): string {
  const count = (initiator: Contact['initiator']) =>
    contacts.filter((contact) => contact.isHeld && contact.initiator === initiator).length;
  return reachedOutWords({ them: count('them'), me: count('me'), scheduled: count('scheduled') });
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
    .map(({ rating }) => rating);
  return feltWords(felt);
}
