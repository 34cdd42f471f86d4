import type { Pack } from '@understory/contracts';
import { Logger } from '@nestjs/common';
import { PackPdf } from './pack-pdf';
import { Typesetter } from './typesetter';

const PACK: Pack = {
  id: '019ab000-0000-7000-8000-000000000001',
  frozenAt: '2026-11-24T18:03:00.000Z',
  hash: 'ab'.repeat(32),
  content: {
    from: '2026-11-01',
    to: '2026-11-24',
    load: {
      heldSessions: 61,
      heldMinutes: 3185,
      weeks: [
        { from: '2026-10-26', units: 18.25, capacityUnits: 20 },
        { from: '2026-11-02', units: 21.9, capacityUnits: 20 },
        { from: '2026-11-09', units: 20.5, capacityUnits: 20 },
        { from: '2026-11-16', units: 22.75, capacityUnits: 20 },
        { from: '2026-11-23', units: 8, capacityUnits: 20 },
      ],
    },
    support: {
      supervisionMinutes: 70,
      contacts: [
        { on: '2026-11-03', kind: 'supervision', minutes: 40, isHeld: true },
        { on: '2026-11-05', kind: 'team', minutes: 30, isHeld: true },
        { on: '2026-11-10', kind: 'peer', minutes: 90, isHeld: false },
        { on: '2026-11-17', kind: 'supervision', minutes: 30, isHeld: true },
      ],
    },
    thinTies: [{ kind: 'peer', word: 'thin', gapDays: 49, rhythmDays: 14 }],
  },
};

const EMPTY_SUPPORT = { supervisionMinutes: 0, contacts: [] };
const LOAD = { heldSessions: 1900, heldMinutes: 95_000 };
const A_YEAR = Array.from({ length: 53 }, (_, nth) => ({
  from: Temporal.PlainDate.from('2025-11-24')
    .add({ days: 7 * nth })
    .toString(),
  units: nth % 25,
  capacityUnits: 20,
}));
const FIRST_WEEK = A_YEAR.slice(0, 4).map((week, nth) => ({
  ...week,
  units: nth < 3 ? null : 4,
  isCompared: false,
}));
const WITHOUT_AGREEMENT = A_YEAR.slice(0, 5).map((week) => ({ ...week, capacityUnits: null }));

describe('PackPdf', () => {
  const pdf = new PackPdf();
  const fileOf = async (content: Partial<Pack['content']> = {}): Promise<Buffer> =>
    Buffer.from(await pdf.of({ ...PACK, content: { ...PACK.content, ...content } }));
  const textOf = async (content?: Partial<Pack['content']>) =>
    (await fileOf(content)).toString('latin1');

  it('is a tagged PDF that declares PDF/UA-1, with title and language', async () => {
    const file = await textOf();
    expect(file).toMatch(/^%PDF-1\.7/);
    expect(file).toMatch(/<pdfuaid:part>1</);
    expect(file).toMatch(/\/Marked true/);
    expect(file).toMatch(/\/Lang \(en-GB\)/);
    expect(file).toContain('November pack, 1 to 24 November 2026');
  });

  it('keeps the formats in which it was frozen, in letters that its fonts have', async () => {
    const pack = {
      ...PACK,
      content: { ...PACK.content, load: { ...PACK.content.load, ...LOAD, weeks: A_YEAR } },
    };
    for (const region of ['en-US', 'fr-FR', 'fr-CH', 'de-DE', 'ar-EG', 'fa-IR', 'sv-SE']) {
      const file = Buffer.from(await pdf.of(pack, { region, hours: null })).toString('latin1');
      expect(file).toContain(
        region === 'en-US'
          ? 'November pack, November 1 to 24, 2026'
          : 'November pack, 1 to 24 November 2026',
      );
    }
  });

  it('describes its chart for those who cannot see it', async () => {
    const words = Buffer.from('Units of work by week beside what was agreed', 'utf16le').swap16();
    expect(await textOf()).toContain(`/Alt <FEFF${words.toString('hex').toUpperCase()}`);
  });

  it('is the same to the byte each time', async () => {
    const [first, second] = [await fileOf(), await fileOf({ thinTies: [] }), await fileOf()];
    expect(await fileOf()).toEqual(first);
    expect(second).not.toEqual(first);
  });

  it.each([
    ['nothing but load', { support: null, thinTies: null }],
    ['nothing but ties', { load: null, support: null }],
    ['nothing at all in its sections', { support: EMPTY_SUPPORT, thinTies: [] }],
    ['a year of weeks', { load: { ...LOAD, weeks: A_YEAR } }],
    ['a month without an agreement', { load: { ...LOAD, weeks: WITHOUT_AGREEMENT } }],
    ['a first week', { load: { ...LOAD, isEnough: false, weeks: FIRST_WEEK } }],
  ])('can be made of %s', async (_, content) => {
    expect(await textOf(content)).toMatch(/<pdfuaid:part>1</);
  });

  it('says what to take instead where Typst cannot be opened, and tries again', async () => {
    const told = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
    const opening = jest.spyOn(Typesetter, 'open').mockRejectedValueOnce(new Error('no program'));
    const fresh = new PackPdf();
    await expect(fresh.of(PACK)).rejects.toMatchObject({
      code: 'unavailable',
      facts: { detail: expect.stringContaining('CSV') },
    });
    expect(told).toHaveBeenCalledTimes(1);
    expect((await fresh.of(PACK)).byteLength).toBeGreaterThan(1000);
    opening.mockRestore();
    told.mockRestore();
  });

  it('is made several at once without a mix-up', async () => {
    const [whole, part] = await Promise.all([fileOf(), fileOf({ load: null })]);
    expect(whole).toEqual(await fileOf());
    expect(part).toEqual(await fileOf({ load: null }));
  });
});
