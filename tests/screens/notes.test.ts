import { describe, expect, test } from 'vitest';
import { rewind } from '../../src/crisis/game.ts';
import type { Session } from '../../src/play/session.ts';
import { sittingOf } from '../../src/play/sitting-of.ts';
import { wordsFor } from '../../src/scenario/words.ts';
import { noteSentences } from '../../src/screens/debrief/notes-text.ts';
import { allAtOnce } from '../../src/screens/look-back/look-back.ts';
import { notesQuestions } from '../../src/screens/look-back/notes-desk.ts';
import { type NotesQuestion, notesWork, type StepNotes } from '../../src/screens/look-back/notes-work.ts';
import { translator } from '../../src/web/i18n.ts';
import { load } from '../load.ts';
import { playedGame } from '../play/a-played-game.ts';
import { aSession, bundle } from '../play/a-session.ts';

const gsomia = load('scenarios/gsomia-2019');
const small = { seat: 'alba', level: 1, cut: 'full', seed: 3 } as const;

const notesOf = (question: NotesQuestion | undefined): StepNotes[] => {
  if (!question) throw new Error("no delegation was the computer's");
  return allAtOnce(notesWork(question), () => {});
};

describe("the notes of the computer's delegation", () => {
  test.each([1, 2, 3] as const)('hold at level %i the very orders of the journal, step for step', (level) => {
    const session = playedGame(bundle.scenario, { ...small, level });
    const notes = notesOf(notesQuestions(sittingOf(session))[0]);
    expect(notes.map(({ round, step }) => `${round}.${step}`)).toEqual([
      '0.0',
      '1.0',
      '2.0',
      '3.0',
      '3.1',
      '3.2',
    ]);
    expect(notes.every(({ same }) => same)).toBe(true);
    for (const { sealed, orders } of notes) expect(orders).toEqual(sealed);
  });

  test('hold them in a whole game of gsomia-2019', () => {
    const session = playedGame(gsomia.scenario, { seat: 'seoul', level: 1, cut: 'full', seed: 11 });
    const notes = notesOf(notesQuestions(sittingOf(session))[0]);
    const { events } = session.game.journal;
    // Each of the rival's orders, and none made up.
    const sealed = events.filter((event) => event.type === 'seal' && event.seat === 'tokyo');
    expect(sealed.length).toBeGreaterThan(10);
    expect(notes.length).toBe(sealed.length);
    expect(notes.filter(({ same }) => !same)).toEqual([]);
  });

  test('hold them where it was asked after the other side had sealed, as after a reload', () => {
    const session = playedGame(bundle.scenario, {
      ...small,
      asksFirst: ({ game }) => game.state.round % 2 === 0,
    });
    expect(notesOf(notesQuestions(sittingOf(session))[0]).filter(({ same }) => !same)).toEqual([]);
  });

  test('say of a seat that someone else played that they are worked out anew', () => {
    const { game } = playedGame(bundle.scenario, small);
    const notes = notesOf({ game, seat: 'alba', level: 1 });
    expect(notes.some(({ same }) => !same)).toBe(true);
    for (const { same, sealed, orders } of notes) if (same) expect(orders).toEqual(sealed);
  });

  test('say so too where its time ran out and its standing instruction acted', () => {
    const fails = ({ game }: Session) => game.state.round === 1;
    const notes = notesOf(notesQuestions(sittingOf(playedGame(bundle.scenario, { ...small, fails })))[0]);
    expect(notes.filter(({ same }) => !same).map(({ round }) => round)).toEqual([1]);
    expect(notes[1]).toMatchObject({ same: false, sealed: undefined });
  });

  test('are those of third parties too: of each round, in words, and of nothing on the last day', async () => {
    const session = playedGame(gsomia.scenario, {
      ...{ seat: 'seoul', level: 1, cut: 'class', seed: 4, parties: ['washington'] },
      // Now and then it is asked when people have sealed already.
      asksFirst: ({ game }) => game.state.round % 2 === 0,
    });
    const [tokyo, washington, ...none] = notesQuestions(sittingOf(session));
    expect([tokyo?.seat, washington?.seat, none]).toEqual(['tokyo', 'washington', []]);
    const notes = notesOf(washington);
    expect(notes.filter(({ same }) => !same)).toEqual([]);
    expect(notes.map(({ round, kind }) => `${round} ${kind}`)).toEqual(
      [0, 1, 2, 3, 4].map((round) => `${round} deliberation`),
    );
    const told = {
      scenario: gsomia.scenario,
      seat: 'washington',
      other: '',
      words: wordsFor(gsomia, 'en', 'seoul'),
    };
    const t = await translator('en');
    const sentences = notes.flatMap((note) => noteSentences(note, new Set(), { ...told, t }));
    expect(sentences.length).toBeGreaterThanOrEqual(notes.length);
    expect(sentences.join(' ')).toContain('Washington');
    expect(sentences.join(' ')).not.toMatch(/delegations\.|moves\.|debrief:/);
  });

  test('are not opened before the game is over, nor where people played both seats', () => {
    const session = playedGame(bundle.scenario, small);
    const { game } = session;
    const before = rewind(game, game.journal.events.length - 1);
    expect(() => notesOf({ game: before, seat: 'boria', level: 1 })).toThrow(/over/);
    expect(notesQuestions(sittingOf(aSession({ kind: 'shared' })))).toEqual([]);
    expect(notesQuestions(sittingOf(session))).toMatchObject([{ seat: 'boria', level: 1 }]);
  });
});
