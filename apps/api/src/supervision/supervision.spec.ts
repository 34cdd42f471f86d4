import {
  type ChosenPolicy,
  type OwnPolicy,
  type SaveSupervisionDetail,
  supervisionPaths,
} from '@understory/contracts';
import { NO_DETAIL } from '@understory/domain';
import type { SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  aChoice,
  BACP,
  choosePolicy,
  FACTS,
  FROM,
  supervisionOf,
  takeBackPolicy,
} from '../../test/support/supervision';
import {
  connect,
  logContact,
  logSession,
  newId,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
let supervisor: string;

beforeAll(async () => {
  setClock(app, NOON);
  supervisor = await connect(marie);
});

const OWN: OwnPolicy = {
  name: 'Alder House',
  period: 'month',
  minutes: null,
  gapDays: 14,
  group: 'full',
  isPeerCounted: true,
  strength: 'required',
};

const putDetail = ({ http }: SignedIn, id: string, body: object) =>
  http.put(`/api/${supervisionPaths.ofContact(id)}`).send(body);
const getDetail = ({ http }: SignedIn, id: string) =>
  http.get(`/api/${supervisionPaths.ofContact(id)}`);
/** Chooses over what stands; returns the answer. */
async function chosen(person: SignedIn, policyId: string, body = aChoice(), from = FROM) {
  const known = (await supervisionOf(person)).history.find((each) => each.policyId === policyId);
  const version = known?.version ?? 0;
  const answer = await choosePolicy(person, policyId, { ...body, version }, from).expect(200);
  return answer.body as ChosenPolicy;
}
const inGroup: SaveSupervisionDetail = {
  ...NO_DETAIL,
  format: 'group',
  groupSize: 4,
  isPeer: false,
  version: 0,
};

describe('which policies apply', () => {
  it('is none until one is chosen', async () => {
    expect(await supervisionOf(ines)).toEqual({
      asOf: '2026-03-04',
      finding: '',
      relief: '',
      policies: [],
      history: [],
      asks: [],
    });
  });

  it('can be said again, changed from a day on, ended and taken back', async () => {
    const first = await chosen(tomas, BACP);
    expect(first).toEqual({ policyId: BACP, effectiveFrom: FROM, ...aChoice({ version: 1 }) });
    expect((await choosePolicy(tomas, BACP, aChoice()).expect(200)).body).toEqual(first);
    await chosen(tomas, BACP, aChoice({ facts: null }), '2026-03-04');
    expect((await supervisionOf(tomas)).policies).toEqual([]);
    await takeBackPolicy(tomas, BACP, '2026-03-04').expect(204);
    await takeBackPolicy(tomas, BACP, '2026-03-04').expect(204);
    const [policy] = (await supervisionOf(tomas)).policies;
    expect(policy).toMatchObject({
      policyId: BACP,
      effectiveFrom: FROM,
      facts: FACTS,
      status: 'at-risk',
    });
  });

  it('is chosen again from a day on, whatever end was said for a later one', async () => {
    await chosen(ines, BACP);
    await chosen(ines, BACP, aChoice({ facts: null }), '2026-03-04');
    await chosen(ines, BACP, aChoice(), '2026-03-02');
    expect((await supervisionOf(ines)).policies).toMatchObject([{ effectiveFrom: '2026-03-02' }]);
    await chosen(ines, BACP, aChoice({ facts: null }), FROM);
    await chosen(ines, BACP, aChoice({ facts: null }), '2026-03-02');
    expect((await supervisionOf(ines)).policies).toEqual([]);
  });

  it.each<[string, string, object, string]>([
    ['a policy that is not there', 'bacp', aChoice(), 'policyId'],
    ['an own policy without words', newId(), aChoice(), 'policyId'],
    ['own words for a body’s policy', BACP, aChoice({ own: OWN }), 'own'],
    [
      'an own policy that asks for nothing',
      newId(),
      aChoice({ own: { ...OWN, gapDays: null } }),
      'own.minutes',
    ],
    [
      'a placement that ends before it begins',
      BACP,
      aChoice({ facts: { ...FACTS, termFrom: '2026-03-02', termTo: '2026-03-01' } }),
      'facts.termTo',
    ],
    [
      'a group of one',
      BACP,
      aChoice({ facts: { ...FACTS, usual: { ...NO_DETAIL, groupSize: 1 } } }),
      'facts.usual.groupSize',
    ],
  ])('refuses %s', async (_name, id, body, path) => {
    const answer = await choosePolicy(tomas, id, body).expect(400);
    expect(answer.body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('refuses a day that is none, or too far ahead', async () => {
    for (const from of ['2026-02-30', '1969-12-31', '2027-03-05']) {
      await choosePolicy(tomas, BACP, aChoice(), from).expect(400);
    }
  });
});

describe('am I covered?', () => {
  it('says what is credited, how, what is booked and what is ahead', async () => {
    await chosen(marie, BACP);
    const alone = await logContact(marie, supervisor, {
      startsAt: '2026-03-02T16:00:00Z',
      minutes: 40,
    });
    const group = await logContact(marie, supervisor, {
      startsAt: '2026-03-03T16:00:00Z',
      minutes: 60,
    });
    await putDetail(marie, group.id, inGroup).expect(200);
    const { policies, finding, relief, asks } = await supervisionOf(marie);
    expect(policies).toMatchObject([
      {
        title: 'BACP, accredited',
        status: 'at-risk',
        period: { from: '2026-03-01', to: '2026-03-31' },
        forward: 'Short by 20 min on 31 March unless more is booked.',
        tests: [
          {
            neededMinutes: 90,
            creditedMinutes: 70,
            sentence: '1 h 10 of 1 h 30 in March, 20 min to go.',
            dueOn: '2026-03-31',
          },
        ],
        lines: [
          { contactId: alone.id, creditedMinutes: 40, how: '40 min alone: counts in full' },
          { contactId: group.id, creditedMinutes: 30, how: '1 h in a group of four: half counts' },
        ],
        verifiedOn: '2026-11-22',
      },
    ]);
    expect({ finding, relief }).toEqual({
      finding: '20 min to go in March',
      relief: 'What you book by 31 March covers it.',
    });
    expect(asks).toEqual(['format', 'groupSize']);
  });

  it('counts what is ahead and not held as booked, and what is behind as fallen through', async () => {
    await logContact(marie, supervisor, { startsAt: '2026-03-04T09:00:00Z', isHeld: false });
    expect((await supervisionOf(marie)).policies[0]?.status).toBe('at-risk');
    await logContact(marie, supervisor, {
      startsAt: '2026-03-04T17:00:00Z',
      minutes: 50,
      isHeld: false,
    });
    const [policy] = (await supervisionOf(marie)).policies;
    expect(policy).toMatchObject({
      status: 'on-track',
      nextBookedOn: '2026-03-04',
      tests: [{ creditedMinutes: 70, bookedMinutes: 50 }],
    });
  });

  it('leaves out a peer, unless it was said how they met', async () => {
    const peer = await connect(marie, { kind: 'peer' });
    const { id } = await logContact(marie, peer, { startsAt: '2026-03-01T16:00:00Z', minutes: 90 });
    const ids = async () =>
      (await supervisionOf(marie)).policies[0]?.lines.map((line) => line.contactId);
    expect(await ids()).not.toContain(id);
    await putDetail(marie, id, { ...inGroup, groupSize: 9, isPeer: true }).expect(200);
    expect(await ids()).toContain(id);
    await workOf(marie).deleteContact(id).expect(204);
    expect(await ids()).not.toContain(id);
  });

  it('takes client hours from held sessions, by the day they had', async () => {
    const own = await connect(tomas);
    await chosen(tomas, 'bacp-student');
    await logSession(tomas, { minutes: 480 });
    await logSession(tomas, { minutes: 480, outcome: 'no-show' });
    await logContact(tomas, own, { minutes: 30 });
    const student = (await supervisionOf(tomas)).policies.find(
      ({ policyId }) => policyId === 'bacp-student',
    );
    expect(student?.tests[0]).toMatchObject({ neededMinutes: 60, creditedMinutes: 30 });
  });

  it('reads a practice’s own', async () => {
    const id = newId();
    await chosen(ines, id, aChoice({ own: OWN }));
    expect((await supervisionOf(ines)).policies).toMatchObject([
      {
        policyId: id,
        title: 'Alder House',
        own: OWN,
        verifiedOn: null,
        tests: [{ gap: { days: 14, lastOn: null } }],
      },
    ]);
    await takeBackPolicy(ines, id).expect(204);
  });

  it('reads a practice’s own as it is today, not as it will be', async () => {
    const id = newId();
    const later = { ...OWN, name: 'Alder House, from June', gapDays: 60 };
    await chosen(ines, id, aChoice({ own: OWN }));
    await chosen(ines, id, aChoice({ own: later }), '2026-06-01');
    expect((await supervisionOf(ines)).policies).toMatchObject([
      { title: 'Alder House', own: OWN, tests: [{ gap: { days: 14 } }] },
    ]);
    await takeBackPolicy(ines, id).expect(204);
    await takeBackPolicy(ines, id, '2026-06-01').expect(204);
  });
});

describe('more about a contact', () => {
  it('is nothing until it is said, repeats safely, and refuses an older version', async () => {
    const { id } = await logContact(marie, supervisor, { startsAt: '2026-02-03T16:00:00Z' });
    expect((await getDetail(marie, id).expect(200)).body).toEqual({ ...NO_DETAIL, version: 0 });
    const first = await putDetail(marie, id, inGroup).expect(200);
    expect(first.body).toEqual({ ...inGroup, version: 1 });
    expect((await putDetail(marie, id, inGroup).expect(200)).body).toEqual(first.body);
    await putDetail(marie, id, { ...inGroup, groupSize: 6, version: 1 }).expect(200);
    const { body } = await putDetail(marie, id, { ...inGroup, groupSize: 5, version: 1 }).expect(
      409,
    );
    expect(body).toMatchObject({
      code: 'changed-elsewhere',
      current: { groupSize: 6, version: 2 },
    });
  });

  it('is of a contact that stands', async () => {
    await putDetail(marie, newId(), inGroup).expect(404);
    const { id } = await logContact(marie, supervisor, { startsAt: '2026-02-04T16:00:00Z' });
    await workOf(marie).deleteContact(id).expect(204);
    await putDetail(marie, id, inGroup).expect(404);
    await getDetail(marie, id).expect(404);
  });
});

describe('whose it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const { id } = await logContact(marie, supervisor, { startsAt: '2026-02-05T16:00:00Z' });
    await putDetail(marie, id, inGroup).expect(200);
    const before = await supervisionOf(marie);
    for (const other of [ines, tomas, stranger]) {
      await getDetail(other, id).expect(404);
      await putDetail(other, id, inGroup).expect(404);
      await takeBackPolicy(other, BACP).expect(204);
      const theirs = await supervisionOf(other);
      const seen = theirs.policies.flatMap((policy) => policy.lines.map((line) => line.contactId));
      expect(before.policies[0]?.lines.some((line) => seen.includes(line.contactId))).toBe(false);
    }
    expect((await supervisionOf(stranger)).policies).toEqual([]);
    expect(await supervisionOf(marie)).toEqual(before);
  });
});
