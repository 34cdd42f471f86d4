import {
  type ChoosePolicy,
  type PersonFacts,
  type Supervision,
  supervisionPaths,
} from '@understory/contracts';
import { NO_DETAIL } from '@understory/domain';
import type { SignedIn } from './people';

export const BACP = 'bacp-accredited';

/** The first of the month of `NOON`. */
export const FROM = '2026-03-01';

/** Of whom nothing is said but that supervision is of one alone, as a rule. */
export const FACTS: PersonFacts = {
  workTime: null,
  agreedMinutes: null,
  practiceRole: null,
  settings: null,
  termFrom: null,
  termTo: null,
  registeredFrom: null,
  documentedPauses: [],
  broughtMinutes: 0,
  broughtClientMinutes: 0,
  usual: { ...NO_DETAIL, format: 'individual' },
};

/** What is said when a policy is chosen for the first time. */
export function aChoice(changes: Partial<ChoosePolicy> = {}): ChoosePolicy {
  return { facts: FACTS, own: null, version: 0, ...changes };
}

/** Chooses a policy from a day on; answers as supertest does. */
export const choosePolicy = ({ http }: SignedIn, policyId: string, body: object, from = FROM) =>
  http.put(`/api/${supervisionPaths.policy(policyId, from)}`).send(body);

/** Takes a choice back; answers as supertest does. */
export const takeBackPolicy = ({ http }: SignedIn, policyId: string, from = FROM) =>
  http.delete(`/api/${supervisionPaths.policy(policyId, from)}`);

/** What a person is shown of their supervision. */
export async function supervisionOf({ http }: SignedIn): Promise<Supervision> {
  return (await http.get(`/api/${supervisionPaths.mine}`).expect(200)).body;
}
