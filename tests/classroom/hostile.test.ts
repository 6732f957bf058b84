import { connect } from 'node:net';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { longestMessage, socketPath } from '../../src/classroom/protocol/wire.ts';
import { APage, AServer } from './a-server.ts';

const server = new AServer({
  limits: { connectionsFrom: 300, sessions: { steady: 0, burst: 30, beyond: 1e9 } },
});
const pages: APage[] = [];
beforeAll(async () => void (await server.start()));
afterAll(async () => {
  for (const page of pages) page.close();
  await server.end();
  // Nothing that a stranger sends is a fault of the server.
  expect(server.troubles).toEqual([]);
});

const page = (key: string): APage => {
  const one = new APage(server, key);
  pages.push(one);
  return one;
};

/** A class of two that plays, with somebody at its door. */
async function aClass() {
  const { key, code, session } = await server.open({ groupSize: 2, freeText: true });
  const [ann, bo] = [await server.join(code, 'Ann'), await server.join(code, 'Bo')];
  const one = {
    session,
    code,
    keys: { ann, bo, teacher: key },
    teacher: page(key),
    ann: page(ann.key),
    bo: page(bo.key),
  };
  await expect.poll(() => one.bo.parts.game?.seat).toBe('boria');
  expect(await one.teacher.wish({ do: 'start' })).toEqual({ ok: true });
  return one;
}

/** The class plays on: what its people wish is done. */
async function playsOn({ ann, bo }: { ann: APage; bo: APage }): Promise<void> {
  for (const one of [ann, bo])
    expect(await one.wish({ do: 'rename', name: 'Still here' })).toEqual({ ok: true });
}

/** A line to the server with nothing on it but what a test sends. */
const rawLine = (key: string) =>
  io(server.at, {
    path: socketPath,
    auth: { key },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
  });

test('a key that nobody has, one that was changed and one of somebody who was removed open nothing', async () => {
  const one = await aClass();
  const { body } = await server.ask<{ key: string }>('POST', '/api/session/key', { key: one.keys.teacher });
  await expect.poll(() => one.teacher.gone).toBe('keyChanged');
  const teacher = page(body.key);
  expect(await teacher.wish({ do: 'remove', person: one.keys.bo.person })).toEqual({ ok: true });
  await expect.poll(() => one.bo.gone).toBe('removed');
  for (const key of ['x'.repeat(32), one.keys.teacher, one.keys.bo.key, '', '__proto__'.repeat(3)]) {
    const line = rawLine(key);
    const no = await new Promise<Error>((done) => line.on('connect_error', done));
    expect(no.message).toBe('unknownKey');
  }
  expect((await server.ask('GET', '/api/session', { key: one.keys.teacher })).status).toBe(401);
  expect((await server.ask('DELETE', '/api/session', { key: one.keys.ann.key })).status).toBe(403);
  expect(await one.ann.wish({ do: 'pause' })).toMatchObject({ ok: false, refusal: { code: 'notYours' } });
});

test('nobody acts in another session or seat, whatever their message says', async () => {
  const [one, two] = [await aClass(), await aClass()];
  const seat = two.ann.parts.me?.place;
  for (const wants of [
    { do: 'draft', orders: {}, seat: 'boria' },
    { do: 'draft', orders: {}, session: one.session, person: one.keys.bo.person },
    { do: 'say', channel: { to: 'team', group: '1', seat: 'boria' }, what: { kind: 'mark', mark: 'agree' } },
    { do: 'seat', person: two.keys.ann.person, place: seat },
    { do: 'remove', person: two.keys.bo.person },
    { do: 'end' },
  ])
    expect(await two.ann.wish(wants)).toMatchObject({ ok: false });
  expect(await two.teacher.wish({ do: 'remove', person: one.keys.ann.person })).toMatchObject({
    refusal: { code: 'noSuchPerson' },
  });
  await playsOn(one);
  await playsOn(two);
});

test('messages that come again, late or in another order are done once or refused', async () => {
  const { ann, ...one } = await aClass();
  const line = rawLine(one.keys.ann.key);
  const wish = (id: string, name: string) => line.emitWithAck('wish', { id, wants: { do: 'rename', name } });
  await Promise.all([...Array(20)].map((_, at) => wish(`same-wish-${at % 2}`, at % 2 ? 'Second' : 'First')));
  expect(await wish('same-wish-0', 'First')).toEqual({ ok: true });
  await expect.poll(() => ann.parts.me?.name).toBe('Second');
  // Of somebody else it is another wish.
  expect(await one.bo.wish({ do: 'rename', name: 'Bob' }, 'same-wish-0')).toEqual({ ok: true });
  await expect.poll(() => one.bo.parts.me?.name).toBe('Bob');
  line.disconnect();
});

