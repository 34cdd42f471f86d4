import {
  type Formats,
  clockTime,
  decimal,
  dayWithName,
  inFormats,
  plainDate,
} from '@understory/wording';
import type { Choice } from './search-choice';

/** A language with a country each; where a country writes in several ways it stands here several times. */
const REGIONS =
  'ar-AE ar-EG ar-MA ar-SA bg-BG bn-BD ca-ES cs-CZ cy-GB da-DK de-AT de-CH de-DE de-LU el-CY el-GR en-AU en-CA en-GB en-IE en-IN en-KE en-MT en-NG en-NZ en-PH en-SG en-US en-ZA es-AR es-CL es-CO es-ES es-MX es-PE es-US et-EE eu-ES fa-IR fi-FI fil-PH fr-BE fr-CA fr-CH fr-FR fr-LU ga-IE gl-ES he-IL hi-IN hr-HR hu-HU id-ID is-IS it-CH it-IT ja-JP ko-KR lt-LT lv-LV ms-MY mt-MT nb-NO nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sq-AL sr-RS sv-FI sv-SE sw-KE th-TH tr-TR uk-UA ur-PK vi-VN zh-CN zh-HK zh-TW';

/** Stands for the formats of the device, which have no region of their own. */
export const DEVICE = '';
const AS_DEVICE = 'As this device';

/** The device first, then every region by its country, each with what it looks like. */
export function formatChoices(device: string, hours: Formats['hours']): Choice[] {
  const nameOf = naming();
  const regions = REGIONS.split(' ').map((region) => ({
    value: region,
    label: nameOf(region),
    note: sample({ region, hours }),
    words: region,
  }));
  const note = sample({ region: device, hours });
  return [
    { value: DEVICE, label: AS_DEVICE, note, words: 'automatic default' },
    ...regions.sort((a, b) => a.label.localeCompare(b.label, 'en-GB')),
  ];
}

/** "Germany, German"; that it is the device's where nothing was chosen. */
export function formatName(region: string | null): string {
  return region === null ? AS_DEVICE : naming()(region);
}

/** "Thursday 26 November, 14:10, and 1,234.5 for a number.", in the formats that hold now. */
export function longSample(now: Temporal.ZonedDateTime): string {
  const day = dayWithName(now.toPlainDate().toString());
  const time = clockTime(now.toPlainTime().toString());
  return `${day}, ${time}, and ${decimal(1234.5)} for a number.`;
}

function sample(formats: Formats): string {
  return inFormats(formats, () =>
    [plainDate('2026-11-24'), clockTime('14:10'), decimal(1234.5)].join('; '),
  );
}

function naming(): (region: string) => string {
  const countries = new Intl.DisplayNames('en-GB', { type: 'region' });
  const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
  return (tag) => {
    const { language, region = '' } = new Intl.Locale(tag);
    return `${countries.of(region)}, ${languages.of(language)}`;
  };
}
