import { carrying } from '../components/carrying';
import { componentReading, type ComponentReadings } from '../components/component-reading';
import { cover } from '../components/cover';
import { evenness } from '../components/evenness';
import { headroom } from '../components/headroom';
import { hiding } from '../components/hiding';
import { overFunctioning, type OverFunctioningParts } from '../components/over-functioning';
import { overGiving } from '../components/over-giving';
import { INVENTORY_SPEAKS_DAYS } from '../components/rest';
import { roots } from '../components/roots';
import { spare } from '../components/spare';
import type { RestSource } from '../vocabulary';
import type { EcosystemWalk } from './ecosystem-walk';
import type { ListedTie } from './listed-tie';
import type { SupportSums } from './support-warnings';

/**
 * The six soils at the day of a walk.
 *
 * @param walk Moved to the day of reading.
 * @param parts From `overFunctioningParts`.
 * @param sums What they add up to.
 * @param restFrom What Rest is read from, as chosen; the other one is never put in its place.
 * @returns Each with its word, null where its inputs do not exist.
 * @example readComponents(walk, parts, sums, 'check-in').rest.value // 0.75
 */
export function readComponents(
  walk: EcosystemWalk,
  parts: OverFunctioningParts,
  sums: SupportSums,
  restFrom: RestSource,
): ComponentReadings {
  const { supportMass, spareSupport, byZone } = sums;
  const { checkIns, inventories } = walk;
  const rest =
    restFrom === 'check-in'
      ? checkIns.answer('energy')
      : inventories.workRest(INVENTORY_SPEAKS_DAYS);
  return {
    roots: componentReading(roots(supportMass)),
    spare: componentReading(spare(spareSupport)),
    cover: componentReading(cover(supportMass === null ? null : byZone)),
    headroom: componentReading(headroom(walk.work.load)),
    evenness: componentReading(evenness(overFunctioning(parts))),
    rest: componentReading(rest),
  };
}

/**
 * What Evenness is made of at the day of a walk.
 *
 * @param walk Moved to the day of reading.
 * @param listed Ties that are listed on it.
 * @returns Each part 0 to 1, null where its inputs do not exist.
 * @example overFunctioningParts(walk, listed).give // 0.33
 */
export function overFunctioningParts(
  walk: EcosystemWalk,
  listed: readonly ListedTie[],
): OverFunctioningParts {
  const { checkIns, acting, unseenWork } = walk;
  const balances = listed.map(({ course }) => ({
    giveAndTake: course.giveAndTake,
    balance: course.terms.balance,
  }));
  return {
    give: overGiving(balances),
    hide: hiding(checkIns.answer('withheld'), acting.reading.strain),
    carry: carrying(unseenWork.asymmetry?.asymmetry ?? null),
  };
}
