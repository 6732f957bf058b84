import { useState } from 'preact/hooks';
import { seatsOf } from '../../crisis/place.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import { wordsFor } from '../../scenario/words.ts';
import { Dialog } from '../../web/Dialog.tsx';
import { RadioCards } from '../../web/RadioCards.tsx';
import type { DeskState } from '../desk-state.ts';
import { dateText } from '../export/date-text.ts';
import type { FilesDesk } from './files-desk.ts';
import { PlayNumbers } from './PlayNumbers.tsx';
import { both, firstChoice, fitted, openingOf, type PlayChoice, readNumber } from './play-choice.ts';

interface PlayProps {
  files: FilesDesk;
  state: DeskState;
}

/** What was chosen last, by draft: an author plays from the same place again and again. */
const lastChoices = new Map<string, PlayChoice>();

/** Where and as whom to play the draft; the game opens in a new tab. */
export function PlayDialog({ files, state }: PlayProps) {
  const { t, sound, read, revision } = state;
  const broken = read?.revision === revision && sound?.revision !== revision;
  return (
    <Dialog
      heading={t('studio-files:play.heading')}
      closeLabel={t('studio-files:close')}
      onClose={() => files.show(undefined)}
      wide
    >
      {sound && files.out.playable ? (
        <PlayForm files={files} state={state} bundle={sound.bundle} older={broken} />
      ) : (
        <p>{t('studio-files:play.broken')}</p>
      )}
    </Dialog>
  );
}

function PlayForm({ files, state, bundle, older }: PlayProps & { bundle: ScenarioBundle; older: boolean }) {
  const { t, settings, draft } = state;
  const { scenario } = bundle;
  const words = wordsFor(bundle, settings.language, 'narrator');
  const [wished, setWished] = useState(
    () =>
      lastChoices.get(draft.id) ?? firstChoice(scenario, crypto.getRandomValues(new Uint16Array(1))[0] ?? 0),
  );
  const [unopened, setUnopened] = useState<string>();
  const choice = fitted(scenario, wished);
  const choose = (change: Partial<PlayChoice>) => {
    const next = { ...choice, ...change };
    lastChoices.set(draft.id, next);
    setWished(next);
    setUnopened(undefined);
  };
  const opening = openingOf(scenario, choice);
  const seedIsWrong = readNumber(choice.seed, { min: 0, max: 0xffffffff }) === undefined;
  const begin = (event: Event) => {
    event.preventDefault();
    if (!opening) return;
    void files.out.play(opening).then(setUnopened);
  };
  const rounds = scenario.calendar.cuts[choice.cut]?.rounds ?? [];
  return (
    <form class="stack files-playing" onSubmit={begin}>
      <p>{t('studio-files:play.about')}</p>
      {older && <p role="status">{t('studio-files:play.older')}</p>}
      <div class="files-fields">
        <label class="field">
          <span>{t('studio-files:play.cut')}</span>
          <select
            class="select"
            value={choice.cut}
            onChange={({ currentTarget }) => choose({ cut: currentTarget.value })}
          >
            {Object.entries(scenario.calendar.cuts).map(([id, cut]) => (
              <option key={id} value={id}>
                {words(`cuts.${id}.name`)} · {t('choice.rounds', { count: cut.rounds.length })}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('studio-files:play.round')}</span>
          <select
            class="select"
            value={choice.round}
            onChange={({ currentTarget }) => choose({ round: currentTarget.value })}
          >
            {rounds.map((id, place) => (
              <option key={id} value={id}>
                {place + 1}. {dateText(scenario.calendar.rounds[id]?.date ?? '', settings.language)} ·{' '}
                {words(`rounds.${id}.title`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('studio-files:play.level')}</span>
          <select
            class="select"
            value={choice.level}
            disabled={choice.side === both}
            onChange={({ currentTarget }) =>
              choose({ level: Number(currentTarget.value) as PlayChoice['level'] })
            }
          >
            {([1, 2, 3] as const).map((level) => (
              <option key={level} value={level}>
                {t(`choice.level${level}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('studio-files:play.seed')}</span>
          <input
            class="input number"
            inputMode="numeric"
            value={choice.seed}
            aria-invalid={seedIsWrong}
            aria-describedby={seedIsWrong ? 'play-seed-wrong' : undefined}
            onInput={({ currentTarget }) => choose({ seed: currentTarget.value })}
          />
          {seedIsWrong && (
            <span id="play-seed-wrong" class="small files-bad">
              {t('studio-files:play.seedWrong')}
            </span>
          )}
        </label>
      </div>
      <RadioCards<string>
        legend={t('studio-files:play.side')}
        options={[
          ...seatsOf(scenario).map((seat) => ({ value: seat, title: words(`delegations.${seat}.name`) })),
          { value: both, title: t('studio-files:play.shared') },
        ]}
        value={choice.side}
        onChange={(side) => choose({ side })}
      />
      {Object.keys(scenario.parties).map((party) => (
        <label key={party} class="row">
          <input
            type="checkbox"
            checked={choice.parties.includes(party)}
            onChange={({ currentTarget: { checked } }) =>
              choose({
                parties: Object.keys(scenario.parties).filter((one) =>
                  one === party ? checked : choice.parties.includes(one),
                ),
              })
            }
          />
          {t('studio-files:play.party', { name: words(`parties.${party}.name`) })}
        </label>
      ))}
      <PlayNumbers t={t} scenario={scenario} words={words} choice={choice} choose={choose} />
      <div class="files-go">
        {unopened && (
          <p role="alert">
            {t('studio-files:play.blocked')}{' '}
            <a href={unopened} target="_blank" rel="noopener">
              {t('studio-files:play.openGame')}
            </a>
          </p>
        )}
        <button type="submit" class="button button-main" disabled={!opening}>
          {t('studio-files:play.start')}
        </button>
      </div>
    </form>
  );
}
