import { DEVICES_TEXTS } from '@understory/wording';

/** The first that is found: each calls itself by the names of those after it too. */
const BROWSERS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/Edg(?:A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'Chromebook'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
];

/** A name by which its person may know a device again, to begin with. */
export function suggestedName(userAgent: string, touchPoints: number): string {
  const nameIn = (known: typeof BROWSERS) => known.find(([sign]) => sign.test(userAgent))?.[1];
  const system = nameIn(SYSTEMS) ?? DEVICES_TEXTS.someSystem;
  const isTablet = system === 'Mac' && touchPoints > 1;
  return DEVICES_TEXTS.suggested(
    nameIn(BROWSERS) ?? DEVICES_TEXTS.someBrowser,
    isTablet ? 'iPad' : system,
  );
}
