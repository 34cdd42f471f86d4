import { Component, computed, input } from '@angular/core';
import { type Pack, packPaths } from '@understory/contracts';
import { clockTime, packName, period, plainDate } from '@understory/wording';
import { Icon } from '../shared/icon';

/** Packs as they were frozen, newest first, each with its files and the hash that proves it unchanged. */
@Component({
  selector: 'us-frozen-packs',
  imports: [Icon],
  templateUrl: './frozen-packs.html',
  styleUrl: './frozen-packs.css',
})
export class FrozenPacks {
  readonly packs = input.required<readonly Pack[]>();
  readonly timeZone = input.required<string>();

  protected readonly rows = computed(() =>
    this.packs().map(({ id, frozenAt, hash, content }) => {
      const moment = Temporal.Instant.from(frozenAt).toZonedDateTimeISO(this.timeZone());
      const minute = moment.toPlainTime().toString({ smallestUnit: 'minute' });
      const day = plainDate(moment.toPlainDate().toString(), { withYear: true });
      const name = packName(content.from, content.to);
      return {
        id,
        hash: hash.match(/.{8}/g) ?? [hash],
        name,
        period: period(content.from, content.to),
        frozen: `${day}, ${clockTime(minute)}`,
        files: [
          { kind: 'PDF', path: `api/${packPaths.pdf(id)}`, label: `${name}, ${day}, PDF` },
          { kind: 'CSV', path: `api/${packPaths.csv(id)}`, label: `${name}, ${day}, CSV` },
        ],
      };
    }),
  );
}
