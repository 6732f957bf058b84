import { useEffect, useRef, useState } from 'preact/hooks';
import { type Game, openGame, play } from '../../crisis/game.ts';
import type { Journal } from '../../crisis/journal.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** A game's journal by the name of its table. */
export interface Recorded {
  id: string;
  journal: Journal;
}

/** Milliseconds of work after which the page gets a breath. */
const stretch = 12;

/**
 * Games played again from their journals, a little at a time, so that the page answers meanwhile. What has been played
 * stays as it is for as long as its journal does.
 */
export function useGames(scenario: Scenario, recorded: readonly Recorded[]): Readonly<Record<string, Game>> {
  const kept = useRef(new Map<string, { text: string; game: Game }>());
  const [games, setGames] = useState<Readonly<Record<string, Game>>>({});
  const texts = recorded.map(({ id, journal }) => ({ id, journal, text: JSON.stringify(journal) }));
  const key = texts.map(({ id, text }) => `${id} ${text}`).join('\n');
  useEffect(() => {
    let wanted = true;
    void (async () => {
      for (const { id, journal, text } of texts) {
        if (kept.current.get(id)?.text === text) continue;
        const game = await again(scenario, journal, () => wanted);
        if (!wanted) return;
        if (!game) continue;
        kept.current.set(id, { text, game });
        show();
      }
      show();
    })();
    function show() {
      const found = texts.flatMap(({ id }) => {
        const game = kept.current.get(id)?.game;
        return game ? [[id, game] as const] : [];
      });
      if (wanted) setGames(Object.fromEntries(found));
    }
    return () => {
      wanted = false;
    };
  }, [scenario, key]);
  return games;
}

/** Undefined when nobody wants it any more, and on a journal that the rules of this page refuse. */
async function again(
  scenario: Scenario,
  journal: Journal,
  isWanted: () => boolean,
): Promise<Game | undefined> {
  let game = openGame(scenario, journal);
  let until = performance.now() + stretch;
  for (const event of journal.events) {
    const played = play(game, event);
    if (!played.ok) return undefined;
    game = played.game;
    if (performance.now() < until) continue;
    await new Promise((go) => setTimeout(go, 0));
    if (!isWanted()) return undefined;
    until = performance.now() + stretch;
  }
  return game;
}
