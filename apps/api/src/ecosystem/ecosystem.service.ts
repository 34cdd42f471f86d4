import { Injectable } from '@nestjs/common';
import type { Ecosystem } from '@understory/contracts';
import { COMPONENTS, type EcosystemReading, epochDay, readEcosystem } from '@understory/domain';
import { componentSentence, stateSentence } from '@understory/wording';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { readStandingLives } from '../warnings/warning-lives';
import { readWithEcosystem } from './ecosystem-log';
import { tiesOf } from './tie-of';
import { warningsOf } from './warnings-of';

@Injectable()
export class EcosystemService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async mine(me: Member): Promise<Ecosystem> {
    const today = this.clock.today(me.timeZone);
    const day = { weekStart: me.weekStart, today, now: this.clock.now() };
    const [kept, lives] = await readWithEcosystem(this.scope, me.personId, day, readStandingLives);
    const { log, from, connections, lastLogAt } = kept;
    const reading = readEcosystem(log, epochDay(today), from);
    const { word, supportMass, spareSupport, load } = reading;
    const aliases = Object.fromEntries([...connections].map(([id, { alias }]) => [id, alias]));
    return {
      asOf: today,
      word,
      ...stateSentence(reading, aliases),
      components: componentsOf(reading),
      ties: tiesOf(reading.ties, connections),
      warnings: warningsOf(reading.warnings, connections, {
        ...{ lives, today: reading.asOf, ties: reading.ties },
      }),
      supportMass,
      spareSupport,
      load,
      lastLogAt,
    };
  }
}

function componentsOf(reading: EcosystemReading): Ecosystem['components'] {
  return COMPONENTS.map((name) => ({
    name,
    ...reading.components[name],
    sentence: componentSentence(name, reading),
  }));
}
