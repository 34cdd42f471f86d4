import {
  FORMAT_SETTINGS_TEXTS,
  type Formats,
  SETTINGS_TEXTS,
  clockTime,
  decimal,
  formatRegionName,
  inFormats,
  plainDate,
} from '@understory/wording';
import type { Choice } from './search-choice';

/** A language with a country each; where a country writes in several ways it stands here several times. */
const REGIONS =
  'ar-AE,ar-EG,ar-MA,ar-SA,bg-BG,bn-BD,ca-ES,cs-CZ,cy-GB,da-DK,de-AT,de-CH,de-DE,de-LU,el-CY,el-GR,en-AU,en-CA,en-GB,en-IE,en-IN,en-KE,en-MT,en-NG,en-NZ,en-PH,en-SG,en-US,en-ZA,es-AR,es-CL,es-CO,es-ES,es-MX,es-PE,es-US,et-EE,eu-ES,fa-IR,fi-FI,fil-PH,fr-BE,fr-CA,fr-CH,fr-FR,fr-LU,ga-IE,gl-ES,he-IL,hi-IN,hr-HR,hu-HU,id-ID,is-IS,it-CH,it-IT,ja-JP,ko-KR,lt-LT,lv-LV,ms-MY,mt-MT,nb-NO,nl-BE,nl-NL,pl-PL,pt-BR,pt-PT,ro-RO,ru-RU,sk-SK,sl-SI,sq-AL,sr-RS,sv-FI,sv-SE,sw-KE,th-TH,tr-TR,uk-UA,ur-PK,vi-VN,zh-CN,zh-HK,zh-TW';

/** Stands for the formats of the device, which have no region of their own. */
export const DEVICE = '';

/** The device first, then every region by its country, each with what it looks like. */
export function formatChoices(device: string, hours: Formats['hours']): Choice[] {
  const regions = REGIONS.split(',').map((region) => ({
    value: region,
    label: formatRegionName(region),
    note: sample({ region, hours }),
    words: region,
  }));
  const note = sample({ region: device, hours });
  return [
    {
      value: DEVICE,
      label: SETTINGS_TEXTS.asDevice,
      note,
      words: FORMAT_SETTINGS_TEXTS.deviceSearch,
    },
    ...regions.sort((a, b) => a.label.localeCompare(b.label, 'en-GB')),
  ];
}

/** "Germany, German"; that it is the device's where nothing was chosen. */
export function formatName(region: string | null): string {
  return region === null ? SETTINGS_TEXTS.asDevice : formatRegionName(region);
}

function sample(formats: Formats): string {
  return inFormats(formats, () =>
    [plainDate('2026-11-24'), clockTime('14:10'), decimal(1234.5)].join('; '),
  );
}
