export interface CrisisLine {
  readonly name: string;
  /** As it is written in that country. */
  readonly number: string;
  /** When and for whom, in a few words. */
  readonly note: string;
}

export interface CountryHelp {
  /** Ambulance and police when somebody is in danger now. */
  readonly emergency: readonly string[];
  readonly lines: readonly CrisisLine[];
}

const DAY_AND_NIGHT = 'free, day and night';

/** Only numbers that are certain; a country that is not named here gets the neutral sentence. */
export const HELP: Readonly<Record<string, CountryHelp>> = {
  GB: {
    emergency: ['999'],
    lines: [
      { name: 'Samaritans', number: '116 123', note: DAY_AND_NIGHT },
      { name: 'NHS, urgent mental health', number: '111', note: 'day and night' },
    ],
  },
  IE: {
    emergency: ['112', '999'],
    lines: [{ name: 'Samaritans', number: '116 123', note: DAY_AND_NIGHT }],
  },
  US: {
    emergency: ['911'],
    lines: [{ name: '988 Lifeline', number: '988', note: 'call or text, day and night' }],
  },
  CA: {
    emergency: ['911'],
    lines: [
      { name: '9-8-8 Suicide Crisis Helpline', number: '988', note: 'call or text, day and night' },
    ],
  },
  AU: {
    emergency: ['000'],
    lines: [{ name: 'Lifeline', number: '13 11 14', note: 'day and night' }],
  },
  NZ: {
    emergency: ['111'],
    lines: [
      { name: '1737, need to talk?', number: '1737', note: 'call or text, free, day and night' },
    ],
  },
  DE: {
    emergency: ['112'],
    lines: [
      { name: 'TelefonSeelsorge', number: '0800 111 0 111', note: DAY_AND_NIGHT },
      { name: 'TelefonSeelsorge', number: '0800 111 0 222', note: DAY_AND_NIGHT },
    ],
  },
  AT: {
    emergency: ['112', '144'],
    lines: [{ name: 'Telefonseelsorge', number: '142', note: DAY_AND_NIGHT }],
  },
  CH: {
    emergency: ['112', '144'],
    lines: [{ name: 'Die Dargebotene Hand', number: '143', note: 'day and night' }],
  },
  FR: {
    emergency: ['112', '15'],
    lines: [
      { name: 'Numéro national de prévention du suicide', number: '3114', note: DAY_AND_NIGHT },
    ],
  },
  NL: {
    emergency: ['112'],
    lines: [{ name: '113 Zelfmoordpreventie', number: '0800 0113', note: DAY_AND_NIGHT }],
  },
  BE: {
    emergency: ['112'],
    lines: [{ name: 'Zelfmoordlijn', number: '1813', note: 'in Dutch' }],
  },
  ES: {
    emergency: ['112'],
    lines: [{ name: 'Línea 024', number: '024', note: DAY_AND_NIGHT }],
  },
};

/** Members of the European Union, where 112 is the emergency number everywhere. */
const EUROPEAN_UNION =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** What is known for a country; no lines and perhaps no number where nothing is certain. */
export function helpFor(country: string): CountryHelp {
  const known = HELP[country];
  if (known) return known;
  return { emergency: EUROPEAN_UNION.includes(country) ? ['112'] : [], lines: [] };
}
