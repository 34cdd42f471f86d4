import type { Ecosystem } from '@understory/contracts';
import { FIRST_FORMATS, formats } from '@understory/wording';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { changeSettings } from '../../test/support/settings';
import { connect, daysAfter, NOON, setClock } from '../../test/support/work';
import { usualIn } from './request-formats';

let app: TestApp;
let ines: SignedIn;
let tomas: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  tomas = await inviteAndJoin(app, ines);
  setClock(app, NOON);
  for (const person of [ines, tomas]) {
    await connect(person, { alias: 'Peer trio', kind: 'peer', lastMetOn: '2026-03-04' });
  }
  setClock(app, daysAfter(NOON, 43));
});
afterAll(() => app?.close());

/** What the page says of a fading tie: a day, and a quotient. */
async function fading({ http }: SignedIn, language?: string): Promise<string> {
  const asked = http.get('/api/ecosystem');
  const { body } = await (language ? asked.set('accept-language', language) : asked).expect(200);
  const warning = (body as Ecosystem).warnings.find(({ code }) => code === 'W1');
  return `${warning?.evidence} ${warning?.rule}`;
}

const BRITISH = /on 4 March.*=\s3\.07\./;
const AMERICAN = /on March 4.*=\s3\.07\./;
const GERMAN = /on 4 March.*=\s3,07\./;

describe('the sentences of an answer', () => {
  it('are in the formats of the device, and without word of it in those of the country', async () => {
    expect(await fading(ines)).toMatch(BRITISH);
    expect(await fading(ines, 'en-US,en;q=0.9')).toMatch(AMERICAN);
    expect(await fading(ines, 'de-DE;q=0.9, en')).toMatch(GERMAN);
    await changeSettings(ines, { country: 'DE' });
    expect(await fading(ines)).toMatch(GERMAN);
    expect(await fading(ines, '*')).toMatch(GERMAN);
    expect(await fading(ines, `en-GB-${'x'.repeat(5000)}`)).toMatch(GERMAN);
  });

  it('are in those that a person chose, whatever the device says', async () => {
    await changeSettings(tomas, { formatRegion: 'en-US' });
    expect(await fading(tomas, 'de-DE')).toMatch(AMERICAN);
    await changeSettings(tomas, { formatRegion: null });
  });

  it('keep to their own request, however many there are at once', async () => {
    const languages = ['en-US', 'de-DE', 'en-GB'];
    const wanted = [AMERICAN, GERMAN, BRITISH];
    const asked = Array.from({ length: 30 }, (_, nth) =>
      fading(nth % 2 === 0 ? ines : tomas, languages[nth % 3]),
    );
    (await Promise.all(asked)).forEach((said, nth) => {
      expect(said).toMatch(wanted[nth % 3] ?? /never/);
    });
  });

  it('leave nothing behind for what is said outside of any request', async () => {
    await fading(tomas, 'de-DE');
    expect(formats()).toBe(FIRST_FORMATS);
  });
});

it.each([
  ['GB', 'en-GB'],
  ['US', 'en-US'],
  ['DE', 'de-DE'],
  ['EG', 'ar-EG'],
  ['IR', 'fa-IR'],
])('usual in %s is %s', (country, region) => {
  expect(usualIn(country)).toBe(region);
});
