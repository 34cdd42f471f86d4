import { PERSON_NAME_LENGTH } from '@understory/contracts';
import { NEED_HELP_NOW } from '../../actions';
import { clockTime } from '../../clock-time';
import { decimal } from '../../decimal';
import { dayWithName } from '../../plain-date';
import { sentence } from '../../sentence';
import { smallNumber } from '../../small-number';
import { zoneName } from '../../zone-name';
import { PERSON_TEXTS } from '../shared/person';

/** A number that shows how thousands and decimals are set apart. */
const SAMPLE_NUMBER = 1234.5;

/** What a person sets for themselves. */
export const SETTINGS_TEXTS = {
  finding: 'Whatever you choose holds at once.',
  relief: 'It goes with you to every device.',
  /** What was just chosen, for the bar that offers to take it back. */
  chosen: (what: string, choice: string) => `${what}: ${choice}`,
  /** Where nothing of one's own is chosen. */
  asDevice: 'As this device',
};

/** What others call you. */
export const NAME_SETTING_TEXTS = {
  title: 'Name',
  label: PERSON_TEXTS.name,
  hint: 'As your practice sees it.',
  save: 'Save the name',
  refused: `Write your name on one line, in up to ${PERSON_NAME_LENGTH.max} characters.`,
};

/** When days and weeks begin, and in which country one works. */
export const CALENDAR_SETTINGS_TEXTS = {
  zone: {
    title: 'Time zone',
    /** The time as a clock there shows it. */
    now: (zone: string, time: string) => `${zoneName(zone)}. It is ${time} there now.`,
    deviceSays: (zone: string) => `This device says ${zoneName(zone)}.`,
    use: (zone: string) => `Use ${zoneName(zone)}`,
    whatChanges:
      'Today, your week and your midnights follow a new zone from then on. What you have logged keeps the day it was logged on. Planned sessions keep their moment, so the clock shows another hour.',
    choose: 'Choose another zone',
    search: 'City, country or zone',
  },
  weekStart: {
    title: 'Week starts on',
    whatChanges:
      'It holds for this week too: the same days, cut elsewhere. A check-in stays with the week that it was given for.',
  },
  country: {
    title: 'Where you work',
    label: 'Country',
    hint: `Decides the lines under “${NEED_HELP_NOW}”, and which policies come first. Those you chose stay.`,
  },
};

/** How dates, times and numbers are written. */
export const FORMAT_SETTINGS_TEXTS = {
  title: 'Dates, times and numbers',
  now: (name: string, date: string, time: string) =>
    `${name}: ${dayWithName(date)}, ${clockTime(time)}, and ${decimal(SAMPLE_NUMBER)} for a number.`,
  choose: 'Choose another format',
  search: 'Country or language',
  /** What else finds the formats of the device. */
  deviceSearch: 'automatic default',
  formats: 'Formats',
  clock: 'Clock',
  clocks: { usual: 'As usual there', 24: '24 hours', 12: '12 hours' },
  whatStays:
    'The words stay English. Files keep one form everywhere, and a pack the one in which it was frozen. Fields in which you type a date or a time are drawn by your device.',
};

/** Light or dark, and how much moves. */
export const LOOK_SETTINGS_TEXTS = {
  title: 'On this device',
  reach: 'These two stay here; another device has its own.',
  appearance: 'Appearance',
  appearances: { device: 'As the device', light: 'Light', dark: 'Dark' },
  motion: 'Motion',
  motions: { device: 'As the device', less: 'Less' },
};

/** How many of a long list fit what was typed; `most` of them are shown. */
export function choicesFound(count: number, most: number): string {
  if (count === 0) return 'Nothing fits. Try a city, a country or a language.';
  if (count <= most) return sentence(count === 1 ? 'one fits' : `${smallNumber(count)} fit`);
  return `The first ${smallNumber(most)} of ${count}. Type on to narrow them down.`;
}
