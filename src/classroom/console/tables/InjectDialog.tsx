import { useMemo, useState } from 'preact/hooks';
import { causeText } from '../../../screens/text/cause-text.ts';
import { meterName } from '../../../screens/text/labels.ts';
import { refusalSentence } from '../../../screens/text/refusal-sentence.ts';
import { By } from '../../../screens/widgets/By.tsx';
import { Dialog } from '../../../web/Dialog.tsx';
import { RadioCards } from '../../../web/RadioCards.tsx';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { groupsNow } from '../people/places.ts';
import { type Injected, tryHappening } from './injected.ts';

/** Lets a happening of the scenario happen now, at one table or at all. */
export function InjectDialog({ group, onClose }: { group: Group; onClose(): void }) {
  const { t, words, game, state, bundle, wish } = useConsole();
  const tried = useMemo(
    () => Object.keys(bundle.scenario.happenings).map((id) => ({ id, tried: tryHappening(group, id) })),
    [bundle, group],
  );
  const able = tried.filter((one) => one.tried.ok);
  const [happening, setHappening] = useState(able[0]?.id);
  const [everywhere, setEverywhere] = useState(false);
  const several = groupsNow(state).length > 1;
  return (
    <Dialog heading={t('class-console:act.inject')} closeLabel={t('menu.close')} onClose={onClose} wide>
      <div class="stack">
        {able.length === 0 && (
          <p class="soft">
            {tried[0] && !tried[0].tried.ok
              ? refusalSentence(tried[0].tried.refusal, game, words)
              : t('class-console:act.noHappening')}
          </p>
        )}
        <RadioCards<string>
          legend={t('class-console:act.happening')}
          hideLegend
          options={able.map((one) => ({
            value: one.id,
            title: words(`happenings.${one.id}.title`),
            about: (
              <>
                {words(`happenings.${one.id}.about`)} <Does tried={one.tried} />
              </>
            ),
          }))}
          value={happening}
          onChange={setHappening}
        />
        {several && (
          <label class="row">
            <input
              type="checkbox"
              checked={everywhere}
              onChange={({ currentTarget }) => setEverywhere(currentTarget.checked)}
            />
            <span>{t('class-console:act.everywhere')}</span>
          </label>
        )}
        <div class="row">
          <button
            type="button"
            class="button button-main"
            disabled={happening === undefined}
            onClick={() => {
              onClose();
              if (happening !== undefined)
                void wish({ do: 'inject', happening, ...(!everywhere && { group: group.id }) });
            }}
          >
            {t('class-console:act.injectNow')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** What it would change, as the game stands. */
function Does({ tried }: { tried: Injected }) {
  const { t, words, game, bundle } = useConsole();
  if (!tried.ok) return null;
  const changes = tried.entries.flatMap((entry) => Object.entries(entry.changes));
  const tracks = tried.entries.flatMap(({ cause }) =>
    cause.kind === 'track' ? [causeText(cause, words, game).title] : [],
  );
  if (changes.length + tracks.length === 0) return <>{t('class-console:act.changesNothing')}</>;
  return (
    <span class="inject-does">
      {changes.map(([meter, by], at) => (
        <span key={at}>
          {meterName(bundle.scenario, meter, words, game)}{' '}
          <By scenario={bundle.scenario} meter={meter} by={by} />
        </span>
      ))}
      {tracks.map((track) => (
        <span key={track}>{track}</span>
      ))}
    </span>
  );
}
