const DAY_AND_NIGHT = 'day and night';
const FREE = 'free, day and night';
const CALL_OR_TEXT = 'call or text, day and night';

/** Who stands behind a crisis line, and when and for whom it is there. */
export interface CrisisLineWords {
  name: string;
  note: string;
}

/** The crisis lines of the world, by their own names. */
export const CRISIS_LINES = {
  samaritans: { name: 'Samaritans', note: FREE },
  nhs: { name: 'NHS, urgent mental health', note: DAY_AND_NIGHT },
  lifelineUs: { name: '988 Lifeline', note: CALL_OR_TEXT },
  suicideCrisisHelpline: { name: '9-8-8 Suicide Crisis Helpline', note: CALL_OR_TEXT },
  lifelineAustralia: { name: 'Lifeline', note: DAY_AND_NIGHT },
  needToTalk: { name: '1737, need to talk?', note: 'call or text, free, day and night' },
  telefonSeelsorge: { name: 'TelefonSeelsorge', note: FREE },
  telefonseelsorgeAustria: { name: 'Telefonseelsorge', note: FREE },
  dargeboteneHand: { name: 'Die Dargebotene Hand', note: DAY_AND_NIGHT },
  preventionDuSuicide: { name: 'Numéro national de prévention du suicide', note: FREE },
  zelfmoordpreventie: { name: '113 Zelfmoordpreventie', note: FREE },
  zelfmoordlijn: { name: 'Zelfmoordlijn', note: 'in Dutch' },
  linea024: { name: 'Línea 024', note: FREE },
} satisfies Record<string, CrisisLineWords>;

/** The page of crisis lines, the same for everyone; `NEED_HELP_NOW` is its title. */
export const HELP_TEXTS = {
  emergency: {
    /** With the numbers of a country, 1 or more, as they are written there. */
    call: (numbers: readonly string[]) => `Someone is in danger? Call ${numbers.join(' or ')}.`,
    forYou: 'For you as much as for anyone else.',
  },
  emergencyUnknown: {
    call: 'Someone is in danger? Call the emergency number of the country you are in.',
    mobile: 'On most mobile phones 112 reaches it.',
  },
  someone: (country: string) => `Someone to talk to, ${country}`,
  call: (name: string, number: string) => `Call ${name}, ${number}`,
  noLine: (country: string) =>
    `We know no crisis line for ${country} for certain. A doctor, the nearest hospital, or someone you trust can be the first call.`,
  anotherCountry: 'Another country',
  yourCountry: 'your country',
  privacy:
    'This page is the same for everyone and follows from nothing you logged. Nobody is told that you opened it.',
};
