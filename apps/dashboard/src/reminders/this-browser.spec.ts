import { forgetDevice } from './forget-device';
import { ThisBrowser } from './this-browser';

const KEYS = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) };
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Safari/604.1';

/** A browser as far as notifications go; what is left out, it does not have. */
function browser({
  permission = 'default',
  asked = 'granted',
  has = false,
  userAgent = 'Firefox/143.0',
  isInstalled = false,
  isSecure = true,
  canPush = true,
}: Record<string, unknown> = {}) {
  let current = has ? subscription('old') : null;
  const pushManager = {
    getSubscription: jest.fn(async () => current),
    subscribe: jest.fn<Promise<object>, [PushSubscriptionOptionsInit]>(
      async () => (current = subscription('new')),
    ),
  };
  const registration = { pushManager };
  const serviceWorker = {
    register: jest.fn(async () => registration),
    ready: Promise.resolve(registration),
    getRegistration: async () => registration,
  };
  const unsubscribed: string[] = [];
  function subscription(name: string) {
    return {
      unsubscribe: async () => {
        unsubscribed.push(name);
        current = null;
      },
      toJSON: () => ({ endpoint: `https://push.example/${name}`, keys: KEYS }),
    };
  }
  define(globalThis, 'isSecureContext', isSecure);
  define(globalThis, 'matchMedia', () => ({ matches: isInstalled }));
  define(navigator, 'userAgent', userAgent);
  define(navigator, 'serviceWorker', serviceWorker);
  const requestPermission = jest.fn(async () => asked);
  for (const name of ['PushManager', 'Notification']) {
    if (canPush) define(window, name, { permission, requestPermission });
    else Reflect.deleteProperty(window, name);
  }
  return { pushManager, serviceWorker, requestPermission, unsubscribed };
}

function define(where: object, name: string, value: unknown): void {
  Object.defineProperty(where, name, { value, configurable: true });
}

afterEach(() => {
  for (const name of ['userAgent', 'serviceWorker']) Reflect.deleteProperty(navigator, name);
});

describe('this browser', () => {
  it.each([
    ['off', {}],
    ['on', { permission: 'granted', has: true }],
    ['off', { permission: 'granted' }],
    ['blocked', { permission: 'denied' }],
    ['insecure', { isSecure: false }],
    ['unsupported', { canPush: false }],
    ['home-screen', { canPush: false, userAgent: IPHONE }],
    ['unsupported', { canPush: false, userAgent: IPHONE, isInstalled: true }],
  ])('is %s with %j, and asks nobody anything', async (state, given) => {
    const { requestPermission, pushManager } = browser(given);
    expect(await new ThisBrowser().state()).toBe(state);
    expect(requestPermission).not.toHaveBeenCalled();
    expect(pushManager.subscribe).not.toHaveBeenCalled();
  });

  it('subscribes when its person allows it, to the key of the server', async () => {
    const { pushManager, requestPermission } = browser();
    const subscribed = await new ThisBrowser().subscribe('key');
    expect(requestPermission).toHaveBeenCalledTimes(1);
    expect(pushManager.subscribe).toHaveBeenCalledWith({
      userVisibleOnly: true,
      applicationServerKey: 'key',
    });
    expect(subscribed).toEqual({ endpoint: 'https://push.example/new', keys: KEYS });
  });

  it('gives up what stood before, which may have been another person’s', async () => {
    const { unsubscribed } = browser({ permission: 'granted', has: true });
    await new ThisBrowser().subscribe('key');
    expect(unsubscribed).toEqual(['old']);
  });

  it('subscribes to nothing where its person does not allow it', async () => {
    const { pushManager } = browser({ asked: 'denied' });
    expect(await new ThisBrowser().subscribe('key')).toBe('not-allowed');
    expect(pushManager.subscribe).not.toHaveBeenCalled();
  });

  it('says where its push service could not be reached', async () => {
    const { pushManager } = browser();
    pushManager.subscribe.mockRejectedValueOnce(new DOMException('', 'AbortError'));
    expect(await new ThisBrowser().subscribe('key')).toBe('not-reached');
  });
});

describe('after signing out', () => {
  it('nothing reaches it', async () => {
    const { unsubscribed } = browser({ has: true });
    await forgetDevice();
    expect(unsubscribed).toEqual(['old']);
  });

  it('nothing is to be done where it never took any, or cannot', async () => {
    browser();
    await forgetDevice();
    define(navigator, 'serviceWorker', undefined);
    await forgetDevice();
  });
});
