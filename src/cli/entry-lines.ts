import { wordingsOf } from '../crisis/offer.ts';
import type { Cause, Entry } from '../crisis/state.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Words } from '../scenario/words.ts';
import { signed } from './table.ts';

/** What happened, a line an entry, with what it changed: `  seoul, in public: Give notice  approval +4`. */
export function entryLines(scenario: Scenario, words: Words, entries: readonly Entry[]): string[] {
  return entries.flatMap(({ cause, changes }) => {
    const what = sentence(scenario, words, cause);
    const moved = Object.entries(changes).map(([meter, by]) => `${meter} ${signed(by)}`);
    if (what === undefined && moved.length === 0) return [];
    return [`  ${what ?? 'the day itself'}${moved.length > 0 ? `  [${moved.join(', ')}]` : ''}`];
  });
}

function sentence(scenario: Scenario, words: Words, cause: Cause): string | undefined {
  const title = (of: string, id: string) => words(`${of}.${id}.title`);
  switch (cause.kind) {
    case 'move': {
      const how = `${cause.channel === 'public' ? 'in public' : 'quietly'}${cause.leaked ? ', leaked' : ''}`;
      return `${cause.seat}, ${how}: ${title('moves', cause.move)}`;
    }
    case 'edit':
      return `${cause.seat}, on the text: ${cause.edit.kind} ${cause.edit.clause}${offered(cause)}, ${cause.result}`;
    case 'matter':
      return `matter ${cause.what}: ${title('matters', cause.matter)}`;
    case 'happening':
      return `${cause.injected ? 'the host let this happen' : 'it happens'}: ${title('happenings', cause.happening)}`;
    case 'headline':
      return `headline: ${cause.by > 0 ? 'good' : 'bad'} news for ${words(`blocs.${cause.bloc}.name`)}`;
    case 'word':
      return `${cause.seat}'s word is ${cause.what}: ${title('moves', cause.move)}`;
    case 'track':
      return `${cause.track}: ${cause.from} -> ${cause.to}`;
    case 'round':
      return cause.skipped
        ? `passed over: ${cause.round}, ${scenario.calendar.rounds[cause.round]?.date}`
        : undefined;
    case 'decision':
      return `${cause.seat} decides: ${cause.decision}`;
    case 'outcome':
      return `outcome: ${cause.outcome}`;
    case 'epilogue':
      return `${scenario.calendar.epilogue[cause.beat]?.date}: ${title('epilogue', `${cause.beat}.${cause.turn}`)}`;
  }
}

function offered({ edit }: Extract<Cause, { kind: 'edit' }>): string {
  if (edit.kind !== 'propose') return '';
  return [' as', edit.offer.position, ...wordingsOf(edit.offer)].join(' ');
}
