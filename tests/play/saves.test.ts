import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTo, readLink } from '../../src/play/saves/link.ts';
import { openSave } from '../../src/play/saves/open-save.ts';
import { saveOf } from '../../src/play/saves/save-of.ts';
import { draftOf, type Session, withDraft } from '../../src/play/session.ts';
import { largestSave, readSave, readSaveText, type Save } from '../../src/screens/saves/save.ts';
import { after, aSession, bundle, inRoom, playedOut, seals } from './a-session.ts';

const kept = (session: Session): Save =>
  saveOf(session, { id: 'named:1', name: 'A rainy day', time: 1_700_000_000_000, auto: false });
const finished = playedOut(aSession());
const whole = kept(finished);
const page = 'http://localhost:2019/';

test('a save read back from its text is the same save', () => {
  expect(readSaveText(JSON.stringify(whole))).toEqual({ ok: true, save: whole });
  expect(whole).toMatchObject({ finished: true, date: '2031-05-31' });
});

test('an opened save goes on exactly where it was left', () => {
  const room = after(inRoom(aSession()), seals('boria'));
  const opened = openSave(bundle.scenario, kept(room));
  expect(opened).toEqual({ ok: true, session: { ...room, drafts: {} } });
});

test('an automatic save keeps what is chosen and not yet sealed; a named one, which may travel, does not', () => {
  const orders = { public: 'alba.vow' };
  const room = withDraft(inRoom(aSession()), 'alba', orders);
  const auto = { id: 'auto:1', name: 'x', time: 1, auto: true };
  const opened = openSave(bundle.scenario, saveOf(room, auto));
  expect(opened.ok && draftOf(opened.session, 'alba').orders).toEqual(orders);
  expect(kept(room).drafts).toBeUndefined();
});

test('a seat whose time ran out before saving is still out of time', () => {
  const late = { ...inRoom(aSession({ kind: 'shared' })), timedOut: ['alba'] };
  const opened = openSave(bundle.scenario, kept(late));
  expect(opened.ok && opened.session.timedOut).toEqual(['alba']);
});

test('a save keeps a third party in its seat, and one whose time ran out', () => {
  const seated = { ...inRoom(aSession(undefined, { parties: ['cala'] })), timedOut: ['cala'] };
  const opened = openSave(bundle.scenario, kept(seated));
  expect(opened.ok && opened.session.game.state.parties).toEqual(['cala']);
  expect(opened).toEqual({ ok: true, session: { ...seated, drafts: {} } });
});

test('a save from before third parties could have a seat opens without any', () => {
  const { parties: _, ...journal } = whole.journal;
  const old = readSave({ ...whole, journal: { ...journal, format: 1 } });
  expect(old).toEqual({ ok: true, save: whole });
  const opened = openSave(bundle.scenario, (old as { save: Save }).save);
  expect(opened.ok && opened.session.game.state.parties).toEqual([]);
});

test('a save with a third party that this scenario does not have is of another scenario', () => {
  const strange = { ...whole, journal: { ...whole.journal, parties: ['delta'] } };
  expect(openSave(bundle.scenario, strange)).toMatchObject({ problem: { code: 'unknownScenario' } });
});

test('a truncated, a foreign, a newer and an oversized file are each told apart', () => {
  const text = JSON.stringify(whole);
  expect(readSaveText(text.slice(0, -9))).toMatchObject({ problem: { code: 'notJson' } });
  expect(readSave({ hello: 'world' })).toMatchObject({ problem: { code: 'foreign', where: 'standoff' } });
  expect(readSave({ ...whole, standoff: 2 })).toMatchObject({ problem: { code: 'newer', format: 2 } });
  expect(readSave({ ...whole, journal: { ...whole.journal, format: 9 } })).toMatchObject({
    problem: { code: 'newer', format: 9 },
  });
  expect(readSave({ ...whole, journal: { ...whole.journal, seed: 'x' } })).toMatchObject({
    problem: { code: 'foreign', where: 'journal.seed' },
  });
  expect(readSaveText('x'.repeat(largestSave + 1))).toMatchObject({ problem: { code: 'tooBig' } });
});

test('whatever else comes in, it is no save and not thrown at anyone', () => {
  fc.assert(fc.property(fc.string(), (text) => readSaveText(text).ok === false));
  fc.assert(fc.property(fc.json(), (text) => readSaveText(text).ok === false));
  fc.assert(fc.property(fc.string(), (text) => readLink(`#game=${text}`)?.ok === false));
});

test('a link carries the whole finished game', () => {
  const link = linkTo(`${page}#old`, whole);
  expect(link.startsWith(`${page}#game=`)).toBe(true);
  expect(link.length).toBeLessThan(4000);
  expect(readLink(new URL(link).hash)).toEqual({ ok: true, save: whole });
});

test('a link that lost its end, or one letter, is known for it; another hash is no link', () => {
  const { hash } = new URL(linkTo(page, whole));
  const cut = { ok: false, problem: { code: 'linkCut' } };
  for (const lost of [1, 4, 50, hash.length - 8])
    expect(readLink(hash.slice(0, hash.length - lost))).toEqual(cut);
  const middle = Math.floor(hash.length / 2);
  const letter = hash[middle] === 'A' ? 'B' : 'A';
  expect(readLink(hash.slice(0, middle) + letter + hash.slice(middle + 1))).toEqual(cut);
  expect(readLink('#help')).toBeUndefined();
});

test('a save of a scenario that is not here names it', () => {
  const { journal } = whole;
  const other = { ...whole, journal: { ...journal, scenario: { ...journal.scenario, id: 'elsewhere' } } };
  expect(openSave(bundle.scenario, other)).toEqual({
    ok: false,
    problem: { code: 'unknownScenario', id: 'elsewhere' },
  });
});

test('a scenario that changed without changing this game is no obstacle', () => {
  const { journal } = whole;
  const elder = { ...journal, scenario: { ...journal.scenario, digest: 'of an older file' } };
  expect(openSave(bundle.scenario, { ...whole, journal: elder }).ok).toBe(true);
});

test('a scenario that plays differently now names the first step that differs and offers what comes before', () => {
  const { journal } = whole;
  const elder = {
    ...journal,
    scenario: { ...journal.scenario, digest: 'of an older file' },
    hashes: journal.hashes.map((hash, step) => (step < 2 ? hash : 'another')),
  };
  const opened = openSave(bundle.scenario, { ...whole, journal: elder });
  if (opened.ok || opened.problem.code !== 'otherScenario') throw new Error('expected another scenario');
  expect(opened.problem.step).toBe(3);
  expect(opened.problem.upTo?.game.journal.hashes).toEqual(journal.hashes.slice(0, 2));
});

test('an event the rules refuse is named, and what comes before it offered', () => {
  const { journal } = whole;
  const bent = { ...journal, events: journal.events.toSpliced(4, 1, { type: 'advance' as const }) };
  const opened = openSave(bundle.scenario, { ...whole, journal: bent });
  expect(opened).toMatchObject({ ok: false, problem: { code: 'refused', event: 5 } });
});
