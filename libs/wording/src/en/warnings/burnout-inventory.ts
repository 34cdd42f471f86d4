import {
  changeOfScore,
  INVENTORY_WARNS_DAYS,
  isoDate,
  THRESHOLDS,
  type SubscaleFinding,
  type W14Facts,
} from '@understory/domain';
import { decimal } from '../decimal';
import { listed } from '../listed';
import { inSentence, SUBSCALE_NAMES } from '../names';
import { plainDate } from '../plain-date';
import { plainDay } from '../plain-days';
import { sentence } from '../sentence';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseFrom, clearBelow, helpFirstFrom } = THRESHOLDS.W14;

/** W14, for everybody. */
export function burnoutInventoryAbout(): WarningAbout {
  return {
    name: 'Burnout inventory',
    meaning:
      'A scale of the inventory is high, or has risen by more than it moves on its own. It is a sign ' +
      'that something around you wants attention, not a diagnosis.',
    rule:
      `Raised when a scale is ${raiseFrom} or more of 100, or has risen above the middle of up to three ` +
      `earlier ones by more than it moves on its own. From ${helpFirstFrom}, help comes first.`,
    clears:
      `When a newer inventory is below ${clearBelow} on each scale, without such a rise, or when the newest ` +
      `is ${Math.round(INVENTORY_WARNS_DAYS / 7)} weeks old.`,
  };
}

/** W14: burnout inventory. */
export function burnoutInventory(facts: W14Facts): WarningWords {
  const { subscales, isHelpFirst } = facts;
  const { rule, clears } = burnoutInventoryAbout();
  const risen = subscales.filter((finding) => changeOfScore(finding) === 'risen');
  return {
    clause: clause(facts, risen.length > 0),
    evidence: [scores(facts), ...risen.map(rise)].join(' '),
    rule: `${rule} The highest now: ${Math.round(Math.max(0, ...subscales.map(({ score }) => score)))}.`,
    clears,
    nextStep: isHelpFirst
      ? 'Get help first: your doctor, own therapy, or occupational health. Plans can wait until someone stands beside you.'
      : 'Make a plan in three parts: one thing that rests you, one to hand over, one that does you good.',
  };
}

function clause({ subscales, isHelpFirst }: W14Facts, isRisen: boolean): string {
  if (isHelpFirst) return 'your burnout inventory is very high, and help comes first';
  if (subscales.some(({ score }) => score >= raiseFrom)) return 'your burnout inventory is high';
  return isRisen
    ? 'your burnout inventory has risen'
    : 'your burnout inventory is still a little high';
}

function scores({ filledInOn, subscales }: W14Facts): string {
  const each = subscales.map(({ subscale, on, score }) => {
    const told = `${inSentence(SUBSCALE_NAMES[subscale])} ${Math.round(score)}`;
    return on === filledInOn ? told : `${told} (of ${plainDay(on, filledInOn)})`;
  });
  const on = `filled in on ${plainDate(isoDate(filledInOn), { withYear: true })}`;
  return sentence(each.length === 0 ? on : `${on}, of 100: ${listed(each)}`);
}

function rise({ subscale, score, earlierMedian, reliableChange }: SubscaleFinding): string {
  const earlier = earlierMedian ?? score;
  return (
    `${SUBSCALE_NAMES[subscale]} has risen by ${Math.round(score - earlier)} from your own earlier ` +
    `${Math.round(earlier)}; up to ${decimal(reliableChange)} it moves by itself.`
  );
}
