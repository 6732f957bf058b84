import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSmall } from '../load.ts';
import { APage, AServer } from './a-server.ts';

const { scenario } = loadSmall();

const server = new AServer();
const pages: APage[] = [];
beforeAll(async () => void (await server.start()));
afterAll(async () => {
  for (const page of pages) page.close();
  await server.end();
  expect(server.troubles).toEqual([]);
});

function page(key: string): APage {
  const one = new APage(server, key);
  pages.push(one);
  return one;
}

/** A class of Alba and Boria, whose games have begun. */
async function begun(plan = {}) {
  const { key, code } = await server.open({ groupSize: 2, ...plan });
  const [ann, bo] = [await server.join(code, 'Ann'), await server.join(code, 'Bo')];
  const class_ = { key, teacher: page(key), ann: page(ann.key), bo: page(bo.key) };
  await expect.poll(() => class_.bo.parts.game?.seat).toBe('boria');
  expect(await class_.teacher.wish({ do: 'start' })).toMatchObject({ ok: true });
  return class_;
}

test('a class is opened, joined by its code, and plays to its first orders', async () => {
  const { ann, bo } = await begun();
  await expect.poll(() => ann.parts.session?.phase).toBe('running');
  expect(await ann.wish({ do: 'lean', mustHave: 'nothing' })).toMatchObject({
    ok: false,
    refusal: { code: 'rules', refusal: { code: 'unknownMustHave' } },
  });
  for (const one of [ann, bo]) {
    const seat = one.parts.game?.seat ?? '';
    const [mustHave = ''] = Object.keys(scenario.delegations[seat]?.mustHaves ?? {});
    expect(await one.wish({ do: 'lean', mustHave })).toMatchObject({ ok: true });
    await expect.poll(() => one.parts.team?.leaning).toBe(mustHave);
    expect(await one.wish({ do: 'decide', version: one.parts.team?.version })).toMatchObject({ ok: true });
  }
  await expect.poll(() => ann.parts.game?.phase).toBe('deliberation');
});

test('a class that opens later lets nobody in until then, or until whoever runs it says otherwise', async () => {
  const { key, code } = await server.open();
  const opening = (body: object, by = key) => server.ask('POST', '/api/session/opening', { body, key: by });
  const join = () =>
    server.ask<{ code?: string; opensAt?: number; key: string }>('POST', '/api/join', {
      body: { code, name: 'Ann' },
    });
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
  expect(await opening({ opensAt: tomorrow })).toEqual({ status: 200, body: { opensAt: tomorrow } });
  expect(await join()).toEqual({ status: 403, body: { code: 'notOpenYet', opensAt: tomorrow } });
  expect((await opening({ opensAt: 'now' })).status).toBe(400);
  expect((await opening({})).status).toBe(200);
  const joined = await join();
  expect(joined.status).toBe(200);
  expect((await opening({ opensAt: tomorrow }, joined.body.key)).status).toBe(403);
});

test('a wish that is sent twice is done once', async () => {
  const { ann } = await begun();
  const first = await ann.wish({ do: 'rename', name: 'Anna' }, 'a-wish-of-anns');
  expect(first).toMatchObject({ ok: true });
  expect(await ann.wish({ do: 'rename', name: 'Anna' }, 'a-wish-of-anns')).toEqual(first);
});

test('a console is told of what others do no oftener than once a second, and of its own wishes at once', async () => {
  const { teacher, ann } = await begun();
  const tellings = () => teacher.received.filter((text) => text.includes('"news"')).length;
  const [before, start] = [tellings(), performance.now()];
  for (let count = 1; count <= 30; count += 1)
    expect(await ann.wish({ do: 'rename', name: `Ann ${count}` })).toEqual({ ok: true });
  const names = () => Object.values(teacher.parts.people ?? {}).map(({ name }) => name);
  await expect.poll(names).toContain('Ann 30');
  // One at once, then one for each second that it took.
  expect(tellings() - before).toBeLessThanOrEqual(2 + (performance.now() - start) / 1000);
  await ann.wish({ do: 'rename', name: 'Anna' });
  expect(await teacher.wish({ do: 'pause' })).toEqual({ ok: true });
  expect(teacher.parts.session?.paused).toBe('facilitator');
  expect(names()).toContain('Anna');
});

test('whoever says something is answered, then hears it, and only then do others', async () => {
  const { ann, bo } = await begun({ freeText: true });
  const channel = { to: 'back', group: '1', seats: ['alba', 'boria'] };
  const from = server.written.length;
  expect(await ann.wish({ do: 'say', channel, what: { kind: 'text', text: 'First things' } })).toEqual({
    ok: true,
  });
  await expect.poll(() => bo.said.length).toBe(1);
  const written = server.written.slice(from).filter(({ text }) => /First things|^43/.test(text));
  const [own] = written;
  const order = written.map(
    ({ line, text }) => `${line === own?.line ? 'ann' : 'others'} ${text.slice(0, 2)}`,
  );
  // Packets of Socket.IO: 42 tells something, 43 answers.
  expect(order.slice(0, 3)).toEqual(['ann 43', 'ann 42', 'others 42']);
  expect(order.slice(3).filter((one) => one !== 'others 42')).toEqual([]);
});