test('what is too long is refused, or ends the line that it came by', async () => {
  const one = await aClass();
  const say = (text: string) => ({
    ...{ do: 'say', channel: { to: 'team', group: '1', seat: 'alba' }, what: { kind: 'text', text } },
  });
  expect(await one.ann.wish(say('x'.repeat(601)))).toMatchObject({ refusal: { code: 'malformed' } });
  const line = rawLine(one.keys.ann.key);
  const cut = new Promise((done) => line.on('disconnect', done));
  line.emit('wish', { id: 'a-long-wish', wants: say('x'.repeat(1024 * 1024)) });
  expect(await cut).toBe('transport close');
  expect(longestMessage).toBeLessThan(1024 * 1024);
  const large = { code: 'BBBBBB', name: 'x'.repeat(1024 * 1024) };
  expect((await server.ask('POST', '/api/join', { body: large })).status).toBe(413);
  await playsOn(one);
});

test('ten thousand messages at once are cut off, and the class is asked no more patience than a burst', async () => {
  const one = await aClass();
  const flood = rawLine(one.keys.ann.key);
  const told: string[] = [];
  flood.on('gone', (why) => told.push(why));
  await new Promise<void>((done) => flood.on('connect', done));
  const cut = new Promise((done) => flood.on('disconnect', done));
  let done = 0;
  for (let at = 0; at < 10_000; at += 1)
    flood.emit(
      'wish',
      { id: `flood-${at}-wish`, wants: { do: 'rename', name: `Ann ${at}` } },
      ({ ok }: { ok: boolean }) => {
        if (ok) done += 1;
      },
    );
  // Asked after all of those were sent, and answered before they could be done.
  expect(await one.bo.wish({ do: 'rename', name: 'Bo, unmoved' })).toEqual({ ok: true });
  await cut;
  expect(told).toEqual(['tooMany']);
  expect(done).toBeLessThan(60);
  // Another line of the same person is under the same bound; other people are not.
  const again = rawLine(one.keys.ann.key);
  await new Promise<void>((open) => again.on('connect', open));
  expect(await one.bo.wish({ do: 'rename', name: 'Bo, still unmoved' })).toEqual({ ok: true });
  again.disconnect();
});

test('whatever is no message of ours ends the line that it came by at most', async () => {
  const one = await aClass();
  const key = one.keys.ann.key;
  const packets = [
    ...[
      '',
      '4',
      '42',
      '42[',
      '42["wish"]',
      '42["wish",null]',
      '42["wish",{"id":1}]',
      '420["wish",{}]',
      '9',
      '43[]',
    ],
    ...[
      '40/admin,',
      '451-["wish",{"_placeholder":true,"num":0}]',
      '42["connect"]',
      '42["disconnect",{}]',
      '4\u0000',
    ],
    `42${'['.repeat(20_000)}`,
    `42["wish",{"id":"deep-deep-wish","wants":${'['.repeat(9_000)}${']'.repeat(9_000)}}]`,
    `42["wish",{"id":"many-many-wish","wants":{"do":"draft","orders":{"edits":[${'0,'.repeat(20_000)}0]}}}]`,
    '42["wish",{"__proto__":{"id":"proto-wish"},"constructor":1,"id":"proto-wish-1","wants":{"__proto__":{"do":"start"}}}]',
  ];
  for (const packet of packets) {
    const socket = new WebSocket(
      `${server.at.replace('http', 'ws')}${socketPath}/?EIO=4&transport=websocket`,
    );
    await new Promise((open) => socket.on('open', open));
    socket.send(`40${JSON.stringify({ key })}`);
    socket.send(packet);
    socket.send(new Uint8Array([1, 2, 3]));
    socket.close();
  }
  await playsOn(one);
});

