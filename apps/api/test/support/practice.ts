import { startApp, type TestApp } from './app';
import { foundPractice, inviteAndJoin, type SignedIn } from './people';

/** An API on a database of its own, with those who may and those who may not see a thing. */
export interface PracticeAndStranger {
  readonly app: TestApp;
  /** The lead of the practice. */
  readonly ines: SignedIn;
  /** Two therapists in it. */
  readonly marie: SignedIn;
  readonly tomas: SignedIn;
  /** The lead of another practice. */
  readonly stranger: SignedIn;
}

/**
 * Starts the API before the tests of a spec and stops it after them; call it above every other hook.
 * What it returns is filled from then on: read it in hooks and tests, not while they are declared.
 */
export function aPracticeAndAStranger(): PracticeAndStranger {
  const app = yetToCome<TestApp>();
  const ines = yetToCome<SignedIn>();
  const marie = yetToCome<SignedIn>();
  const tomas = yetToCome<SignedIn>();
  const stranger = yetToCome<SignedIn>();
  let started: TestApp | undefined;
  beforeAll(async () => {
    started = await startApp();
    Object.assign(app, started);
    Object.assign(ines, await foundPractice(app));
    Object.assign(marie, await inviteAndJoin(app, ines));
    Object.assign(tomas, await inviteAndJoin(app, ines));
    Object.assign(stranger, await foundPractice(app, { name: 'Birch House' }));
  });
  afterAll(() => started?.close());
  return { app, ines, marie, tomas, stranger };
}

/** Stands for `Thing` until a hook fills it, so that a spec can take it apart at its top. */
function yetToCome<Thing extends object>(): Thing {
  return {} as Thing;
}
