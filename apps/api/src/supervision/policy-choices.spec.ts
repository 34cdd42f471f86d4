import { type PersonFacts, type Supervision, supervisionPaths } from '@understory/contracts';
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
import { newId, NOON, setClock } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeAll(() => setClock(app, NOON));

const PART_TIME: PersonFacts = { ...FACTS, workTime: 'part' };
const TODAY = '2026-03-04';

const choose = (person: SignedIn, body: object, from = FROM, policyId = BACP) =>
  choosePolicy(person, policyId, body, from);
const takeBack = (person: SignedIn, from = FROM) => takeBackPolicy(person, BACP, from).expect(204);
async function historyOf(person: SignedIn): Promise<Supervision['history']> {
  return (await supervisionOf(person)).history;
}

describe('the version of a policy', () => {
  it('grows with whatever day of it is written, and an older one is refused with what holds', async () => {
    expect((await choose(marie, aChoice()).expect(200)).body).toMatchObject({ version: 1 });
    const ended = aChoice({ facts: null, version: 1 });
    expect((await choose(marie, ended, TODAY).expect(200)).body).toMatchObject({ version: 2 });
    const { body } = await choose(marie, aChoice({ facts: PART_TIME, version: 1 })).expect(409);
    expect(body).toMatchObject({
      code: 'changed-elsewhere',
      current: { policyId: BACP, effectiveFrom: TODAY, facts: null, version: 2 },
    });
    expect(await historyOf(marie)).toEqual([
      {
        policyId: BACP,
        version: 2,
        terms: [
          { effectiveFrom: FROM, facts: FACTS, own: null },
          { effectiveFrom: TODAY, facts: null, own: null },
        ],
      },
    ]);
  });

  it('answers the very same once more, but not where another day was written since', async () => {
    const first = await choose(tomas, aChoice()).expect(200);
    expect((await choose(tomas, aChoice()).expect(200)).body).toEqual(first.body);
    const ended = aChoice({ facts: null, version: 1 });
    const end = await choose(tomas, ended, TODAY).expect(200);
    expect((await choose(tomas, ended, TODAY).expect(200)).body).toEqual(end.body);
    await choose(tomas, aChoice()).expect(409);
  });

  it('lets one of several devices in that write at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { version = 0 } = (await historyOf(tomas))[0] ?? {};
      const answers = await Promise.all(
        [1, 2, 3, 4].map((day) =>
          choose(tomas, aChoice({ facts: PART_TIME, version }), `2026-03-1${day}`),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    }
  });

  it('goes on after all of it was taken back, and what was written over can be written again', async () => {
    await takeBack(marie, TODAY);
    await takeBack(marie, TODAY);
    await takeBack(marie);
    expect(await historyOf(marie)).toEqual([{ policyId: BACP, version: 4, terms: [] }]);
    const { body } = await choose(marie, aChoice()).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: null });
    await choose(marie, aChoice({ version: 4 })).expect(200);
    await choose(marie, aChoice({ facts: null, version: 5 }), TODAY).expect(200);
    expect((await historyOf(marie))[0]?.terms).toHaveLength(2);
  });

  it('is not known where a policy never was', async () => {
    await choose(marie, aChoice({ version: 3 }), FROM, 'bacp-student').expect(404);
  });
});

describe('policies in brief', () => {
  const inBrief = async ({ http }: SignedIn) =>
    (await http.get(`/api/${supervisionPaths.inBrief}`).expect(200)).body;

  it('are those that apply today, by name', async () => {
    expect(await inBrief(ines)).toEqual({ policies: [] });
    const own = {
      name: 'Alder House',
      period: 'month',
      minutes: null,
      gapDays: 14,
      group: 'full',
      isPeerCounted: true,
      strength: 'required',
    };
    const id = newId();
    await choose(ines, aChoice()).expect(200);
    await choose(ines, { ...aChoice(), own }, FROM, id).expect(200);
    await choose(ines, aChoice(), '2026-03-05', 'bacp-student').expect(200);
    expect(await inBrief(ines)).toEqual({
      policies: [
        { policyId: id, title: 'Alder House' },
        { policyId: BACP, title: 'BACP, accredited' },
      ],
    });
    await choose(ines, aChoice({ facts: null, version: 1 }), TODAY).expect(200);
    expect((await inBrief(ines)).policies).toHaveLength(1);
  });

  it('are one’s own: not a colleague’s, not the lead’s, not another practice’s', async () => {
    expect(await inBrief(stranger)).toEqual({ policies: [] });
    expect(await historyOf(stranger)).toEqual([]);
    const before = await historyOf(ines);
    await choose(stranger, aChoice({ facts: PART_TIME })).expect(200);
    expect(await historyOf(ines)).toEqual(before);
    expect((await inBrief(marie)).policies.length).toBeLessThan(2);
  });
});
