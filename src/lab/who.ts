import type { Level } from '../rival/levels.ts';
import { greedyPlayer } from './greedy/player.ts';
import type { Player } from './player.ts';
import { randomPlayer } from './random-player.ts';
import { rivalPlayer } from './rival-player.ts';
import { type Script, scriptPlayer } from './script.ts';

/** Who plays a seat, as data: crosses threads, and is told to another machine. */
export type Who =
  | { plays: 'random' }
  | { plays: 'greedy' }
  | { plays: 'rival'; level: Level }
  /** What is written down: the real course of events, or a saved game. `name` tells which. */
  | { plays: 'script'; name: string; script: Script };

/** The player that is meant. */
export function playerOf(who: Who): Player {
  switch (who.plays) {
    case 'random':
      return randomPlayer;
    case 'greedy':
      return greedyPlayer;
    case 'rival':
      return rivalPlayer(who.level);
    case 'script':
      return scriptPlayer(who.script);
  }
}

/** How a report names who played: `random`, `rival:2`, `history`, or a saved game's file. */
export function nameOf(who: Who): string {
  if (who.plays === 'rival') return `rival:${who.level}`;
  return who.plays === 'script' ? who.name : who.plays;
}
