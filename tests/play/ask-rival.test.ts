import { expect, test } from 'vitest';
import { readJournal } from '../../src/crisis/journal.ts';
import { rivalDesk } from '../../src/play/ask-rival.ts';
import { type RivalQuestion, rivalAnswer, rivalSeed } from '../../src/rival/rival-answer.ts';
import { viewOf } from '../../src/screens/view-of.ts';
import { aWorker } from '../screens/a-worker.ts';
import { aSession, bundle, inRoom } from './a-session.ts';

const question: RivalQuestion = {
  scenario: bundle.scenario,
  view: viewOf(inRoom(aSession()).game, 'boria'),
  level: 1,
  seed: 7,
};

test('the worker answers for the rival', async () => {
  const desk = rivalDesk(
    () => aWorker(rivalAnswer),
    () => expect.unreachable(),
  );
  expect(await desk.ask(question)).toEqual(rivalAnswer(question));
});

test('a worker that fails, or cannot start, is replaced by the page, which says so once', async () => {
  for (const start of [
    () =>
      aWorker(() => {
        throw new Error('broken');
      }),
    () => {
      throw new Error('no workers here');
    },
  ]) {
    let said = 0;
    const desk = rivalDesk(start, () => {
      said += 1;
    });
    expect(await desk.ask(question)).toEqual(rivalAnswer(question));
    expect(await desk.ask(question)).toEqual(rivalAnswer(question));
    expect(said).toBe(1);
  }
});

test('what the rival answers is an event and nothing more: no reason leaves with it', () => {
  const { journal } = aSession().game;
  const answers = [question, { ...question, view: viewOf(aSession().game, 'boria') }].map(rivalAnswer);
  expect(answers.map(({ type }) => type)).toEqual(['seal', 'choose']);
  // A journal takes events that hold what an event may hold, and refuses whatever has more.
  for (const event of answers) {
    expect(readJournal({ ...journal, events: [event] }).ok).toBe(true);
    expect(readJournal({ ...journal, events: [{ ...event, reason: {} }] }).ok).toBe(false);
  }
});

test('the same step of the same game gives the rival the same seed, the next step another', () => {
  expect(rivalSeed(5, 3)).toBe(rivalSeed(5, 3));
  expect(rivalSeed(5, 3)).not.toBe(rivalSeed(5, 4));
});
