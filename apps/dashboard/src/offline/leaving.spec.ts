import { Injector } from '@angular/core';
import { KeptDeeds } from '../done/kept-deeds';
import { ExpectedDay } from './expected-day';
import { Keyring } from './keyring';
import { forgetPerson } from './leaving';

/** What of a device knows somebody; `isAway` where none of it can be reached. */
function device(isAway = false) {
  const forgotten: string[] = [];
  const forget = (what: string) => async () => {
    forgotten.push(what);
    if (isAway) throw new Error('away');
  };
  const pushManager = {
    getSubscription: async () => ({ unsubscribe: forget('notifications') }),
  };
  Object.defineProperty(navigator, 'serviceWorker', {
    value: { getRegistration: async () => ({ pushManager }) },
    configurable: true,
  });
  const injector = Injector.create({
    providers: [
      { provide: ExpectedDay, useValue: { dropAll: forget('the coming day') } },
      { provide: KeptDeeds, useValue: { forget: forget('what was done') } },
      { provide: Keyring, useValue: { forget: forget('the key') } },
    ],
  });
  return { forgotten, injector };
}

afterEach(() => Reflect.deleteProperty(navigator, 'serviceWorker'));

it.each([
  ['does so', false],
  ['fails at each', true],
])('whoever signs out is forgotten by a device that %s', async (_, isAway) => {
  const { forgotten, injector } = device(isAway);
  await forgetPerson(injector);
  expect(forgotten).toEqual(['notifications', 'the coming day', 'what was done', 'the key']);
});
