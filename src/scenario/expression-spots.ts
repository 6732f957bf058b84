import { arrowsOf } from './arrows.ts';
import type { Spot } from './spot.ts';

/** A spot that holds an expression, and how it is read. */
export interface ExpressionSpot {
  spot: Spot;
  as: 'condition' | 'effect' | 'points';
}

const values = (spot: Spot): Spot[] => spot.entries().map(([, value]) => value);

const found = new WeakMap<Spot, readonly ExpressionSpot[]>();

/** Every condition, effect and line of points in a scenario; looked for once, since several checks ask for them. */
export function expressionSpots(top: Spot): readonly ExpressionSpot[] {
  let spots = found.get(top);
  if (!spots) {
    spots = spotsIn(top);
    found.set(top, spots);
  }
  return spots;
}

function spotsIn(top: Spot): ExpressionSpot[] {
  const list = (as: ExpressionSpot['as'], spots: Spot[]) => spots.map((spot) => ({ spot, as }));
  return [
    ...list('condition', conditionSpots(top)),
    ...list(
      'effect',
      effectLists(top).flatMap((effects) => effects.items()),
    ),
    ...list(
      'points',
      pointLists(top).flatMap((points) => points.items()),
    ),
  ];
}

/** Every list of points: the three scores of each delegation, the one of each third party. */
const pointLists = (top: Spot): Spot[] => [
  ...values(top.at('delegations')).flatMap((seat) => values(seat.at('scores'))),
  ...values(top.at('parties')).map((party) => party.at('score')),
];

const turnsIn = (top: Spot): Spot[] =>
  values(top.at('calendar').at('epilogue')).flatMap((beat) => values(beat.at('turns')));
const statesIn = (top: Spot): Spot[] =>
  values(top.at('tracks')).flatMap((track) => values(track.at('states')));

function conditionSpots(top: Spot): Spot[] {
  const moves = values(top.at('moves'));
  const clauses = values(top.at('clauses'));
  const withWhen = [
    ...turnsIn(top),
    ...values(top.at('delegations')).flatMap((seat) => values(seat.at('mustHaves'))),
    ...statesIn(top).flatMap((state) => state.at('settle').items()),
    ...moves,
    ...clauses.flatMap((clause) => values(clause.at('positions'))),
    ...values(top.at('happenings')),
    ...values(top.at('endings')),
  ];
  const arrows = [
    ...statesIn(top).flatMap((state) => values(state.at('on'))),
    ...clauses.map((clause) => clause.at('fallback')),
  ];
  return [
    ...withWhen.map((spot) => spot.at('when')),
    ...moves.flatMap((move) => [move.at('word').at('kept'), move.at('word').at('broken')]),
    ...arrows.flatMap(arrowsOf).map(({ when }) => when),
  ];
}

function effectLists(top: Spot): Spot[] {
  const moves = values(top.at('moves'));
  const matters = values(top.at('matters'));
  const decisions = values(top.at('delegations')).flatMap((seat) => values(seat.at('decisions')));
  const withEffects = [
    ...values(top.at('calendar').at('rounds')),
    ...turnsIn(top),
    ...decisions,
    ...moves,
    ...moves.map((move) => move.at('leak')),
    ...values(top.at('happenings')),
  ];
  return [
    top.at('eachRound'),
    ...values(top.at('parties')).map((party) => party.at('eachRound')),
    ...withEffects.map((spot) => spot.at('effects')),
    ...statesIn(top).flatMap((state) => [state.at('enter'), state.at('eachRound')]),
    ...moves.map((move) => move.at('word').at('cost')),
    ...matters.map((matter) => matter.at('answered')),
    ...matters.flatMap((matter) => matter.at('left').items()),
  ];
}
