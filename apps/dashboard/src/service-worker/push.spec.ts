import type { PushMessage } from '@understory/contracts';
import { type Place, show, tapped } from './push';

const SCOPE = 'https://understory.example/';
const MESSAGE: PushMessage = {
  title: 'Understory',
  body: 'Something waits for you.',
  tag: 'digest',
  open: 'today',
  check: 'reminders/shown/abc',
  later: { title: 'Ask me tomorrow', path: 'later/xyz' },
};

/** A worker whose server answers each request in turn, the last for good: a status, or nothing. */
function worker(answers: readonly (number | 'away')[], tabs: readonly string[] = []) {
  const asked: [string, RequestInit | undefined][] = [];
  const focused: string[] = [];
  const pauses: number[] = [];
  const subscription = { unsubscribe: jest.fn(async () => true) };
  const showNotification = jest.fn(async () => undefined);
  const openWindow = jest.fn(async () => null);
  const place = {
    registration: {
      scope: SCOPE,
      showNotification,
      pushManager: { getSubscription: async () => subscription },
    },
    clients: {
      matchAll: async () => tabs.map((url) => ({ url, focus: async () => focused.push(url) })),
      openWindow,
    },
    ask: async (url: URL, init?: RequestInit) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push([String(url), init]);
      if (answer === 'away' || answer === undefined) throw new TypeError('Failed to fetch');
      return { status: answer, ok: answer < 400 };
    },
    pause: async (ms: number) => pauses.push(ms),
  } as unknown as Place;
  return { place, asked, focused, pauses, subscription, showNotification, openWindow };
}

describe('a notification that arrives', () => {
  it('is shown once the server says that it may be', async () => {
    const { place, asked, showNotification, subscription } = worker([204]);
    await show(MESSAGE, place);
    expect(asked.map(([url]) => url)).toEqual([`${SCOPE}api/reminders/shown/abc`]);
    expect(showNotification.mock.calls).toEqual([
      [
        'Understory',
        {
          body: 'Something waits for you.',
          tag: 'digest',
          renotify: true,
          icon: 'icon-192.png',
          data: { open: 'today', later: 'later/xyz' },
          actions: [{ action: '1', title: 'Ask me tomorrow' }],
        },
      ],
    ]);
    expect(subscription.unsubscribe).not.toHaveBeenCalled();
  });

  it('is not shown to anybody else, and is the last that this browser gets', async () => {
    const { place, showNotification, subscription } = worker([410]);
    await show(MESSAGE, place);
    expect(showNotification).not.toHaveBeenCalled();
    expect(subscription.unsubscribe).toHaveBeenCalledTimes(1);
  });

  it.each([404, 401, 403])('is not shown where the server says %i', async (status) => {
    const { place, showNotification, subscription, asked } = worker([status]);
    await show(MESSAGE, place);
    expect(asked).toHaveLength(1);
    expect(showNotification).not.toHaveBeenCalled();
    expect(subscription.unsubscribe).not.toHaveBeenCalled();
  });

  it('waits for a telephone that is not online yet, or a server that is busy', async () => {
    const { place, showNotification, asked, pauses } = worker(['away', 503, 429, 204]);
    await show(MESSAGE, place);
    expect(asked).toHaveLength(4);
    expect(pauses).toEqual([1_000, 3_000, 6_000]);
    expect(showNotification).toHaveBeenCalledTimes(1);
  });

  it('is not shown where nobody says whose it is', async () => {
    for (const answer of ['away', 502, 200] as const) {
      const { place, showNotification, asked } = worker([answer]);
      await show(MESSAGE, place);
      expect(asked).toHaveLength(4);
      expect(showNotification).not.toHaveBeenCalled();
    }
  });

  it('offers nothing for later where it is a test', async () => {
    const { place, showNotification } = worker([204]);
    await show({ ...MESSAGE, tag: 'test', open: 'account/reminders', later: null }, place);
    expect(showNotification).toHaveBeenCalledWith(
      'Understory',
      expect.objectContaining({ actions: [], data: { open: 'account/reminders', later: null } }),
    );
  });
});

describe('a tap', () => {
  const notification = () => ({ close: jest.fn(), data: { open: 'today', later: 'later/xyz' } });

  it('opens its page where no tab shows it, and leaves the others as they are', async () => {
    const { place, openWindow, focused } = worker([204], [`${SCOPE}log/fill/2026-03-06`]);
    const tapOn = notification();
    await tapped(tapOn, '', place);
    expect(tapOn.close).toHaveBeenCalledTimes(1);
    expect(openWindow).toHaveBeenCalledWith(`${SCOPE}today`);
    expect(focused).toEqual([]);
  });

  it('comes back to a tab that shows it', async () => {
    const tabs = [`${SCOPE}ecosystem`, `${SCOPE}made-up/today`, `${SCOPE}today?from=1#now`];
    const { place, openWindow, focused } = worker([204], tabs);
    await tapped(notification(), '', place);
    expect(focused).toEqual([`${SCOPE}today?from=1#now`]);
    expect(openWindow).not.toHaveBeenCalled();
  });

  it('on its button asks again tomorrow and opens nothing', async () => {
    const { place, asked, openWindow } = worker([200]);
    await tapped(notification(), '1', place);
    const [[url, init] = []] = asked;
    expect([url, init?.method, String(init?.body)]).toEqual([
      `${SCOPE}api/later/xyz`,
      'POST',
      'do=1',
    ]);
    expect(openWindow).not.toHaveBeenCalled();
  });

  it('on its button opens the page where no answer comes while a tap may still open one', async () => {
    const aborted = new DOMException('', 'TimeoutError');
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(aborted));
    const { place, openWindow } = worker([200]);
    const never = async (_: unknown, init?: RequestInit) => {
      init?.signal?.throwIfAborted();
      return new Promise<Response>(() => undefined);
    };
    await tapped(notification(), '1', { ...place, ask: never });
    expect(openWindow).toHaveBeenCalledWith(`${SCOPE}today`);
    expect(timeout.mock.calls).toEqual([[3_000]]);
    timeout.mockRestore();
  }, 2_000);

  it.each([['away'], [410]] as const)(
    'on its button opens the page where that met %s',
    async (answer) => {
      const { place, openWindow } = worker([answer]);
      await tapped(notification(), '1', place);
      expect(openWindow).toHaveBeenCalledWith(`${SCOPE}today`);
    },
  );
});
