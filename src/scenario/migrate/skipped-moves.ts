import { type Migration, renamed, replaced } from './migration.ts';

/** Format 2 calls the moves that are made where a cut skips a round by what they are: `passes` became `whenSkipped`. */
export const skippedMoves: Migration = {
  from: 1,
  files: {
    'scenario.yaml': (top) => [
      ...replaced(top.at('format'), '2'),
      ...top
        .at('calendar')
        .at('rounds')
        .entries()
        .flatMap(([, round]) => renamed(round.at('passes'), 'whenSkipped')),
    ],
  },
};
