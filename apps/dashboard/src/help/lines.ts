import { CRISIS_LINES, type CrisisLineWords } from '@understory/wording';

interface KnownLine {
  readonly line: keyof typeof CRISIS_LINES;
  /** As it is written in that country. */
  readonly number: string;
}

interface KnownHelp {
  /** Ambulance and police when somebody is in danger now. */
  readonly emergency: readonly string[];
  readonly lines: readonly KnownLine[];
}

/** Only numbers that are certain; a country that is not named here gets the neutral sentence. */
export const HELP: Readonly<Record<string, KnownHelp>> = {
  GB: {
    emergency: ['999'],
    lines: [
      { line: 'samaritans', number: '116 123' },
      { line: 'nhs', number: '111' },
    ],
  },
  IE: { emergency: ['112', '999'], lines: [{ line: 'samaritans', number: '116 123' }] },
  US: { emergency: ['911'], lines: [{ line: 'lifelineUs', number: '988' }] },
  CA: { emergency: ['911'], lines: [{ line: 'suicideCrisisHelpline', number: '988' }] },
  AU: { emergency: ['000'], lines: [{ line: 'lifelineAustralia', number: '13 11 14' }] },
  NZ: { emergency: ['111'], lines: [{ line: 'needToTalk', number: '1737' }] },
  DE: {
    emergency: ['112'],
    lines: [
      { line: 'telefonSeelsorge', number: '0800 111 0 111' },
      { line: 'telefonSeelsorge', number: '0800 111 0 222' },
    ],
  },
  AT: { emergency: ['112', '144'], lines: [{ line: 'telefonseelsorgeAustria', number: '142' }] },
  CH: { emergency: ['112', '144'], lines: [{ line: 'dargeboteneHand', number: '143' }] },
  FR: { emergency: ['112', '15'], lines: [{ line: 'preventionDuSuicide', number: '3114' }] },
  NL: { emergency: ['112'], lines: [{ line: 'zelfmoordpreventie', number: '0800 0113' }] },
  BE: { emergency: ['112'], lines: [{ line: 'zelfmoordlijn', number: '1813' }] },
  ES: { emergency: ['112'], lines: [{ line: 'linea024', number: '024' }] },
};

/** Members of the European Union, where 112 is the emergency number everywhere. */
const EUROPEAN_UNION =
  'AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI,SK'.split(',');

export interface CrisisLine extends Readonly<CrisisLineWords> {
  /** As it is written in that country. */
  readonly number: string;
}

export interface CountryHelp extends Pick<KnownHelp, 'emergency'> {
  readonly lines: readonly CrisisLine[];
}

/** What is known for a country; no lines and perhaps no number where nothing is certain. */
export function helpFor(country: string): CountryHelp {
  const known = HELP[country];
  if (!known) {
    return { emergency: EUROPEAN_UNION.includes(country) ? ['112'] : [], lines: [] };
  }
  const lines = known.lines.map(({ line, number }) => ({ ...CRISIS_LINES[line], number }));
  return { emergency: known.emergency, lines };
}
