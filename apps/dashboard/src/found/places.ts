import { countryName, wordsLocale } from '@understory/wording';

/** ISO 3166-1 alpha-2. */
const CODES =
  'AD,AE,AF,AG,AI,AL,AM,AO,AR,AT,AU,AZ,BA,BB,BD,BE,BF,BG,BH,BI,BJ,BN,BO,BR,BS,BT,BW,BY,BZ,CA,CD,CF,CG,CH,CI,CL,CM,CN,CO,CR,CU,CV,CY,CZ,DE,DJ,DK,DM,DO,DZ,EC,EE,EG,ER,ES,ET,FI,FJ,FM,FR,GA,GB,GD,GE,GH,GM,GN,GQ,GR,GT,GW,GY,HK,HN,HR,HT,HU,ID,IE,IL,IN,IQ,IR,IS,IT,JM,JO,JP,KE,KG,KH,KI,KM,KN,KP,KR,KW,KZ,LA,LB,LC,LI,LK,LR,LS,LT,LU,LV,LY,MA,MC,MD,ME,MG,MH,MK,ML,MM,MN,MO,MR,MT,MU,MV,MW,MX,MY,MZ,NA,NE,NG,NI,NL,NO,NP,NR,NZ,OM,PA,PE,PG,PH,PK,PL,PS,PT,PW,PY,QA,RO,RS,RU,RW,SA,SB,SC,SD,SE,SG,SI,SK,SL,SM,SN,SO,SR,SS,ST,SV,SY,SZ,TD,TG,TH,TJ,TL,TM,TN,TO,TR,TT,TV,TW,TZ,UA,UG,US,UY,UZ,VA,VC,VE,VN,VU,WS,YE,ZA,ZM,ZW';

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** Every country by its name, in alphabetical order. */
export function countries(): Country[] {
  return CODES.split(',')
    .map((code) => ({ code, name: countryName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, wordsLocale()));
}

/** What the browser lets on about where it stands: a first answer to correct, never a decision. */
export function likelyCountry(languages: readonly string[]): string {
  const region = languages.map(regionOf).find((code) => code);
  return region && CODES.includes(region) ? region : 'GB';
}

/** A browser may take its languages from the system as they are, as in `en-US@posix`. */
function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}

/** Zones that the browser knows, always with the given one among them. */
export function timeZones(own: string): string[] {
  return [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].sort();
}

/** Not every browser knows the week of a region yet. */
type LocaleWithWeek = Intl.Locale & { getWeekInfo?: () => { firstDay: number } };

/** First day of the week where a country is: 1 Monday, 6 Saturday, 7 Sunday. */
export function likelyWeekStart(country: string): 1 | 6 | 7 {
  const locale: LocaleWithWeek = new Intl.Locale('und', { region: country });
  const first = locale.getWeekInfo?.().firstDay;
  return first === 6 || first === 7 ? first : 1;
}