test('names and texts are plain: no mark that turns or hides what is read, and tags are only letters', async () => {
  const one = await aClass();
  const rename = (name: string) => one.ann.wish({ do: 'rename', name });
  expect(await rename('<script>alert(1)</script>\u202e\u0007 \ud800 Ann')).toEqual({ ok: true });
  await expect.poll(() => one.ann.parts.me?.name).toBe('<script>alert(1)</script> Ann');
  for (const name of ['', ' ', '\u200b\u202e', 'x'.repeat(41), { toString: 'x' }, null])
    expect(await rename(name as string)).toMatchObject({ refusal: { code: 'malformed' } });
  const { headers } = await fetch(`${server.at}/api/codes/${one.code}`);
  expect(headers.get('content-type')).toContain('application/json');
});

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', '\u0000'])(
  'what every object has is nobody and nothing: %j',
  async (name) => {
    const one = await aClass();
    const place = { as: 'delegate', group: name, seat: name, role: name };
    for (const wants of [
      { do: 'remove', person: name },
      { do: 'seat', person: one.keys.ann.person, place },
      { do: 'hold', group: '1', seat: name, by: 'computer' },
      { do: 'stepBack', group: name, events: 0 },
      { do: 'inject', happening: name },
      { do: 'actFor', group: '1', event: { type: 'choose', seat: name, mustHave: name } },
    ])
      expect(await one.teacher.wish(wants)).toMatchObject({ ok: false });
    for (const wants of [
      { do: 'lean', mustHave: name },
      { do: 'foretell', seat: name, move: name },
      { do: name },
    ])
      expect(await one.ann.wish(wants)).toMatchObject({ ok: false });
    const path = encodeURIComponent(name);
    for (const at of [`/api/codes/${path}`, `/api/bundles/${path}`])
      expect((await server.ask('GET', at)).status).toBeGreaterThanOrEqual(400);
    const asked = await server.ask('POST', '/api/return-codes', {
      key: one.keys.teacher,
      body: { person: name },
    });
    expect(asked.status).toBeGreaterThanOrEqual(400);
    await playsOn(one);
  },
);

test('one person has no more than a dozen pages, and one address no more sessions than a school needs', async () => {
  const one = await aClass();
  const lines = [...Array(20)].map(() => rawLine(one.keys.ann.key));
  const came = await Promise.all(
    lines.map(
      (line) =>
        new Promise<string>((done) => {
          line.on('connect', () => done('in'));
          line.on('connect_error', ({ message }) => done(message));
        }),
    ),
  );
  expect(new Set(came)).toEqual(new Set(['in', 'tooMany']));
  for (const line of lines) line.disconnect();
  await playsOn(one);
});

test('requests that trickle and lines that say nothing are cut off, and leave room for others', async () => {
  const one = await aClass();
  const { port, hostname } = new URL(server.at);
  const slow = [...Array(400)].map(() => connect(Number(port), hostname).on('error', () => {}));
  for (const line of slow) line.write('POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n');
  await expect.poll(() => slow.filter(({ destroyed }) => destroyed).length).toBeGreaterThanOrEqual(100);
  // Those who are in play on; whoever comes is let in again once the others are cut off.
  await playsOn(one);
  for (const line of slow) line.destroy();
});

test('a scenario that cannot be read, or is too large, opens nothing', async () => {
  const { scenario: _, ...plan } = (await import('./a-session.ts')).aPlan();
  const open = (files: unknown) =>
    server.ask<{ code: string }>('POST', '/api/sessions', {
      body: { plan, scenario: { files }, keepDays: 1 },
    });
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((one, at) => `${one}: &${one} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]`).join('\n')}`;
  for (const text of ['', 'x', bomb, '['.repeat(5_000), '{}', 'format: 2\nid: __proto__'])
    expect(await open({ 'scenario.yaml': text })).toMatchObject({
      status: 400,
      body: { code: 'brokenScenario' },
    });
  expect((await open({ 'scenario.yaml': 'x'.repeat(4_000_000) })).status).toBe(413);
  const many = Object.fromEntries([...Array(200)].map((_one, at) => [`f${at}`, '']));
  for (const files of [many, { 'scenario.yaml': 'x'.repeat(700_000) }])
    expect(await open(files)).toMatchObject({
      status: 400,
      body: { code: 'malformed', where: expect.stringMatching(/^scenario/) },
    });
  await playsOn(await aClass());
});

test('whoever opens session after session is stopped', async () => {
  const opened = await Promise.all(
    [...Array(40)].map(() =>
      server.open().then(
        () => true,
        () => false,
      ),
    ),
  );
  expect(opened).toContain(false);
});
