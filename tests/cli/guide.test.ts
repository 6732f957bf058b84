import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ran, standoff } from './standoff.ts';

const guide = readFileSync(join(import.meta.dirname, '../../scenarios/README.md'), 'utf8');
const minutes = guide.slice(guide.indexOf('## A first scenario'), guide.indexOf('## While you write'));

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'standoff-guide-'));
});
afterAll(() => rmSync(place, { recursive: true }));
const folder = () => join(place, 'my-crisis');

/** What the guide tells to do, in its order: command lines, changes to files, names to replace. */
const steps = [
  ...minutes.matchAll(/```sh\n(?<lines>.*?)```/gs),
  ...minutes.matchAll(
    /In (?<files>(?:`[^`]+`(?:, | and )?)+), (?<how>change|after) the lines?\n\n```yaml\n(?<was>.*?)```\n\n(?:to|put)\n\n```yaml\n(?<is>.*?)```/gs,
  ),
  ...minutes.matchAll(/\| replace.*?(?<table>(?:\n\|.*)+)/g),
].sort((one, two) => one.index - two.index);

const ran = new Map<string, Ran>();

/** Does what one step says, to the letter; the scenario's folder lies elsewhere. */
async function follow({ groups = {} }: RegExpMatchArray): Promise<void> {
  for (const line of groups.lines?.trim().split('\n') ?? []) {
    const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
    expect(words.splice(0, 5)).toEqual(['npm', 'run', '-s', 'standoff', '--']);
    const found = await standoff(...words.map((word) => word.replace('scenarios/my-crisis', folder())));
    expect({ line, code: found.code, err: found.err }).toMatchObject({ line, code: 0 });
    ran.set(words[0] ?? '', found);
  }
  for (const [, file = ''] of groups.files?.matchAll(/`([^`]+)`/g) ?? [])
    if (groups.how === 'after') put(file, groups.was ?? '', (groups.was ?? '') + groups.is);
    else change(file, lines(groups.was), lines(groups.is));
  for (const row of lines(groups.table).filter((line) => !line.includes('---'))) {
    const [was = '', is = ''] = [...row.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '');
    if (was !== '') for (const file of filesOf()) writeFileSync(file, read(file).replaceAll(was, is));
  }
}

const lines = (text = ''): string[] => text.split('\n').filter((line) => line !== '');
const read = (file: string) => readFileSync(file, 'utf8');
const filesOf = (): string[] =>
  readdirSync(folder(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder(), name));

/** Each line that is to be changed stands in the file once. */
function change(file: string, was: readonly string[], is: readonly string[]): void {
  expect(is).toHaveLength(was.length);
  for (const [at, line] of was.entries()) put(file, `${line}\n`, `${is[at]}\n`);
}

function put(file: string, was: string, is: string): void {
  const parts = `\n${read(join(folder(), file))}`.split(`\n${was}`);
  expect(parts, `${file} has once: ${was}`).toHaveLength(2);
  writeFileSync(join(folder(), file), parts.join(`\n${is}`).slice(1));
}

test('done as written, the guide leads from nothing to a scenario of one’s own that plays and is weighed', async () => {
  expect(steps.length).toBeGreaterThan(12);
  for (const step of steps) await follow(step);
  expect([...ran.keys()]).toEqual(['new', 'check', 'simulate', 'history', 'balance']);
  expect(ran.get('check')?.out).toMatch(
    /in order but for 2 warnings; 4 rounds, 15 moves, 3 clauses, 5 endings/,
  );
  expect(ran.get('history')?.out).toContain('Ending: oneText');
  expect(ran.get('balance')?.out).toMatch(/^refusedAtHome /m);
  const text = filesOf().map(read).join('\n');
  expect(text).not.toMatch(/ostany|merrow|오스타니|メロウ/i);
  expect(text).toContain('arda.inviteObservers');
}, 240_000);

test('before each text is there, check tells which are missing, as the guide says', async () => {
  const blind = join(place, 'blind');
  await standoff('new', blind);
  const file = join(blind, 'scenario.yaml');
  const [, rules = ''] = /put\n\n```yaml\n( {2}arda\.inviteObservers.*?)```/s.exec(minutes) ?? [];
  const own = rules.replaceAll('arda', 'ostany').replaceAll('belt', 'merrow');
  writeFileSync(file, read(file).replace('\nmoves:\n', `\nmoves:\n${own}`));
  const { code, out } = await standoff('check', blind);
  expect(code).toBe(1);
  for (const language of ['en', 'ko', 'ja'])
    expect(out).toMatch(
      new RegExp(
        `text/${language}.yaml:\\d+:1 {2}error {2}the texts of moves.ostany.inviteObservers are missing`,
      ),
    );
});

test('what the guide links to is there', () => {
  const links = [...minutes.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
  expect(links.filter((to) => !existsSync(join(import.meta.dirname, '../../scenarios', to)))).toEqual([]);
});
