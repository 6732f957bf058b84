import type { Page } from 'playwright-core';

const known = new WeakMap<Page, string[]>();

/**
 * Fills as a page of `site` goes: errors on its console, uncaught ones, failed answers, requests to elsewhere.
 * @returns the same list each time; whoever begins anew empties it
 */
export function problemsOf(page: Page, site: string): string[] {
  const before = known.get(page);
  if (before) return before;
  const problems: string[] = [];
  known.set(page, problems);
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!isOwn(request.url(), site)) problems.push(`request to elsewhere: ${request.url()}`);
  });
  return problems;
}

function isOwn(url: string, site: string): boolean {
  const { protocol, host } = new URL(url);
  return ['data:', 'blob:', 'about:'].includes(protocol) || host === new URL(site).host;
}
