import { describe, expect, test } from 'vitest';
import { type Game, openGame, play } from '../../src/crisis/game.ts';
import type { Interruption, JournalEvent } from '../../src/crisis/journal.ts';
import type { Entry } from '../../src/crisis/state.ts';
import { view } from '../../src/crisis/view.ts';
import { rivalAnswer, rivalSeed } from '../../src/rival/rival-answer.ts';
import { languages } from '../../src/scenario/text.ts';
import { wordsFor } from '../../src/scenario/words.ts';
import { cameTexts } from '../../src/screens/debrief/turning-text.ts';
import { allAtOnce } from '../../src/screens/look-back/look-back.ts';
import { notesWork } from '../../src/screens/look-back/notes-work.ts';
import { morningNews, olderNews } from '../../src/screens/room/news.ts';
import { turnsOf } from '../../src/screens/room/turns.ts';
import { causeText } from '../../src/screens/text/cause-text.ts';
import { translator } from '../../src/web/i18n.ts';
import { following, lastDay, opened, played, resolved, small } from '../crisis/a-game.ts';
import { loadSmall } from '../load.ts';

const bundle = loadSmall();
const storm: Interruption = { type: 'inject', happening: 'storm' };
const miss: Interruption = { type: 'inject', happening: 'nearMiss' };
const headline: Interruption = { type: 'headline', bloc: 'boria.traders', by: -1 };
const seen = (game: Game, seat = 'alba') => view(small, game.state, seat);
const between = (entries: readonly { entry: Entry }[]) =>
  entries.flatMap(({ entry: { cause } }) =>
    cause.kind === 'headline' || (cause.kind === 'happening' && cause.injected) ? [cause.kind] : [],
  );

describe('the room', () => {
  const now = following(opened(), storm, headline);

  test('has what the host and the press did among this morning’s news, while orders are thought over', () => {
    expect(between(morningNews(seen(now)))).toEqual(['happening', 'headline']);
    expect(between(morningNews(seen(now, 'boria')))).toEqual(['happening', 'headline']);
    const later = played(now);
    expect(between(morningNews(seen(later)))).toEqual([]);
    expect(between(olderNews(seen(later)).flatMap(({ news }) => news))).toEqual(['happening', 'headline']);
  });

  test('has them in each step of a day that has several', () => {
    const step = following(played(following(lastDay(), miss)), headline);
    expect(step.state.step).toBe(1);
    expect(between(morningNews(seen(step)))).toEqual(['happening', 'headline']);
  });

  test('does not tell them again when orders are turned up', () => {
    expect(between(turnsOf(seen(resolved(now))))).toEqual([]);
  });

  test('turns up what broke the crisis together with its outcome', () => {
    const broken = following(opened(), miss, miss, miss, miss);
    const turns = turnsOf(seen(broken));
    expect(turns.map(({ entry: { cause } }) => cause.kind)).toEqual(['happening', 'outcome']);
    expect(turns[0]?.changes).toMatchObject({ rupture: -1 });
  });
});

describe.each(languages)('in %s', (language) => {
  test('they are told in words, and apart from what the calendar brought', async () => {
    const [t, words] = [await translator(language), wordsFor(bundle, language, 'narrator')];
    const cause = { kind: 'happening', happening: 'storm' } as const;
    const [own, injected] = [causeText(cause, words, t), causeText({ ...cause, injected: true }, words, t)];
    expect(own.title).toBe(injected.title);
    expect(own.sort).not.toBe(injected.sort);
    const printed = (by: 1 | -1) => causeText({ kind: 'headline', bloc: 'boria.traders', by }, words, t);
    expect(printed(1).title).not.toBe(printed(-1).title);
    for (const { title, sort } of [injected, printed(1), printed(-1)]) {
      expect(`${title} ${sort}`).not.toMatch(/cause\.|\{\{|blocs\.|happenings\./);
    }
    expect(printed(1).title).toContain(words('blocs.boria.traders.name'));
    expect(cameTexts([{ ...cause, injected: true }], words, t)[0]).toContain(injected.sort);
  });
});

describe('the notes of a seat of the computer’s', () => {
  const level = 1;
  function next(game: Game, event: JournalEvent): Game {
    const after = play(game, event);
    if (!after.ok) throw new Error(`${JSON.stringify(event)} is refused: ${after.refusal.code}`);
    return after.game;
  }
  const asked = (game: Game, seat: string): JournalEvent =>
    rivalAnswer({
      ...{ scenario: small, view: view(small, game.state, seat), level },
      seed: rivalSeed(game.journal.seed, game.journal.events.length),
    });
  /** Boria is the computer's; in each step something may come when Alba has sealed, before it is asked. */
  function whole(comes: (game: Game) => readonly Interruption[]): Game {
    let game = openGame(small, { cut: 'full', seed: 5 });
    game = next(game, { type: 'choose', seat: 'alba', mustHave: 'honour' });
    game = next(game, asked(game, 'boria'));
    while (game.state.phase !== 'debrief') {
      if (game.state.phase !== 'deliberation') {
        game = next(game, { type: 'advance' });
        continue;
      }
      const last = game.state.round === 3 && game.state.step === 2;
      game = next(game, { type: 'seal', seat: 'alba', orders: last ? { decision: 'announce' } : {} });
      for (const event of comes(game)) game = next(game, event);
      if (game.state.phase !== 'deliberation') continue;
      game = next(game, asked(game, 'boria'));
      game = next(game, { type: 'closeRound' });
    }
    return game;
  }

  test('hold its very orders where something came before it was asked', () => {
    const game = whole(({ state }) => (state.step === 0 ? [miss, headline].slice(state.round % 2) : []));
    const notes = allAtOnce(notesWork({ game, seat: 'boria', level }), () => {});
    expect(notes).toHaveLength(game.journal.hashes.length);
    expect(notes.filter(({ same }) => !same)).toEqual([]);
  });

  test('end with the last step in which it had orders, where the host broke the crisis', () => {
    const game = whole(({ state }) => (state.round === 1 ? [miss, miss, miss, miss] : []));
    expect(game.state.ending).toBe('broken');
    const notes = allAtOnce(notesWork({ game, seat: 'boria', level }), () => {});
    expect(notes.map(({ round, same }) => [round, same])).toEqual([[0, true]]);
    const alba = allAtOnce(notesWork({ game, seat: 'alba', level }), () => {});
    expect(alba.map(({ round, sealed }) => [round, sealed])).toEqual([
      [0, {}],
      [1, {}],
    ]);
  });
});
