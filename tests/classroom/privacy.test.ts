import { afterAll, beforeAll, expect, test } from 'vitest';
import { APage, AServer } from './a-server.ts';

let now = 1_000_000;
const server = new AServer({ now: () => now });
const pages: APage[] = [];
beforeAll(async () => void (await server.start()));
afterAll(async () => {
  for (const page of pages) page.close();
  await server.end();
  expect(server.troubles).toEqual([]);
});

const page = (key: string): APage => {
  const one = new APage(server, key);
  pages.push(one);
  return one;
};

/** A class of two whose games have begun, and what lets each in. */
async function aClass() {
  const { key, code } = await server.open({ groupSize: 2, freeText: true });
  const [ann, bo] = [await server.join(code, 'Annabella'), await server.join(code, 'Bonifacius')];
  const keys = { teacher: key, ann, bo };
  const one = { code, keys, teacher: page(key), ann: page(ann.key), bo: page(bo.key) };
  await expect.poll(() => one.bo.parts.game?.seat).toBe('boria');
  expect(await one.teacher.wish({ do: 'start' })).toEqual({ ok: true });
  return one;
}

const everything = (one: APage) => JSON.stringify([one.parts, one.said]);

test('whoever asks to be forgotten is gone from every page, from what is kept, and from the disk; their game goes on', async () => {
  const { teacher, ann, bo, keys } = await aClass();
  const back = { to: 'back', group: '1', seats: ['alba', 'boria'] };
  const wishes = [
    { do: 'say', channel: back, what: { kind: 'text', text: 'peculiar-phrase' } },
    {
      do: 'say',
      channel: { to: 'facilitator', person: keys.ann.person },
      what: { kind: 'text', text: 'lonely-plea' },
    },
    { do: 'reflect', moment: 'before', question: 'stance', text: 'secret-thought' },
    { do: 'rename', name: 'Annabellissima' },
    { do: 'lean', mustHave: 'honour' },
  ];
  for (const wants of wishes) expect(await ann.wish(wants)).toEqual({ ok: true });
  await ann.wish({ do: 'decide', version: 1 });
  const note = { kind: 'text', text: 'dear-annabel' };
  await teacher.wish({ do: 'cable', channel: { to: 'facilitator', person: keys.ann.person }, what: note });
  await expect.poll(() => everything(bo)).toContain('peculiar-phrase');
  const words = ['peculiar-phrase', 'lonely-plea', 'secret-thought', 'Annabel', 'dear-annabel'];
  expect(words.filter((word) => !server.bytes().includes(word))).toEqual([]);
  expect(await teacher.wish({ do: 'forget', person: keys.ann.person })).toEqual({ ok: true });
  await expect.poll(() => ann.gone).toBe('removed');
  for (const one of [teacher, bo, page(keys.bo.key)]) {
    await expect.poll(() => one.parts.session?.phase).toBe('running');
    await expect.poll(() => words.filter((word) => everything(one).includes(word))).toEqual([]);
  }
  expect(await teacher.wish({ do: 'forget', person: 'nobody-we-know' })).toMatchObject({
    refusal: { code: 'noSuchPerson' },
  });
  expect((await server.ask('POST', '/api/return-codes', { key: keys.ann.key })).status).toBe(401);
  // Another process reads the same from the log: the must-have is still chosen.
  await server.stop();
  expect(words.filter((word) => server.bytes().includes(word))).toEqual([]);
  await server.start();
  const again = page(keys.teacher);
  await expect
    .poll(() => again.parts['group/1']?.journal.events)
    .toEqual([{ type: 'choose', seat: 'alba', mustHave: 'honour' }]);
  expect(words.filter((word) => everything(again).includes(word))).toEqual([]);
});

test('a facilitator whose link is changed is out at once, and the new link leads in', async () => {
  const { teacher, keys } = await aClass();
  const { body } = await server.ask<{ key: string }>('POST', '/api/session/key', { key: keys.teacher });
  await expect.poll(() => teacher.gone).toBe('keyChanged');
  expect((await server.ask('GET', '/api/session', { key: keys.teacher })).status).toBe(401);
  const again = page(body.key);
  expect(await again.wish({ do: 'pause' })).toEqual({ ok: true });
});

test('on the day that its teacher was told a session is gone, with everything in it', async () => {
  const { teacher, ann, keys } = await aClass();
  await server.ask('POST', '/api/session/keep', { key: keys.teacher, body: { days: 1 } });
  now += 23 * 60 * 60 * 1000;
  await server.sweep();
  expect((await server.ask('GET', '/api/session', { key: keys.teacher })).status).toBe(200);
  now += 2 * 60 * 60 * 1000;
  await server.sweep();
  for (const one of [teacher, ann]) await expect.poll(() => one.gone).toBe('deleted');
  expect((await server.ask('GET', '/api/session', { key: keys.teacher })).status).toBe(401);
  expect(server.bytes().includes(keys.ann.person)).toBe(false);
});

test('what the computer has thought of for a class that is deleted meanwhile is let go without a complaint', async () => {
  // One thread thinks for both, in the order in which they begin.
  const [first, second] = await Promise.all([server.open({ groupSize: 2 }), server.open({ groupSize: 2 })]);
  for (const { key, code } of [first, second]) {
    await server.join(code, 'Ann');
    expect(await page(key).wish({ do: 'start' })).toEqual({ ok: true });
  }
  expect((await server.ask('DELETE', '/api/session', { key: first.key })).status).toBe(200);
  const teacher = page(second.key);
  await expect
    .poll(() => teacher.parts['group/1']?.journal.events, { timeout: 20_000 })
    .toMatchObject([{ type: 'choose', seat: 'boria' }]);
  expect(server.troubles).toEqual([]);
}, 30_000);

test('a bundle carries the briefs of a seat for those who sit there, and all of them for whoever runs the class', async () => {
  const { teacher, keys } = await aClass();
  const at = `/api/bundles/${encodeURIComponent(teacher.parts.session?.scenario.key ?? '')}`;
  const briefs = async (key?: string) => {
    const { body } = await server.ask<{ texts: { en: Record<string, string> } }>(
      'GET',
      at,
      key ? { key } : {},
    );
    const names = Object.keys(body.texts.en);
    expect(names).toContain('roles.boria.head.name');
    return names.filter((name) => /^(roles\..*\.(brief|ask)|(delegations|parties)\..*\.brief)$/.test(name));
  };
  const all = await briefs(keys.teacher);
  expect(all.some((name) => name.includes('.alba.'))).toBe(true);
  expect(await briefs(keys.ann.key)).toEqual(all.filter((name) => name.includes('.alba.')));
  expect(await briefs(keys.bo.key)).toEqual(all.filter((name) => name.includes('.boria.')));
  expect(await briefs()).toEqual([]);
});
