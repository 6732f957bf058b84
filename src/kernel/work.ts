import { broken, calm } from '../crisis/rupture.ts';
import { incidentChance } from '../crisis/tasks/incident.ts';
import { compileStarts } from './calendar.ts';
import type { Compiler } from './compiler.ts';
import { compileMatters, compileWords } from './desk.ts';
import { drawIn } from './draw.ts';
import { compileEdits } from './edits.ts';
import type { EffectList } from './effects.ts';
import type { End } from './end.ts';
import { compileHappenings } from './happenings.ts';
import type { Row } from './layout.ts';
import { type Move, makeIn } from './moves.ts';
import { ruleOutIn } from './refusals.ts';
import type { Tracks } from './tracks.ts';

/** Does what is on an agenda, a task at a time, as the machine does. */
export interface Worker {
  work(row: Row, agenda: Int32Array): void;
  /** Does one thing that comes between orders and says which event the tracks hear of it, -1 for none. */
  interrupt(row: Row, comes: (row: Row) => number): void;
  /** Lets a happening happen; says which event the tracks hear of it. */
  happen(row: Row, happening: number): number;
  /** The tracks hear an event, and another if it is not -1, and settle. */
  heard(row: Row, first: number, second: number): void;
}

/** Compiles all tasks. */
export function compileWork(compiler: Compiler, tracks: Tracks, moves: readonly Move[], end: End): Worker {
  const { scenario, names, layout, effects, watch } = compiler;
  const start = compileStarts(compiler, tracks);
  const { consider, happen } = compileHappenings(compiler, tracks);
  const matters = compileMatters(compiler, moves);
  const words = compileWords(compiler, moves);
  const edit = compileEdits(compiler);
  const arrivals = names.matters.names.map((matter) => effects.compile([{ do: 'openMatter', matter }]));
  const incidents = Array.from({ length: calm + 1 }, (_, level) => incidentChance(scenario, level));
  const incident = names.happenings.at(scenario.rules.incident.happening);
  const [ruptured, deadline] = [tracks.event('ruptured'), tracks.event('deadline')];
  // Asked after every task, and an imported name is looked up each time where modules are CommonJS.
  const breaking = broken;
  const brokenOff = names.outcomes.at('ruptured') + 1;

  /** Does one task; says which event the tracks hear of it, -1 for none. */
  const perform = (row: Row, task: number, about: number): number => {
    switch (task) {
      case 0:
        row.fill(0, layout.ruptureBy, layout.ruptureBy + 2);
        return start(row, about);
      case 1:
        return start(row, about);
      case 2:
        return consider(row, about);
      case 3:
        effects.apply(row, arrivals[about] as EffectList, -1, true);
        return -1;
      case 4:
        return ruleOutIn(compiler, moves, row, about) === undefined ? make(row, about) : -1;
      case 5: {
        const move = (row[about] as number) - 1;
        return move < 0 ? -1 : make(row, move);
      }
      case 6:
        edit(row);
        return -1;
      case 7:
        matters(row);
        return -1;
      case 8:
        words(row);
        return -1;
      case 9: {
        const chance = incidents[row[layout.rupture] as number] as number;
        return chance > 0 && drawIn(row, layout, chance) ? happen(row, incident) : -1;
      }
      case 10:
        return end.beat(row, about);
      default:
        end.end(row);
        return -1;
    }
  };
  const make = (row: Row, move: number): number => {
    makeIn(compiler, moves, row, move);
    return (moves[move] as Move).event;
  };
  const heard = (row: Row, first: number, second: number): void => {
    if (first >= 0) tracks.hear(row, first);
    if (second >= 0) tracks.hear(row, second);
    tracks.settle(row);
  };
  const breaksOff = (row: Row): boolean => row[layout.rupture] === breaking && row[layout.outcome] === 0;
  const breakOff = (row: Row): void => {
    row[layout.outcome] = brokenOff;
    row[layout.blame] = row[layout.lastMover] as number;
    watch.stirred = true;
    heard(row, ruptured, deadline);
  };
  return {
    heard,
    happen,
    interrupt(row, comes) {
      watch.stirred = true;
      const event = comes(row);
      const breaks = breaksOff(row);
      heard(row, event, -1);
      // No other task follows that would find it broken by what the tracks made of it.
      if (breaks || breaksOff(row)) breakOff(row);
    },
    work(row, agenda) {
      // The row may have been changed from outside since the tracks were last asked.
      watch.stirred = true;
      for (let at = 0; at < agenda.length; at += 2) {
        const event = perform(row, agenda[at] as number, agenda[at + 1] as number);
        const breaks = row[layout.rupture] === breaking && row[layout.outcome] === 0;
        heard(row, event, -1);
        if (!breaks) continue;
        breakOff(row);
        return;
      }
    },
  };
}
