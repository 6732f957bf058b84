import type { Scenario } from '../../scenario/schema.ts';
import type { Words } from '../../scenario/words.ts';
import type { DeskState } from '../desk-state.ts';
import { type PlayChoice, readNumber, type StartNumber, startNumbers } from './play-choice.ts';

interface NumbersProps {
  t: DeskState['t'];
  scenario: Scenario;
  words: Words;
  choice: PlayChoice;
  choose(change: Partial<PlayChoice>): void;
}

/** Meters, moods and tracks as a game begins: as the scenario has them, until an author changes one. */
export function PlayNumbers({ t, scenario, words, choice, choose }: NumbersProps) {
  const isTouched = Object.keys(choice.meters).length + Object.keys(choice.tracks).length > 0;
  const groupName = (group: string): string => {
    if (group === 'all') return t('studio-files:play.everyone');
    return words(group in scenario.parties ? `parties.${group}.name` : `delegations.${group}.name`);
  };
  const nameOf = (meter: string): string => {
    if (meter === 'rupture') return t('studio-files:play.rupture');
    return words(meter in scenario.meters ? `meters.${meter}.name` : `blocs.${meter}.name`);
  };
  return (
    <details class="files-numbers" open={isTouched}>
      <summary>{t('studio-files:play.numbers')}</summary>
      <div class="stack">
        <p class="small soft">{t('studio-files:play.numbersAbout')}</p>
        {[...startNumbers(scenario, choice.parties)].map(([group, numbers]) => (
          <fieldset key={group} class="files-group">
            <legend>{groupName(group)}</legend>
            <div class="files-fields">
              {numbers.map((number) => (
                <NumberField
                  key={number.meter}
                  t={t}
                  number={number}
                  name={nameOf(number.meter)}
                  typed={choice.meters[number.meter]}
                  onType={(typed) => choose({ meters: { ...choice.meters, [number.meter]: typed } })}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <fieldset class="files-group">
          <legend>{t('studio-files:play.tracks')}</legend>
          <div class="files-fields">
            {Object.entries(scenario.tracks).map(([track, { initial, states }]) => (
              <label key={track} class="field">
                <span class="small">{words(`tracks.${track}.name`)}</span>
                <select
                  class="select"
                  value={choice.tracks[track] ?? initial}
                  onChange={({ currentTarget: { value } }) =>
                    choose({ tracks: { ...choice.tracks, [track]: value } })
                  }
                >
                  {Object.keys(states).map((state) => (
                    <option key={state} value={state}>
                      {words(`tracks.${track}.states.${state}`)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </fieldset>
        {isTouched && (
          <div class="row">
            <button
              type="button"
              class="button button-small"
              onClick={() => choose({ meters: {}, tracks: {} })}
            >
              {t('studio-files:play.reset')}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

interface NumberFieldProps {
  t: DeskState['t'];
  number: StartNumber;
  name: string;
  typed: string | undefined;
  onType(typed: string): void;
}

function NumberField({ t, number, name, typed, onType }: NumberFieldProps) {
  const { meter, initial, min, max } = number;
  const isWrong = typed !== undefined && readNumber(typed, number) === undefined;
  return (
    <label class="field">
      <span class="small">{name}</span>
      <input
        class="input number"
        inputMode="numeric"
        value={typed ?? initial}
        aria-invalid={isWrong}
        aria-describedby={`start-${meter}`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <span id={`start-${meter}`} class={isWrong ? 'small files-bad' : 'small soft'}>
        {isWrong
          ? t('studio-files:play.wrong', { name, min, max })
          : t('studio-files:play.range', { min, max })}
      </span>
    </label>
  );
}
