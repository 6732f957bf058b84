import { useMemo, useState } from 'preact/hooks';
import { askedIn } from '../../crisis/asked.ts';
import { legalMoves } from '../../crisis/view-refusals.ts';
import { Icon } from '../widgets/Icon.tsx';
import { Ask } from './Ask.tsx';
import { type Choice, choicesOf, fitting, groupsOf } from './choices.ts';
import { useRoom } from './game-context.ts';
import { MoveCard } from './MoveCard.tsx';
import { stepOf } from './orders.ts';

/** The acts of a channel: possible ones by kind, the rest folded below with the reason why not. */
export function Moves() {
  const { bundle, view, draft, t, channel, matter, show } = useRoom();
  const [open, setOpen] = useState<string>();
  const step = stepOf(view);
  const channels = (['public', 'quiet'] as const).filter((one) => askedIn(step).includes(one));
  const shown = channels.includes(channel) ? channel : (channels[0] ?? 'public');
  const refusals = useMemo(() => legalMoves(bundle.scenario, view), [bundle, view]);
  const all = choicesOf(bundle.scenario, view, draft, { channel: shown, step }, refusals);
  const fits = fitting(all, matter);
  const possible = fits.filter((one) => !one.refusal);
  const barred = fits.filter((one) => one.refusal);
  const card = (choice: Choice) => (
    <li key={choice.id}>
      <MoveCard
        choice={choice}
        open={open === choice.id}
        onOpen={() => setOpen(open === choice.id ? undefined : choice.id)}
      />
    </li>
  );
  if (channels.length === 0) return <p class="panel soft">{t('room:moves.notNow')}</p>;
  return (
    <div class="moves">
      <h2 class="only-read">{t('room:tabs.moves')}</h2>
      <div class="moves-head">
        {channels.length > 1 ? (
          <fieldset class="segments" aria-label={t('room:moves.channel')}>
            {channels.map((one) => (
              <button
                type="button"
                key={one}
                class="segment"
                aria-pressed={one === shown}
                onClick={() => show('moves', { channel: one, matter })}
              >
                <Icon name={one === 'public' ? 'statement' : 'envelope'} />
                {t(`room:moves.${one}`)}
                {draft[one] && <Icon name="check" />}
              </button>
            ))}
          </fieldset>
        ) : (
          <h3>{t('room:moves.toHome')}</h3>
        )}
        <Ask topic={shown === 'public' ? 'publicAct' : 'quietAct'} />
      </div>
      <Filter choices={all} />
      <p class="small soft">
        {t(step === 'homeReads' ? 'room:moves.homeAbout' : `room:moves.${shown}About`)}
      </p>
      {possible.length === 0 && <p>{t('room:moves.noneFits')}</p>}
      {groupsOf(possible).map((group) => (
        <section key={group.kind} class="moves-group">
          <h3 class="moves-kind">
            {t(
              group.kind === 'outreach' && shown === 'quiet'
                ? 'room:kinds.backChannel'
                : `room:kinds.${group.kind}`,
            )}
            {group.kind === 'outreach' && shown === 'quiet' && <Ask topic="backChannel" />}
          </h3>
          <ul class="moves-list">{group.choices.map(card)}</ul>
        </section>
      ))}
      {barred.length > 0 && (
        <details class="moves-barred">
          <summary>{t('room:moves.barred', { count: barred.length })}</summary>
          <ul class="moves-list">{barred.map(card)}</ul>
        </details>
      )}
    </div>
  );
}

function Filter({ choices }: { choices: readonly Choice[] }) {
  const { words, t, matter, channel, show } = useRoom();
  const matters = [...new Set(choices.flatMap((choice) => choice.matters))];
  if (matters.length === 0 && matter === undefined) return null;
  const chip = (id: string | undefined, name: string) => (
    <button
      type="button"
      key={id ?? 'all'}
      class="filter"
      aria-pressed={matter === id}
      onClick={() => show('moves', { channel, matter: id })}
    >
      {name}
    </button>
  );
  return (
    <fieldset class="filters" aria-label={t('room:moves.filter')}>
      {chip(undefined, t('room:moves.all'))}
      {matters.length > 1 && chip('any', t('room:moves.anyMatter'))}
      {[...new Set([...matters, ...(matter && matter !== 'any' ? [matter] : [])])].map((id) =>
        chip(id, words(`matters.${id}.title`)),
      )}
    </fieldset>
  );
}
