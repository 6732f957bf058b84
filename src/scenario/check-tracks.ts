import { arrowsOf } from './arrows.ts';
import {
  type Declared,
  type Kind,
  known,
  knownAt,
  type Names,
  namesOf,
  outcomesOf,
  stateOf,
} from './declared.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

const heard: Kind = {
  kind: 'event',
  mend: { code: 'names.events' },
};

/** A track's arrows start from events that exist and lead to states that exist, and every state can be reached. */
export function checkTracks(top: Spot, names: Declared, report: Report): void {
  const events = eventNames(top, names);
  for (const [name, track] of names.tracks ?? []) {
    const states = namesOf(track.at('states'));
    if (states === undefined) continue;
    const kind = stateOf(name);
    knownAt(report, track.at('initial'), kind, states);
    for (const [, state] of states) {
      for (const [event, arrows] of state.at('on').entries()) {
        known(report, arrows.namePlace(), heard, event, events);
        for (const { to } of arrowsOf(arrows)) knownAt(report, to, kind, states);
        checkOrder(arrows, report);
      }
      for (const settle of state.at('settle').items()) knownAt(report, settle.at('to'), kind, states);
    }
    checkReach(track, states, report);
  }
}

/** What a track can hear; undefined while a section that names such things is missing. */
function eventNames(top: Spot, names: Declared): Names {
  const { moves, happenings, rounds, turns, seats } = names;
  if (!moves || !happenings || !rounds || !turns || !seats) return undefined;
  const fixed = ['deadline', ...outcomesOf(names)].map((name): [string, Spot] => [name, top]);
  return new Map([...moves, ...happenings, ...rounds, ...turns, ...fixed]);
}

/** Of several arrows the first that holds is taken: one without a condition hides those behind it. */
export function checkOrder(spot: Spot, report: Report): void {
  const arrows = arrowsOf(spot);
  const open = arrows.findIndex(({ when }) => !when.exists);
  if (open >= 0 && open < arrows.length - 1)
    report.error(
      (arrows[open] as { to: Spot }).to.place(),
      { code: 'play.hidesOthers' },
      { code: 'mend.whenOrLast' },
    );
}

function checkReach(track: Spot, states: NonNullable<Names>, report: Report): void {
  const initial = track.at('initial').text;
  if (initial === undefined || !states.has(initial)) return;
  const reached = new Set([initial]);
  for (const name of reached) {
    const state = states.get(name);
    const ways = state?.at('on').entries() ?? [];
    const targets = [
      ...ways.flatMap(([, arrows]) => arrowsOf(arrows).map(({ to }) => to.text)),
      ...(state?.at('settle').items() ?? []).map((settle) => settle.at('to').text),
    ];
    for (const target of targets) if (target !== undefined) reached.add(target);
  }
  for (const [name, state] of states)
    if (!reached.has(name))
      report.warning(
        state.namePlace(),
        { code: 'play.unreached', state: name },
        { code: 'play.addArrow', initial },
      );
}