test('what came of a wish is told in one message that names it, whether it is all, some or nothing that is new', async () => {
  const { teacher, ann, bo } = await begun({ freeText: true });
  const naming = ({ received }: APage, id: string) =>
    received.filter((text) => text.includes(`"of":"${id}"`));
  // A name that others have heard: part of it is their words under it, part the list of people.
  const channel = { to: 'back', group: '1', seats: ['alba', 'boria'] };
  await ann.wish({ do: 'say', channel, what: { kind: 'text', text: 'Well' } }, 'ann-says-something');
  await ann.wish({ do: 'rename', name: 'Anna' }, 'ann-is-now-anna');
  const [said, renamed] = [naming(ann, 'ann-says-something'), naming(ann, 'ann-is-now-anna')];
  expect([said.length, renamed.length]).toEqual([1, 1]);
  expect(said[0]).toContain('Well');
  expect(JSON.parse((renamed[0] ?? '').slice(1))[1]).toMatchObject({
    names: { [ann.parts.me?.person ?? '']: 'Anna' },
    parts: { me: { name: 'Anna' } },
  });
  expect(ann.said.map(({ name }) => name)).toEqual(['Anna']);
  // Nobody else is told which wish it was.
  await expect.poll(() => bo.said.map(({ name }) => name)).toEqual(['Anna']);
  expect(naming(bo, 'ann-')).toEqual([]);
  // One that was done before is told of again, and nothing is new in that.
  await ann.wish({ do: 'rename', name: 'Anna' }, 'ann-is-now-anna');
  expect(naming(ann, 'ann-is-now-anna').slice(1)).toEqual([
    expect.stringMatching(/^2\["news",\{"now":\d+,"of":"ann-is-now-anna"\}\]$/),
  ]);
  // A new table is everything anew for whoever runs the class, and then the wish is named.
  const wholes = () => teacher.received.filter((text) => text.includes('"whole"')).length;
  const before = wholes();
  expect(await teacher.wish({ do: 'openGroup' }, 'one-table-more')).toEqual({ ok: true });
  expect([wholes() - before, naming(teacher, 'one-table-more').length]).toEqual([1, 1]);
});

test('what was open once a game was over is closed again where the class steps back into it', async () => {
  const { key, teacher, ann, bo } = await begun({ cut: 'full' });
  const wall = page((await server.ask<{ key: string }>('POST', '/api/session/wall', { key })).body.key);
  for (let step = 0; step < 60 && teacher.parts.session?.phase !== 'debrief'; step += 1)
    expect(await teacher.wish({ do: 'close', group: '1' })).toEqual({ ok: true });
  for (const one of [ann, bo]) await expect.poll(() => one.parts.after?.group).toBe('1');
  await expect.poll(() => wall.parts['opened/1']?.group).toBe('1');
  expect(await teacher.wish({ do: 'stepBack', group: '1', events: 3 })).toEqual({ ok: true });
  for (const one of [ann, bo]) await expect.poll(() => one.parts.after).toBeUndefined();
  await expect.poll(() => wall.parts['opened/1']).toBeUndefined();
  // Nothing is left of it, and nothing else is gone: whoever comes in now knows the same.
  const again = page(key);
  await expect.poll(() => again.parts['group/1']).toBeDefined();
  await expect.poll(() => teacher.parts).toEqual(again.parts);
});

test('whoever comes in while all talk at once hears each word once, in the same order as everybody', async () => {
  const { ann, bo, key, teacher } = await begun({ freeText: true });
  const channel = { to: 'back', group: '1', seats: ['alba', 'boria'] };
  const late: APage[] = [];
  await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const say = { do: 'say', channel, what: { kind: 'text', text: `Word ${at}` } };
      if (at % 4 === 0) late.push(page(key));
      expect(await (at % 2 === 0 ? ann : bo).wish(say)).toEqual({ ok: true });
    }),
  );
  const words = ({ said }: APage) => said.map(({ what }) => ('text' in what ? what.text : ''));
  await expect.poll(() => words(ann).length).toBe(40);
  for (const one of [bo, teacher, ...late]) await expect.poll(() => words(one)).toEqual(words(ann));
});

test('whoever has heard somebody is told of another name by itself, and hears what follows by it', async () => {
  const { ann, bo } = await begun({ freeText: true });
  const say = (text: string) => {
    const channel = { to: 'back', group: '1', seats: ['alba', 'boria'] };
    return ann.wish({ do: 'say', channel, what: { kind: 'text', text } });
  };
  const heard = () => bo.said.map(({ name, what }) => [name, 'text' in what ? what.text : '']);
  const wholes = () => bo.received.filter((text) => text.includes('"whole"')).length;
  expect(await say('One')).toEqual({ ok: true });
  await expect.poll(heard).toEqual([['Ann', 'One']]);
  const before = wholes();
  expect(await ann.wish({ do: 'rename', name: 'Anna' })).toEqual({ ok: true });
  await expect.poll(heard).toEqual([['Anna', 'One']]);
  expect(await say('Two')).toEqual({ ok: true });
  await expect.poll(heard).toEqual([
    ['Anna', 'One'],
    ['Anna', 'Two'],
  ]);
  expect(wholes()).toBe(before);
});

test('a server that starts again knows the session and lets everyone back in', async () => {
  const { ann, key } = await begun();
  await ann.wish({ do: 'rename', name: 'Annabel' });
  const port = server.at;
  await server.stop();
  await server.start();
  expect(server.at).not.toBe(port);
  const again = page(key);
  await expect
    .poll(() => Object.values(again.parts.people ?? {}).map(({ name }) => name))
    .toContain('Annabel');
});

test('a code of nobody is refused, and whoever guesses on is locked out', async () => {
  const ask = () =>
    server.ask<{ code: string }>('POST', '/api/join', { body: { code: 'QQQQQQ', name: 'x' } });
  expect((await ask()).body.code).toBe('unknownCode');
  const answers = await Promise.all(Array.from({ length: 80 }, ask));
  expect(answers.at(-1)?.body.code).toBe('lockedOut');
});
