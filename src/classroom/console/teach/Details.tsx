import type { ScenarioBundle } from '../../../scenario/read.ts';
import { wordsFor } from '../../../scenario/words.ts';
import { RadioCards } from '../../../web/RadioCards.tsx';
import type { PageProps } from '../../props.ts';
import type { Choices } from './choices.ts';
import { SpeechDetails } from './SpeechDetails.tsx';
import { TableDetails } from './TableDetails.tsx';
import { TimeDetails } from './TimeDetails.tsx';

export interface DetailsProps extends Pick<PageProps, 't' | 'settings'> {
  bundle: ScenarioBundle;
  choices: Choices;
  /** A session is being opened, and not only planned anew. */
  opening: boolean;
  change(change: Partial<Choices>): void;
}

/** Everything else about a session; all of it has a usual value. */
export function Details(props: DetailsProps) {
  const { t, settings, bundle, choices, change } = props;
  const words = wordsFor(bundle, settings.language, 'narrator');
  return (
    <div class="teach-details">
      <TableDetails {...props} />
      <div class="stack">
        <RadioCards<string>
          legend={t('choice.length')}
          layout="list"
          options={Object.entries(bundle.scenario.calendar.cuts).map(([id, { rounds }]) => ({
            value: id,
            title: words(`cuts.${id}.name`),
            about: t('choice.rounds', { count: rounds.length }),
          }))}
          value={choices.cut}
          onChange={(cut) => change({ cut })}
        />
        <TimeDetails {...props} />
      </div>
      <SpeechDetails {...props} />
    </div>
  );
}
