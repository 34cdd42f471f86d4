import { httpResource } from '@angular/common/http';
import {
  Component,
  ElementRef,
  Injector,
  ViewContainerRef,
  afterNextRender,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Connections, type Tie, connectionPaths } from '@understory/contracts';
import type { ConnectionKind } from '@understory/domain';
import { ECOSYSTEM_TEXTS, mapFinding } from '@understory/wording';
import { ContactOpener } from '../connections/contact-opener';
import { LastDoneBar } from '../done/last-done';
import { EmptyState } from '../shared/empty-state';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Segmented } from '../shared/segmented';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { Session } from '../shell/session';
import { QuietWarnings } from '../warnings/quiet-warnings';
import { ecosystemAnswer } from './ecosystem-answer';
import { lastLogLine } from './last-log';
import { EcosystemMap } from './map/ecosystem-map';
import { MarkedThin } from './marked-thin';
import { Soils } from './soils';
import { TieList } from './tie-list';

type View = 'list' | 'map';

/** Fading ties that are led to from the head; each other one says why on its own page. */
const MOST_FADING = 3;

/** Who holds me up, and how is each tie? */
@Component({
  selector: 'us-ecosystem-page',
  imports: [
    EcosystemMap,
    EmptyState,
    Icon,
    LastDoneBar,
    MarkedThin,
    ProblemNote,
    QuietWarnings,
    RouterLink,
    Segmented,
    Soils,
    TieList,
  ],
  templateUrl: './ecosystem.page.html',
  styleUrl: './ecosystem.page.css',
})
export class EcosystemPage {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  private readonly changes = inject(Changes);
  private readonly opener = inject(ContactOpener);
  private readonly outlet = viewChild.required('sheets', { read: ViewContainerRef });

  protected readonly texts = ECOSYSTEM_TEXTS;
  protected readonly answer = ecosystemAnswer();
  private readonly connections = latest(
    httpResource(
      () => {
        this.changes.changed();
        return `api/${connectionPaths.all}`;
      },
      { parse: Connections.parse },
    ),
  );
  protected readonly resting = computed(() =>
    (this.connections()?.connections ?? []).filter(({ isActive }) => !isActive),
  );
  protected readonly lastLog = computed(() => {
    const ecosystem = this.answer.ecosystem();
    const zone = this.session.person()?.timeZone ?? Temporal.Now.timeZoneId();
    return ecosystem ? lastLogLine(ecosystem.lastLogAt, ecosystem.asOf, zone) : '';
  });
  protected readonly mapFinding = computed(() => {
    const { ties = [] } = this.answer.ecosystem() ?? {};
    return mapFinding(ties.length, ties.filter(({ word }) => word === 'thin').length);
  });
  protected readonly warnings = computed(() => {
    const { warnings: standing = [], ties = [] } = this.answer.ecosystem() ?? {};
    const all = standing.filter(({ snooze, isQuietKind }) => snooze === null && !isQuietKind);
    const fading = all.filter(({ connectionId }) => connectionId !== null).slice(0, MOST_FADING);
    return all
      .filter((warning) => warning.connectionId === null || fading.includes(warning))
      .map(({ code, subject, what }) => ({
        link: ['/warnings', code, ...(subject === '' ? [] : [subject])],
        text: all.length === 1 && ties.length > 0 ? ECOSYSTEM_TEXTS.restsOn : what,
      }));
  });

  protected readonly views = [
    { value: 'list' as const, label: ECOSYSTEM_TEXTS.view.list },
    { value: 'map' as const, label: ECOSYSTEM_TEXTS.view.map },
  ];
  protected readonly view = signal<View>('list');

  protected log(ties: readonly Tie[]): void {
    void this.opener.open(this.outlet(), ties);
  }

  /** A group on the map stands for ties that the list has one by one. */
  protected showKind(kind: ConnectionKind): void {
    this.view.set('list');
    const first = () => this.host.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.focus();
    afterNextRender(first, { injector: this.injector });
  }
}
