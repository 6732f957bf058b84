import { parseDocument } from 'yaml';
import { balanceWork } from '../../../src/studio/balance/balance-work.ts';
import { readWork } from '../../../src/studio/read-work.ts';
import { filesIn } from '../../load.ts';
import { withBuiltPages } from '../built-pages.ts';
import { type Contender, interleaved } from '../harness.ts';
import { ratio, type Section, type Settings, short, time } from '../section.ts';
import { typing } from '../studio-typing.ts';

const files = filesIn('scenarios/gsomia-2019');
const rules = files['scenario.yaml'] ?? '';

let letters = 0;
/** The files after a line that is never the same was written into a move, the longest section. */
function written(line: string): Record<string, string> {
  letters += 1;
  const move = '\n  seoul.giveNotice:\n';
  if (!rules.includes(move)) throw new Error('the move is no longer there');
  return { ...files, 'scenario.yaml': rules.replace(move, `${move}    ${line}${letters}\n`) };
}

/** The files after an edit that the games go by: other points every time. */
function edited(): Record<string, string> {
  letters += 1;
  return {
    ...files,
    'scenario.yaml': rules.replace('- "+29"', `- "+${letters % 90}"\n        - "-${letters % 97}"`),
  };
}

const work = balanceWork();
const contenders: readonly Contender[] = [
  {
    name: 'scenario.yaml parsed by the library',
    run: () => void parseDocument(written('# ')['scenario.yaml'] ?? ''),
  },
  { name: 'its errors after a letter', run: () => void readWork(written('# ')) },
  { name: 'its errors while a name is half written', run: () => void readWork(written('when')) },
  {
    name: 'a first figure of its balance after an edit',
    run() {
      const { bundle } = readWork(edited());
      if (!bundle) throw new Error('the edit is an error');
      work({ do: 'learn', digest: bundle.digest, scenario: bundle.scenario });
      work({ do: 'play', digest: bundle.digest });
    },
  },
];

/** How long an author waits. */
export async function studioPart({ tell }: Settings): Promise<Section> {
  const measured = interleaved(contenders, {
    ...{ rounds: 8, seeds: 4, atLeast: 200 },
    tell: (done, of) => tell(`round ${done} of ${of}`),
  });
  const { errors, figure, frames, longest, late } = await withBuiltPages(tell, typing);
  const milliseconds = (times: readonly number[]): string => {
    const sorted = [...times].sort((one, two) => one - two);
    return `${short(sorted[Math.trunc(sorted.length / 2)] ?? 0)} ms, at most ${short(sorted.at(-1) ?? 0)} ms`;
  };
  return {
    title: 'How long an author waits in the studio',
    notes: [
      'gsomia-2019, one letter or one number changed each time. First the work alone, in one thread, beside the parsing of `scenario.yaml` by the library; then Chromium, from the key to what is shown, the middle one of several.',
      `In the page: errors ${milliseconds(errors)} (wanted: under 100); a first figure of the balance ${milliseconds(figure)} (wanted: under 1500). While somebody typed, ${frames} frames were drawn, ${short(late * 100)}% of them later than a sixtieth of a second by more than half of one; the longest took ${short(longest)} ms.`,
    ],
    head: ['', '>a time', '>parsing is 1', '>middle half'],
    rows: measured.map((one) => [one.name, time(one.best), ...ratio(one)]),
  };
}
