import { Component, computed, input, model, output } from '@angular/core';
import { PACK_SECTIONS, type PackContent, type PackSection } from '@understory/contracts';
import {
  PACK_SECTION_TITLES,
  PACK_SHEET_TEXTS,
  packName,
  packSentences,
} from '@understory/wording';
import { Icon } from '../shared/icon';

/** The pack as it would be frozen: a tick per section, what each says, and the one button. */
@Component({
  selector: 'us-pack-sheet',
  imports: [Icon],
  templateUrl: './pack-sheet.html',
  styleUrl: './pack-sheet.css',
})
export class PackSheet {
  /** Everything that could go in, ticked or not. */
  readonly content = input.required<PackContent>();
  readonly sections = model.required<readonly PackSection[]>();
  readonly isFreezing = input(false);
  /** False while what is ticked is not yet previewed. */
  readonly isReady = input(true);
  readonly frozen = output<void>();

  protected readonly texts = PACK_SHEET_TEXTS;
  protected readonly name = computed(() => packName(this.content().from, this.content().to));
  protected readonly ticks = computed(() => {
    const { load, support, thinTies } = packSentences(this.content());
    const says = { load, support, 'thin-ties': thinTies };
    return PACK_SECTIONS.map((section) => ({
      section,
      title: PACK_SECTION_TITLES[section],
      says: says[section] ?? '',
      isTicked: this.sections().includes(section),
    }));
  });
  protected readonly canFreeze = computed(
    () => this.isReady() && !this.isFreezing() && this.sections().length > 0,
  );

  protected tick(section: PackSection, event: Event): void {
    const isTicked = (event.target as HTMLInputElement).checked;
    this.sections.update((sections) =>
      PACK_SECTIONS.filter((one) => (one === section ? isTicked : sections.includes(one))),
    );
  }

  protected freeze(): void {
    if (this.canFreeze()) this.frozen.emit();
  }
}
