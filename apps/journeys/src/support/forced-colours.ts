import type { Page } from 'playwright-core';

/** What a person who chose the colours of all programs would lose on a page; empty where that is nothing. Told in words, each once. */
export async function lostInForcedColours(page: Page): Promise<string[]> {
  return [...(await page.evaluate(coloursOfOurOwn)), ...(await page.evaluate(toldApartByColour))];
}

/** Of the first places that the keyboard comes to, those that do not show that they have the focus. */
export async function withoutFocusRing(page: Page, places: number): Promise<string[]> {
  const without: string[] = [];
  for (let place = 0; place < places; place += 1) {
    await page.keyboard.press('Tab');
    without.push(...(await page.evaluate(noRing)));
  }
  return without;
}

/** Drawings, and whatever is not left to the browser, in a colour that is none of the system's. */
function coloursOfOurOwn(): string[] {
  const NAMES =
    'Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder Field FieldText Highlight HighlightText SelectedItem SelectedItemText Mark MarkText GrayText AccentColor AccentColorText';
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.setProperty('forced-color-adjust', 'none');
  const palette = new Set(
    NAMES.split(' ').map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    }),
  );
  probe.remove();
  const isOurs = (colour: string) =>
    !palette.has(colour) && !/^(none|url\(|transparent)|, 0\)$/.test(colour);
  const nameOf = (each: Element) =>
    `${each.closest('[class]')?.tagName.toLowerCase() ?? ''}.${each.closest('[class]')?.getAttribute('class') ?? ''} of ${each.closest('figure, section, main, body')?.querySelector('h1, h2, h3')?.textContent?.trim() ?? ''}`;
  const found = new Set<string>();
  const look = (each: Element, what: string, colour: string) => {
    if (isOurs(colour)) found.add(`${what} ${colour}: ${nameOf(each)}`);
  };
  const shapes = 'path, rect, circle, ellipse, line, polyline, polygon, text, tspan';
  for (const each of document.querySelectorAll(`svg :is(${shapes})`)) {
    const { fill, stroke, strokeWidth } = getComputedStyle(each);
    if (!each.checkVisibility()) continue;
    look(each, 'fill', fill);
    if (parseFloat(strokeWidth) > 0) look(each, 'stroke', stroke);
  }
  for (const each of document.querySelectorAll('body *:not(svg *)')) {
    const style = getComputedStyle(each);
    if (style.getPropertyValue('forced-color-adjust') !== 'none' || !each.checkVisibility())
      continue;
    look(each, 'background', style.backgroundColor);
    if (each.textContent?.trim()) look(each, 'letters', style.color);
    for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
      const width = parseFloat(style[`border${side}Width`]);
      if (width > 0) look(each, 'border', style[`border${side}Color`]);
    }
  }
  return [...found];
}

/** Signs of one legend that look the same, and choices whose chosen one looks like the others. */
function toldApartByColour(): string[] {
  const looks = (each: Element) => {
    const style = getComputedStyle(each);
    const { backgroundColor, backgroundImage, borderTopStyle, borderTopColor, borderTopWidth } =
      style;
    const { borderRadius, width, height } = style;
    const border = borderTopWidth === '0px' ? '' : `${borderTopStyle} ${borderTopColor}`;
    return [backgroundColor, backgroundImage, border, borderRadius, width, height].join(' ');
  };
  const found: string[] = [];
  for (const key of document.querySelectorAll('.key')) {
    const signs = [...key.querySelectorAll('i')].filter((each) => each.checkVisibility());
    const seen = new Map<string, string>();
    for (const sign of signs) {
      const name = sign.parentElement?.textContent?.trim() ?? '';
      const other = seen.get(looks(sign));
      if (other) found.push(`"${name}" looks like "${other}"`);
      seen.set(looks(sign), name);
    }
  }
  for (const chosen of document.querySelectorAll('.seg label:has(:checked)')) {
    const other = chosen.parentElement?.querySelector('label:not(:has(:checked))');
    if (other && looks(other) === looks(chosen)) {
      found.push(`"${chosen.textContent?.trim()}" does not look chosen`);
    }
  }
  return found;
}

function noRing(): string[] {
  const active = document.activeElement;
  // The browser's own button within a field for a day has a ring of its own.
  const isInField = active?.matches('[type=date]:not(:focus-visible)');
  if (!active || active === document.body || isInField) return [];
  const within = [active, ...active.querySelectorAll('*')];
  const beside = active.nextElementSibling ? [active.nextElementSibling] : [];
  const parent = active.parentElement ? [active.parentElement] : [];
  const canvas = getComputedStyle(document.documentElement).backgroundColor;
  const isSeen = [...within, ...beside, ...parent].some((each) => {
    const { outlineStyle, outlineWidth, outlineColor, stroke } = getComputedStyle(each);
    const isOutlined =
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== canvas;
    return isOutlined || (each.matches('.touch') && stroke !== 'none' && stroke !== canvas);
  });
  return isSeen ? [] : [`no ring on ${active.outerHTML.slice(0, 160)}`];
}
