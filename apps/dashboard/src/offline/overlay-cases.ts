import type { Entry, Layer } from './overlay-layer';

/** K-2 before K-14, as the server has them. */
const BY_CODE = new Intl.Collator('en', { numeric: true });
const NOTHING_LOGGED = { heldSessions: 0, lastHeldOn: null, nextOn: null };

/** A case among all of them: those that go on first, by code. */
export const listedCase: Layer = (answer, { write, row }, { today }) => {
  const [kind, id] = write.path.split('/');
  const cases = answer['cases'] as readonly Entry[] | undefined;
  if (kind !== 'cases' || !cases) return answer;
  const before = cases.find((each) => each['id'] === id);
  const others = cases.filter((each) => each !== before);
  if (!row) return { ...answer, cases: others };
  const hasEnded = ({ endsOn }: Entry) => Number(endsOn !== null && String(endsOn) < today);
  const all = [...others, { ...NOTHING_LOGGED, ...before, ...row }].sort(
    (a, b) => hasEnded(a) - hasEnded(b) || BY_CODE.compare(String(a['code']), String(b['code'])),
  );
  return { ...answer, cases: all };
};

/** The code of a case beside the sessions of some days. */
export const caseNames: Layer = (answer, { write, row }) => {
  const [kind, id] = write.path.split('/');
  const cases = answer['cases'] as readonly Entry[] | undefined;
  if (kind !== 'cases' || !cases) return answer;
  const others = cases.filter((each) => each['id'] !== id);
  return { ...answer, cases: row ? [...others, { id, code: row['code'] }] : others };
};
