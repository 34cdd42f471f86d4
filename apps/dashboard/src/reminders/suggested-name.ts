import { DEVICES_TEXTS } from '@understory/wording';

type Signs<Name> = readonly (readonly [sign: RegExp, name: Name])[];

/** The first that is found: each calls itself by the names of those after it too. */
const BROWSERS: Signs<keyof typeof DEVICES_TEXTS.browsers> = [
  [/Edg(?:A|iOS)?\//, 'edge'],
  [/OPR\//, 'opera'],
  [/SamsungBrowser\//, 'samsung'],
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Chrome\/|CriOS\//, 'chrome'],
  [/Safari\//, 'safari'],
];
const SYSTEMS: Signs<keyof typeof DEVICES_TEXTS.systems> = [
  [/iPhone/, 'iphone'],
  [/iPad/, 'ipad'],
  [/Android/, 'android'],
  [/Windows/, 'windows'],
  [/CrOS/, 'chromebook'],
  [/Macintosh/, 'mac'],
  [/Linux/, 'linux'],
];

/** A name by which its person may know a device again, to begin with. */
export function suggestedName(userAgent: string, touchPoints: number): string {
  const { browsers, systems, suggested } = DEVICES_TEXTS;
  const found = named(SYSTEMS, userAgent) ?? 'other';
  // A tablet of Apple says that it is a Mac.
  const system = found === 'mac' && touchPoints > 1 ? 'ipad' : found;
  return suggested(browsers[named(BROWSERS, userAgent) ?? 'other'], systems[system]);
}

function named<Name>(signs: Signs<Name>, userAgent: string): Name | undefined {
  return signs.find(([sign]) => sign.test(userAgent))?.[1];
}
