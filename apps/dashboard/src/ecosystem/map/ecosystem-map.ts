import {
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Tie } from '@understory/contracts';
import type { ConnectionKind } from '@understory/domain';
import { MAP_GROUP, MAP_TEXTS, ZONE_NAMES } from '@understory/wording';
import { Placed } from '../../shared/placed';
import { widthOfHost } from '../../shared/width-of';
import { TIE_SHAPES } from '../../shared/tie-glyph';
import { mapTie, tieName } from '../tie-line';
import { growthRadii, growthRing } from './growth-rings';
import { MapLegend } from './map-legend';
import { type MapNode, type MapWords, mapLayout } from './map-layout';

const GROUPS: Pick<MapWords, 'name' | 'when'> = {
  name: MAP_GROUP.name,
  when: (thin) => (thin > 0 ? MAP_GROUP.thin(thin) : ''),
};

/**
 * Me in the middle, ties on rings by their last contact. Walked with the arrow keys, opened with
 * Enter; the list beside it says the same in words.
 */
@Component({
  selector: 'us-ecosystem-map',
  imports: [MapLegend, Placed, RouterLink],
  templateUrl: './ecosystem-map.html',
  styleUrl: './ecosystem-map.css',
  host: { '(keydown)': 'walk($event)' },
})
export class EcosystemMap {
  readonly ties = input.required<readonly Tie[]>();
  /** A group was opened: its ties stand in the list. */
  readonly opened = output<ConnectionKind>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly width = widthOfHost(600);
  protected readonly texts = MAP_TEXTS;
  protected readonly ring = growthRing();

  protected readonly layout = computed(() => {
    const width = this.width();
    return mapLayout(this.ties().map(mapTie), width, {
      ...GROUPS,
      rings: MAP_TEXTS.rings[width < 560 ? 'narrow' : 'wide'],
      zones: ZONE_NAMES,
      suffix: (word, isWide) =>
        word === 'alive' || (word === 'due' && !isWide) ? '' : MAP_TEXTS.suffix(word),
    });
  });
  protected readonly growth = computed(() => {
    const { rings, me } = this.layout().frame;
    return growthRadii(rings, me);
  });
  protected readonly label = computed(() => {
    const thin = this.ties().filter(({ word }) => word === 'thin');
    const names = thin.map(({ connection }) => connection.alias);
    return MAP_TEXTS.label(this.ties().length, names);
  });
  /** The one sign that Tab reaches; arrow keys move it. */
  protected readonly current = linkedSignal<string[], string | null>({
    source: () => this.layout().nodes.map(({ tie }) => tie.id),
    computation: (ids, before) =>
      (before && ids.find((id) => id === before.value)) ?? ids[0] ?? null,
  });

  protected nameOf({ tie }: MapNode): string {
    const whole = this.ties().find(({ connection }) => connection.id === tie.id);
    if (whole) return tieName(whole);
    return MAP_GROUP.aloud(tie.name, tie.when);
  }

  protected shapeOf({ tie }: MapNode): string {
    return TIE_SHAPES[tie.kind];
  }

  protected move(x: number, y: number): string {
    return `translate(${x} ${y})`;
  }

  protected walk(event: KeyboardEvent): void {
    const ids = this.layout().nodes.map(({ tie }) => tie.id);
    const at = ids.indexOf(this.current() ?? '');
    const next = stepTo(event.key, at, ids.length);
    const id = next === null ? undefined : ids[next];
    if (id === undefined) return;
    event.preventDefault();
    this.current.set(id);
    this.host.querySelector<SVGElement>(`[data-tie="${id}"]`)?.focus();
  }
}

/** Round the circle, both ways, and to its ends. */
function stepTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
