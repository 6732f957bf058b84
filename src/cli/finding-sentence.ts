import { type Finding, type Found, type FoundBy, limits } from '../lab/balance/finding.ts';
import type { Share } from '../lab/intervals.ts';
import { percent } from './figures.ts';

/** What was found, and what could be done about it, in a sentence each. */
export interface Sentence {
  what: string;
  mend: string;
}

/** A share with what it is of: `3 of 412 (0.7%)`. */
const outOf = ({ count, of, share }: Share): string => `${count} of ${of} (${percent(share)})`;
const few = "lower the blocs' thresholds, soften their tastes, or let fewer acts before it sour their moods";
const [least, most] = limits.agreement;

/** A sentence for each code; a new one does not compile until it stands here. */
const sentences: { [Code in Found['code']]: (found: FoundBy<Code>) => Sentence } = {
  ahead: ({ seat, share }) => ({
    what: `${seat} ended ahead in ${outOf(share)} of the games between equal rivals`,
    mend: 'take points from its scores, give the other side some, or move the weights of their characters',
  }),
  agreementSeldom: ({ share }) => ({
    what: agreed(share),
    mend: "lower the blocs' thresholds or soften their tastes, or let the scores give more for what is agreed",
  }),
  agreementOften: ({ share }) => ({
    what: agreed(share),
    mend: "raise the blocs' thresholds or sharpen their tastes, or let the scores give more for holding out",
  }),
  spaceEmpty: ({ round, part }) => ({ what: space(round, part), mend: few }),
  spaceNarrow: ({ round, part }) => ({ what: space(round, part), mend: few }),
  spaceFull: ({ round, part }) => ({
    what: space(round, part),
    mend: "raise the blocs' thresholds or sharpen their tastes: nothing has to be bargained for",
  }),
  endingNever: ({ ending }) => ({ what: `no game came to the ending "${ending}"`, mend: ways }),
  endingSeldom: ({ ending, part, count }) => ({
    what: `the ending "${ending}" came in ${percent(part)} of the games, ${count} in all`,
    mend: ways,
  }),
  roundIdle: ({ round, points }) => ({
    what: `in ${round} it hardly matters what anybody does: by the act chosen there, games end ${points.toFixed(1)} points apart`,
    mend: 'let an act, a matter or a happening fall due there, or leave the round out of the cut and let it pass',
  }),
  moveNeverLegal: ({ move, games }) => ({
    what: `${move} was legal in no game at all, of ${games}, random ones included`,
    mend: 'loosen its `when` or its `costs`, or remove it',
  }),
  moveSeldom: ({ move, seat, share }) => ({
    what: `${move} was made in ${outOf(share)} of the steps in which it was legal: it is not worth choosing`,
    mend: `let it do more for ${seat}, cost less, or answer a matter; or remove it`,
  }),
  moveOften: ({ move, share }) => ({
    what: `${move} was made in ${outOf(share)} of the steps in which it was legal: it is no choice`,
    mend: 'give it a cost, a `rest` or a side effect at home, or make what stands beside it worth more',
  }),
  decisionSeldom: ({ seat, decision, share }) => ({
    what: decided(seat, decision, share),
    mend: "let its effects or its outcome's points be worth more to this side, or the other two less",
  }),
  decisionOften: ({ seat, decision, share }) => ({
    what: decided(seat, decision, share),
    mend: "let the other two be worth more: their effects, what the scores give for their outcomes, or the other side's reasons to join",
  }),
  positionUnasked: ({ clause, position, games }) => ({
    what: `nobody proposed or accepted "${clause}: ${position}" in ${games} games`,
    mend: "give one side's scores or blocs a reason to want it, or loosen its `when`",
  }),
  positionRefused: ({ clause, position, proposed, games }) => ({
    what: `"${clause}: ${position}" was proposed ${proposed} times in ${games} games, and nobody accepted it`,
    mend: "soften the taste of the other side's blocs for it, let it be worded ambiguously or conditionally, or give that side points for it",
  }),
  positionBlocked: ({ clause, position, seat, bloc, short }) => ({
    what: `${seat}.${bloc} can accept no text with "${clause}: ${position}" in it, whatever else it holds and in the best of moods: ${short} short`,
    mend: 'soften its taste for it, lower its threshold, let it like something else more, or let the position be worded ambiguously or conditionally',
  }),
  mustHaveSeldom: ({ seat, mustHave, share }) => ({
    what: met(seat, mustHave, share),
    mend: 'ask for less in its `when`, or give the other side a reason to grant it',
  }),
  mustHaveOften: ({ seat, mustHave, share }) => ({
    what: met(seat, mustHave, share),
    mend: 'ask for more in its `when`, or give it fewer points',
  }),
  happeningHelps: ({ happening, seat, points }) => comes(happening, seat, points, 'higher'),
  happeningHurts: ({ happening, seat, points }) => comes(happening, seat, points, 'lower'),
};

const ways =
  'loosen its `when`, put it before an ending that takes its games, or make the way to it worth more to a side';
const agreed = (share: Share): string =>
  `equal rivals came to an agreement in ${outOf(share)} of their games; ${percent(least)} to ${percent(most)} make both ways worth playing`;
const space = (round: string, part: number): string =>
  `as ${round} began, both homes would have ratified ${Number((part * 100).toFixed(2))}% of all deals`;
const decided = (seat: string, decision: string, share: Share): string =>
  `${seat} took the decision "${decision}" on ${outOf(share)} of the nights on which it could`;
const met = (seat: string, mustHave: string, share: Share): string =>
  `${seat}'s must-have "${mustHave}" was met in ${outOf(share)} of the games in which it was chosen`;
const comes = (happening: string, seat: string, points: number, way: string): Sentence => ({
  what: `where "${happening}" comes, ${seat} ends ${points} points ${way} than in the same games without it`,
  mend: 'soften its effects, spread them over several happenings, or let an act answer it',
});

/** A finding in words, with the names as the scenario's file has them. */
export function findingSentence(finding: Finding): Sentence {
  const say = sentences[finding.code] as (found: Found) => Sentence;
  return say(finding);
}
