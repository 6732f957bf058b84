import type { Page } from 'playwright-core';

/** What may not be in a page, each as a line that says what and where. */
export interface Measured {
  /** Anything wider than the window, or sticking out of it. */
  wide: string[];
  /** Text that its box cuts off, without the dots that say so. */
  cut: string[];
  /** Two texts on one another. */
  over: string[];
  /** What a finger cannot hit: smaller than 44 by 44. */
  small: string[];
}

/** Measures the page as it stands. @param touch whether targets are measured, too */
export const measure = (page: Page, touch: boolean): Promise<Measured> =>
  page.evaluate((measuresTargets) => {
    const near = 1.5;
    // What only screen readers are told is clipped to nothing.
    const known = new Map<Element, boolean>();
    const isSeen = (one: Element): boolean => {
      const before = known.get(one);
      if (before !== undefined) return before;
      const up = one.parentElement;
      const seen = (!up || isSeen(up)) && getComputedStyle(one).clipPath !== 'inset(50%)';
      known.set(one, seen);
      return seen;
    };
    const found: Measured = { wide: [], cut: [], over: [], small: [] };
    const root = document.querySelector('dialog[open]') ?? document.body;
    const all = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (one) =>
        !one.closest('svg, .only-read, [hidden], .cm-editor, .stage-window') &&
        one.checkVisibility() &&
        isSeen(one),
    );
    const named = (one: Element): string => {
      const kind =
        one.className && typeof one.className === 'string' ? `.${one.className.split(' ').join('.')}` : '';
      const within = one.parentElement?.className;
      return `${typeof within === 'string' && within ? `.${within.split(' ')[0]} > ` : ''}${one.tagName.toLowerCase()}${kind} "${(one.textContent ?? '').trim().slice(0, 40)}"`;
    };
    const scrolls = (one: Element): boolean => /auto|scroll/.test(getComputedStyle(one).overflowX);

    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) found.wide.push('the page scrolls sideways');
    for (const one of all) {
      const { left, right, width: own } = one.getBoundingClientRect();
      if (own === 0 || (right <= width + near && left >= -near)) continue;
      let up = one.parentElement;
      while (up && getComputedStyle(up).overflowX === 'visible') up = up.parentElement;
      // What scrolls or is clipped in a box of its own is judged there.
      if (up && up !== document.body && up !== document.documentElement && !up.matches('.screen')) continue;
      found.wide.push(named(one));
    }

    for (const one of all) {
      const style = getComputedStyle(one);
      if (one.textContent?.trim() === '' || one.matches('select, input, textarea, .screen')) continue;
      if (
        style.textOverflow === 'ellipsis' ||
        style.webkitLineClamp !== 'none' ||
        one.closest('[aria-hidden=true]')
      )
        continue;
      const across = /hidden|clip/.test(style.overflowX) && one.scrollWidth > one.clientWidth + near;
      const down = /hidden|clip/.test(style.overflowY) && one.scrollHeight > one.clientHeight + 3;
      if ((across || down) && !scrolls(one)) found.cut.push(named(one));
    }

    // Lines of text, as far as they can be seen.
    const lines: { of: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const { parentElement: of, textContent } = walker.currentNode;
      if (
        !of ||
        !textContent?.trim() ||
        !of.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        continue;
      if (of.closest('svg, .only-read, .cm-editor, option, .stage-window') || !isSeen(of)) continue;
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) if (box.width > 2 && box.height > 2) lines.push({ of, box });
    }
    /** Whether both texts shine through at a point: no ground of the upper one's own lies between them. */
    const bothSeen = (one: Element, other: Element, x: number, y: number): boolean => {
      const stack = document.elementsFromPoint(x, y);
      const [a, b] = [stack.indexOf(one), stack.indexOf(other)];
      if (a < 0 || b < 0) return false;
      const [upper, lower] = a < b ? [one, other] : [other, one];
      for (let up: Element | null = upper; up && !up.contains(lower); up = up.parentElement) {
        const { backgroundColor, backgroundImage, position } = getComputedStyle(up);
        if (backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor))
          return false;
        if (position === 'sticky' || position === 'fixed') return false;
      }
      return true;
    };
    // From the top down, so that whatever begins below a line is passed over at once.
    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [at, { of: one, box: a }] of lines.entries()) {
      for (let next = at + 1; next < lines.length; next += 1) {
        const { of: other, box: b } = lines[next] as (typeof lines)[number];
        if (b.top >= a.bottom) break;
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - b.top;
        // Boxes of lines are taller than their letters.
        if (wide < 3 || high < Math.min(a.height, b.height) * 0.35) continue;
        if (one === other || one.contains(other) || other.contains(one)) continue;
        const [x, y] = [Math.max(a.left, b.left) + wide / 2, Math.max(a.top, b.top) + high / 2];
        if (bothSeen(one, other, x, y)) found.over.push(`${named(one)} and ${named(other)}`);
      }
    }

    if (!measuresTargets) return found;
    /** Whether what is hit stays where it is while the target is scrolled: the rest of the target is met then. */
    const staysOver = (hit: Element | null, target: Element): boolean => {
      for (let at = hit; at && !at.contains(target); at = at.parentElement)
        if (/^(sticky|fixed)$/.test(getComputedStyle(at).position)) return true;
      return false;
    };
    const targets = all.filter((one) => one.matches('button, a[href], select, input, summary, [role=tab]'));
    for (const one of targets) {
      // A link in a line of text is as high as the line (WCAG 2.5.8).
      if (one.matches('a') && getComputedStyle(one).display === 'inline') continue;
      const target = (one.matches('input') && one.closest('label')) || one;
      const box = target.getBoundingClientRect();
      if (box.width >= 43.5 && box.height >= 43.5) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const hits = (dx: number, dy: number): boolean => {
        const [px, py] = [x + dx, y + dy];
        if (px < 0 || py < 0 || px >= innerWidth || py >= innerHeight) return true;
        const hit = document.elementFromPoint(px, py);
        return hit !== null && target.contains(hit);
      };
      // What lies under something else, or beyond the window, is met when it is scrolled to.
      if (!hits(0, 0) || y < 0 || y > innerHeight) continue;
      const reached = (dx: number, dy: number): boolean =>
        hits(dx, dy) || staysOver(document.elementFromPoint(x + dx, y + dy), target);
      if (![-21, 21].every((by) => reached(by, 0) && reached(0, by)))
        found.small.push(`${named(one)} ${Math.round(box.width)} by ${Math.round(box.height)}`);
    }
    return found;
  }, touch);
