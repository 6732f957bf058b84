import { useState } from 'preact/hooks';
import { seatsOf } from '../../crisis/place.ts';
import { type Level, usualLevel } from '../../rival/levels.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import { wordsFor } from '../../scenario/words.ts';
import type { CountdownMode } from '../../screens/countdown.ts';
import type { ShellProps } from '../../screens/screen.ts';
import { seatClass } from '../../screens/seat-class.ts';
import { Emblem, emblemOf } from '../../screens/widgets/Emblem.tsx';
import { RadioCards } from '../../web/RadioCards.tsx';
import type { NewSession } from '../session.ts';
import { freshSeed, readSeed } from './seed.ts';

interface GameChoiceProps {
  shell: ShellProps;
  bundle: ScenarioBundle;
  onBegin(choice: Omit<NewSession, 'id'>): void;
}

const levels: readonly Level[] = [1, 2, 3];
const clocks: readonly CountdownMode[] = ['off', 'gentle', 'strict'];

interface PartyChoiceProps {
  shell: ShellProps;
  name: string;
  seated: boolean;
  onChange(seated: boolean): void;
}

/** Whether a third party follows from the course of events, or is played by the computer. */
function PartyChoice({ shell: { t }, name, seated, onChange }: PartyChoiceProps) {
  const options = ['rules', 'seat'] as const;
  return (
    <RadioCards<'rules' | 'seat'>
      legend={t('choice.party.legend', { name })}
      layout="list"
      options={options.map((one) => ({
        value: one,
        title: t(`choice.party.${one}`),
        about: t(`choice.party.${one}About`),
      }))}
      value={seated ? 'seat' : 'rules'}
      onChange={(value) => onChange(value === 'seat')}
    />
  );
}

/** Side, opponent, third parties, length, clock and seed of one scenario's game. */
export function GameChoice({ shell, bundle, onBegin }: GameChoiceProps) {
  const { t, language, settings } = shell;
  const { scenario } = bundle;
  const words = wordsFor(bundle, language, 'narrator');
  const seats = seatsOf(scenario);
  const cuts = Object.entries(scenario.calendar.cuts);
  const [kind, setKind] = useState<'computer' | 'shared'>('computer');
  const [seat, setSeat] = useState(seats[0] ?? '');
  const [level, setLevel] = useState<Level>(usualLevel);
  const [cut, setCut] = useState(cuts[0]?.[0] ?? '');
  const [masked, setMasked] = useState(false);
  const [countdown, setCountdown] = useState(settings.countdown);
  const parties = Object.keys(scenario.parties);
  const [seated, setSeated] = useState(() => parties.filter((party) => settings.seated.includes(party)));
  const [seedText, setSeedText] = useState(() => String(freshSeed()));
  const seed = readSeed(seedText);
  const begin = (event: Event) => {
    event.preventDefault();
    if (seed === undefined) return;
    const mode = kind === 'shared' ? { kind } : { kind, seat, level };
    const others = settings.seated.filter((party) => !parties.includes(party));
    shell.changeSettings({ seated: [...others, ...seated] });
    onBegin({ mode, cut, countdown, seed, masked, parties: seated });
  };
  return (
    <form class="newgame-form" onSubmit={begin}>
      <div class="newgame-about">
        <h2>{words('title')}</h2>
        <p>{words('about')}</p>
      </div>
      <div class="newgame-columns">
        <div class="stack newgame-column">
          <RadioCards<'computer' | 'shared'>
            legend={t('choice.opponent')}
            options={[
              { value: 'computer', title: t('choice.computer'), about: t('choice.computerAbout') },
              { value: 'shared', title: t('choice.shared'), about: t('choice.sharedAbout') },
            ]}
            value={kind}
            onChange={setKind}
          />
          {kind === 'computer' && (
            <>
              <RadioCards<string>
                legend={t('choice.side')}
                options={seats.map((one) => ({
                  value: one,
                  title: (
                    <>
                      <Emblem name={emblemOf(scenario, one)} />
                      {words(`delegations.${one}.name`)}
                    </>
                  ),
                  about: words(`goal.${one}`, one),
                  class: `radio-seat ${seatClass(scenario, one)}`,
                }))}
                value={seat}
                onChange={setSeat}
              />
              <RadioCards<Level>
                legend={t('choice.level')}
                layout="list"
                options={levels.map((one) => ({
                  value: one,
                  title: t(`choice.level${one}`),
                  about: t(`choice.level${one}About`),
                }))}
                value={level}
                onChange={setLevel}
              />
            </>
          )}
        </div>
        <div class="stack newgame-column">
          <RadioCards<string>
            legend={t('choice.length')}
            layout="list"
            options={cuts.map(([id, { rounds, minutes }]) => ({
              value: id,
              title: words(`cuts.${id}.name`),
              about: `${t('choice.rounds', { count: rounds.length })} · ${t('choice.minutes', { count: minutes })}`,
            }))}
            value={cut}
            onChange={setCut}
          />
          {parties.map((party) => (
            <PartyChoice
              key={party}
              shell={shell}
              name={words(`parties.${party}.name`)}
              seated={seated.includes(party)}
              onChange={(has) =>
                setSeated((before) => [...before.filter((one) => one !== party), ...(has ? [party] : [])])
              }
            />
          ))}
          <RadioCards<CountdownMode>
            legend={t('choice.countdown')}
            layout="list"
            options={clocks.map((one) => ({
              value: one,
              title: t(`choice.${one}`),
              about: t(`choice.${one}About`),
            }))}
            value={countdown}
            onChange={setCountdown}
          />
          <details class="newgame-more">
            <summary>{t('choice.more')}</summary>
            {bundle.mask && (
              <label class="check">
                <input
                  type="checkbox"
                  checked={masked}
                  aria-describedby="masked-about"
                  onInput={(event) => setMasked(event.currentTarget.checked)}
                />
                <span>{t('choice.masked')}</span>
                <span id="masked-about" class="small soft">
                  {t('choice.maskedAbout')}
                </span>
              </label>
            )}
            <label class="field">
              <span>{t('choice.seed')}</span>
              <input
                class="input number"
                inputMode="numeric"
                value={seedText}
                aria-invalid={seed === undefined}
                aria-describedby="seed-about"
                onInput={(event) => setSeedText(event.currentTarget.value)}
              />
              <span id="seed-about" class="small soft">
                {seed === undefined ? t('choice.seedWrong') : t('choice.seedAbout')}
              </span>
            </label>
          </details>
        </div>
      </div>
      <div class="newgame-begin">
        <button type="submit" class="button button-main" disabled={seed === undefined}>
          {t('choice.begin')}
        </button>
      </div>
    </form>
  );
}
