import type { Browser, Page } from 'playwright-core';

/** How often each wait is measured, and letters that are typed while frames are counted. */
const [times, letters] = [7, 120] as const;
/** What takes longer than this will not come, in milliseconds. */
const patience = 30_000;
/** A frame and a half at sixty a second, in milliseconds. */
const lateFrame = 25;

/** Milliseconds from the next key to a change on the page that `what` finds, looked for in every frame. */
const watch = (page: Page, what: 'errors' | 'figure') =>
  page.evaluateHandle((wanted) => {
    const found = (): boolean => {
      if (wanted === 'errors') {
        const text = document.querySelector('.editor')?.shadowRoot;
        return text?.querySelector('.cm-lintRange-error') != null;
      }
      return (document.querySelector<HTMLProgressElement>('.balance-status progress')?.value ?? 0) > 0;
    };
    // A figure is new once that of the version before has gone.
    let gone = wanted === 'errors';
    return {
      done: new Promise<number>((resolve) => {
        addEventListener(
          'keydown',
          () => {
            const start = performance.now();
            const look = (): void => {
              gone ||= !found();
              if (gone && found()) resolve(performance.now() - start);
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      }),
    };
  }, what);

async function waited(page: Page, what: 'errors' | 'figure', key: string): Promise<number> {
  const watching = await watch(page, what);
  await page.keyboard.press(key);
  return watching.evaluate(
    ({ done }, { wait, name }) =>
      Promise.race([
        done,
        new Promise<never>((_, fail) => setTimeout(() => fail(new Error(`no ${name} after a key`)), wait)),
      ]),
    { wait: patience, name: what },
  );
}

/** Types in the studio with gsomia-2019 on the table, and measures what an author would feel. */
export async function typing(browser: Browser, address: string) {
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1366, height: 768 } });
  // What runs this file in Node names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (one) => one');
  await page.goto(`${address}studio/#scenario=gsomia-2019`);
  await page.locator('#studio-panel-tab-balance').click();
  await page.locator('.balance-table .share-bar').first().waitFor();
  await page.locator('.balance tr', { hasText: 'Seoul ahead' }).locator('.balance-jump').click();
  // Into the number of points that Seoul starts with: `- "+29"`, two lines further down.
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowLeft']) await page.keyboard.press(key);
  const line = (await page.locator('.editor .cm-activeLine').textContent()) ?? '';
  const [, own] = /\d(\d)"$/.exec(line) ?? [];
  if (own === undefined) throw new Error(`no number of two digits stands in "${line}"`);
  await page.keyboard.press('Backspace');
  // The figures of the scenario as it was are known already.
  const digits = [...'0123456789'].filter((digit) => digit !== own);
  const [errors, figure]: [number[], number[]] = [[], []];
  for (const digit of digits.slice(0, times)) {
    figure.push(await waited(page, 'figure', digit));
    errors.push(await waited(page, 'errors', 'x'));
    for (const key of ['Backspace', 'Backspace']) await page.keyboard.press(key);
    await page.locator('.editor .cm-lintRange-error').waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => (document.querySelector<HTMLProgressElement>('.balance-status progress')?.value ?? 0) > 0,
    );
  }
  await page.keyboard.press('End');
  const counting = await page.evaluateHandle(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const count = (now: number): void => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    return { gaps };
  });
  await page.keyboard.type(' # '.padEnd(letters, 'so and so '), { delay: 30 });
  const gaps = await counting.evaluate(({ gaps: all }) => all);
  return {
    errors,
    figure,
    frames: gaps.length,
    longest: Math.max(...gaps),
    /** Share of the frames. */
    late: gaps.filter((gap) => gap > lateFrame).length / Math.max(1, gaps.length),
  };
}
