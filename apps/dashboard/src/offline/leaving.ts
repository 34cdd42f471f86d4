import {
  ApplicationRef,
  EnvironmentInjector,
  type Injector,
  createComponent,
  outputBinding,
  inputBinding,
} from '@angular/core';
import { KeptDeeds } from '../done/kept-deeds';
import { forgetDevice } from '../reminders/forget-device';
import { Session } from '../shell/session';
import { ExpectedDay } from './expected-day';
import { Keyring, OUTBOX_STORE } from './keyring';
import { Outbox } from './outbox';
import { UnsentSheet } from './unsent-sheet';

/** @returns Whether the person may be signed out: at once where nothing is unsent, else as they decide. */
export async function mayLeave(injector: Injector): Promise<boolean> {
  const person = injector.get(Session).person();
  const outbox = injector.get(Outbox);
  if (!person || !injector.get(OUTBOX_STORE)) return true;
  await outbox.lookAfter(person).catch(() => undefined);
  if (outbox.waiting().length === 0) return true;
  return new Promise((settle) => {
    const host = document.body.appendChild(document.createElement('div'));
    const environmentInjector = injector.get(EnvironmentInjector);
    const finish = (isLeaving: boolean) => {
      sheet.destroy();
      host.remove();
      settle(isLeaving);
    };
    const sheet = createComponent(UnsentSheet, {
      environmentInjector,
      hostElement: host,
      bindings: [
        inputBinding('timeZone', () => person.timeZone),
        outputBinding<boolean>('decided', finish),
      ],
    });
    injector.get(ApplicationRef).attachView(sheet.hostView);
  });
}

/** After signing out: no notification, no key, no coming day, nothing to take back; what is unsent waits sealed for its owner's next sign-in. */
export async function forgetPerson(injector: Injector): Promise<void> {
  await forgetDevice().catch(() => undefined);
  await injector
    .get(ExpectedDay)
    .dropAll()
    .catch(() => undefined);
  await injector
    .get(KeptDeeds)
    .forget()
    .catch(() => undefined);
  await injector
    .get(Keyring)
    .forget()
    .catch(() => undefined);
}
