import { lettersAreThere } from './letters';

/** As a page declares them; an italic face is loaded where one is read. */
function declare(...faces: { style: string; load: () => Promise<unknown> }[]): void {
  Object.defineProperty(document, 'fonts', { configurable: true, value: new Set(faces) });
}

describe('the letters of the first page', () => {
  const never = () => new Promise(() => undefined);
  let isThere: boolean;

  beforeEach(() => {
    jest.useFakeTimers();
    isThere = false;
  });

  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(document, 'fonts');
  });

  async function wait(ms: number): Promise<boolean> {
    await jest.advanceTimersByTimeAsync(ms);
    return isThere;
  }

  function ask(): void {
    void lettersAreThere().then(() => (isThere = true));
  }

  it('are waited for, all that stand upright', async () => {
    const after = (ms: number) => () => new Promise((done) => setTimeout(done, ms));
    declare(
      { style: 'normal', load: after(10) },
      { style: 'normal', load: after(300) },
      { style: 'italic', load: never },
    );
    ask();
    expect(await wait(299)).toBe(false);
    expect(await wait(1)).toBe(true);
  });

  it('keep nobody waiting for longer than a second', async () => {
    declare({ style: 'normal', load: never });
    ask();
    expect(await wait(999)).toBe(false);
    expect(await wait(1)).toBe(true);
  });

  it.each([
    ['cannot be loaded', [{ style: 'normal', load: () => Promise.reject(new Error('refused')) }]],
    ['are not declared', []],
  ])('are gone without where they %s', async (_, faces) => {
    declare(...faces);
    ask();
    expect(await wait(0)).toBe(true);
  });
});
