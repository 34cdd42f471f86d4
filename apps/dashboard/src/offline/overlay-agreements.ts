import type { Agreement } from '@understory/contracts';
import type { Layer } from './overlay-layer';

const NOT_AGREED = { longestRun: null, contractedHours: null, lastAppointment: null };

/** What was agreed from a day on; what the writer left out stays as it was agreed before. */
export const agreed: Layer = (answer, { write }) => {
  const [kind, from = ''] = write.path.split('/');
  const all = answer['agreements'] as readonly Agreement[] | undefined;
  if (kind !== 'agreements' || !all) return answer;
  const others = all.filter(({ effectiveFrom }) => effectiveFrom !== from);
  if (!write.body) return { ...answer, agreements: others };
  const before = all.findLast(({ effectiveFrom }) => effectiveFrom <= from);
  const stands = { ...NOT_AGREED, ...before, ...write.body, effectiveFrom: from };
  const agreements = [...others, stands].sort((a, b) =>
    a.effectiveFrom < b.effectiveFrom ? -1 : 1,
  );
  return { ...answer, agreements };
};

/** The capacity that a week is read by, where it is the first one, or agreed for this very day. */
export const capacity: Layer = (answer, { write }) => {
  const [kind, from = ''] = write.path.split('/');
  const { date, capacityUnits } = answer;
  const said = write.body?.['capacityUnits'];
  if (kind !== 'agreements' || said === undefined || date === undefined) return answer;
  const isInForce = from === date || (capacityUnits === null && from < String(date));
  return isInForce ? { ...answer, capacityUnits: said } : answer;
};
