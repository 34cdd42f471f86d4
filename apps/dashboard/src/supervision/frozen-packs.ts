import { Component, computed, input } from '@angular/core';
import { type Pack, packPaths } from '@understory/contracts';
import { FROZEN_PACKS_TEXTS, packName } from '@understory/wording';
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

  protected readonly texts = FROZEN_PACKS_TEXTS;
  protected readonly rows = computed(() =>
    this.packs().map(({ id, frozenAt, hash, content }) => {
      const moment = Temporal.Instant.from(frozenAt).toZonedDateTimeISO(this.timeZone());
      const frozen = {
        day: moment.toPlainDate().toString(),
        time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
      };
      const { from, to } = content;
      const name = packName(from, to);
      const file = (kind: string, path: string) => ({
        kind,
        path: `api/${path}`,
        label: this.texts.file(name, frozen, kind),
      });
      return {
        id,
        hash: hash.match(/.{8}/g) ?? [hash],
        name,
        frozen: this.texts.frozen(from, to, frozen),
        files: [file('PDF', packPaths.pdf(id)), file('CSV', packPaths.csv(id))],
      };
    }),
  );
}
