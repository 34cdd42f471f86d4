import { Component, computed, inject, linkedSignal } from '@angular/core';
import { HELP_TEXTS, NEED_HELP_NOW } from '@understory/wording';
import { countries, likelyCountry } from '../found/places';
import { Alone } from '../shared/alone';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Placed } from '../shared/placed';
import { Session } from '../shell/session';
import { helpFor } from './lines';
import { callOf, linkedNumbers } from './linked-numbers';

/** Crisis lines for a country; the same for everyone, whatever any page says about them. */
@Component({
  selector: 'us-help-page',
  imports: [Alone, Answer, Field, Placed],
  templateUrl: './help.page.html',
  styleUrl: './help.page.css',
})
export class HelpPage {
  private readonly session = inject(Session);

  protected readonly title = NEED_HELP_NOW;
  protected readonly texts = HELP_TEXTS;
  protected readonly isSignedIn = computed(() => this.session.person() !== null);
  protected readonly countries = countries();
  protected readonly country = linkedSignal(
    () => this.session.person()?.country ?? likelyCountry(navigator.languages),
  );
  protected readonly help = computed(() => {
    const { emergency, lines } = helpFor(this.country());
    return {
      emergency:
        emergency.length > 0 ? linkedNumbers(HELP_TEXTS.emergency.call(emergency), emergency) : [],
      lines: lines.map((line) => ({ ...line, href: callOf(line.number) })),
    };
  });
  protected readonly countryName = computed(
    () =>
      this.countries.find(({ code }) => code === this.country())?.name ?? HELP_TEXTS.yourCountry,
  );
}
