import { load } from '../../load.ts';
import { thinking } from '../rival-choices.ts';
import { strengths } from '../rival-strength.ts';
import { type Section, type Settings, short } from '../section.ts';

const { scenario } = load('scenarios/gsomia-2019');

/** How long the rival thinks. */
export function thinkingPart({ tell }: Settings): Section {
  const found = thinking(scenario, 2, (done, of) => tell(`choice ${done} of ${of}`));
  return {
    title: 'How long the rival thinks',
    notes: [
      "Orders for every step of two random games, both sides', at each level; between any two choices the kernel plays random games, by which they are measured. An imagined step is one for which both sides' orders are played on the kernel.",
      'Wanted: at most 300 ms at level 2.',
    ],
    head: [
      '',
      ...['>middle', '>19 in 20', '>longest', '>a choice in kernel games'],
      ...['>imagined steps a choice', '>a second'],
    ],
    rows: found.map(({ level, middle, nearlyAll, longest, kernelGames, steps, stepsASecond }) => [
      `level ${level}`,
      ...[middle, nearlyAll, longest].map((one) => `${short(one)} ms`),
      ...[kernelGames, steps, stepsASecond].map(short),
    ]),
  };
}

/** How strong the rival is. */
export async function strengthPart({ games, tell }: Settings): Promise<Section> {
  const found = await strengths(scenario, games, (done, of) => tell(`game ${done} of ${of}`));
  const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;
  return {
    title: 'How strong the rival is',
    notes: [
      `${games} games of gsomia-2019 a line, cut \`full\`. A game is won by whom its own character's weights give more than the other's give the other; intervals are Wilson's, 95%.`,
      'Wanted of level 2, on both sides: 80% against greedy, 97% against random, 65% against level 1.',
    ],
    head: ['player', 'plays', 'against', '>won', '>95% interval', '>drawn'],
    rows: found.map(({ own, seat, other, won, level }) => [
      own,
      seat,
      other,
      percent(won.share),
      `${percent(won.low)} to ${percent(won.high)}`,
      String(level),
    ]),
  };
}
