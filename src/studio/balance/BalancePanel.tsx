import './balance.css';
import { useMemo, useState } from 'preact/hooks';
import { wordsFor } from '../../scenario/words.ts';
import { RadioCards } from '../../web/RadioCards.tsx';
import type { Desk } from '../desk.ts';
import type { DeskState, Sound } from '../desk-state.ts';
import type { Outline } from '../outline.ts';
import { placeNow } from '../place-now.ts';
import { MoveTable, PositionTable } from './ChoiceTables.tsx';
import { comparisonOf, strongest } from './compared.ts';
import { FindingList } from './FindingList.tsx';
import type { Look } from './look.ts';
import { numbersIn } from './numbers.ts';
import { Overview } from './Overview.tsx';
import { RoundTable } from './RoundTable.tsx';
import { readingOf } from './reading.ts';
import { Status } from './Status.tsx';
import { type Kind, kinds, type Weighing } from './weighing.ts';

/** How the draft plays: what was found, figures beside those of the saved version, and every choice. */
export function BalancePanel({ desk, state }: { desk: Desk; state: DeskState }) {
  const { t, sound } = state;
  return (
    <div class="balance">
      {sound ? (
        <Weighed desk={desk} state={state} sound={sound} />
      ) : (
        <p class="balance-note">{t('studio-balance:waiting')}</p>
      )}
    </div>
  );
}

function Weighed({ desk, state, sound }: { desk: Desk; state: DeskState; sound: Sound }) {
  const { t, weighing, settings } = state;
  const { bundle, outline } = sound;
  const { language } = settings;
  const [wanted, want] = useState<Kind>();
  const reading = useMemo(() => readingOf(bundle, language), [bundle, language]);
  const look: Look = useMemo(
    () => ({
      bundle,
      t,
      words: wordsFor(bundle, language, 'narrator'),
      numbers: numbersIn(language),
      jump: (path) => desk.goTo(placeNow(desk.store.value.draft.files, path)),
    }),
    [desk, bundle, t, language],
  );
  // Most of the page's work is in these tables: they are drawn when they have something new to say.
  const figures = useMemo(
    () => weighing && <Figures {...{ look, weighing, wanted, want, outline }} />,
    [look, weighing, wanted, outline],
  );
  return (
    <>
      <Status state={state} sound={sound} look={look} />
      {figures}
      <section aria-labelledby="balance-rounds">
        <h2 id="balance-rounds">{t('studio-balance:rounds')}</h2>
        <RoundTable look={look} reading={reading} space={weighing?.now?.space ?? []} language={language} />
      </section>
    </>
  );
}

interface FiguresProps {
  look: Look;
  weighing: Weighing;
  /** The kind of players whose games the author wants to see; undefined for the ones that tell most. */
  wanted: Kind | undefined;
  want(kind: Kind): void;
  outline: Outline;
}

function Figures({ look, weighing, wanted, want, outline }: FiguresProps) {
  const { t, numbers } = look;
  const { now, saved } = weighing;
  const kind = wanted ?? strongest(weighing);
  const comparison = comparisonOf(weighing, kind);
  if (!now || !comparison) return null;
  // A version that differs in nothing the games go by needs no columns of its own.
  const against = saved !== undefined && saved.digest !== now.digest;
  return (
    <>
      <section aria-labelledby="balance-against">
        <h2 id="balance-against">{t(against ? 'studio-balance:against' : 'studio-balance:how')}</h2>
        <RadioCards<Kind>
          legend={t('studio-balance:who')}
          layout="row"
          value={kind}
          onChange={want}
          options={kinds.map((one) => ({
            value: one,
            title: t(`studio-balance:kind.${one}`),
            about: numbers.whole(now.games[one]),
          }))}
        />
        <p class="balance-note">
          {against
            ? t('studio-balance:beyondNote')
            : t(saved ? 'studio-balance:asSaved' : 'studio-balance:noSaved')}
        </p>
        <Overview look={look} comparison={comparison} against={against} />
      </section>
      <section aria-labelledby="balance-findings">
        <h2 id="balance-findings" tabIndex={-1}>
          {t('studio-balance:findings')}
        </h2>
        <FindingList look={look} findings={now.findings} outline={outline} />
      </section>
      <section aria-labelledby="balance-moves">
        <h2 id="balance-moves">{t('studio-balance:moves')}</h2>
        <MoveTable look={look} comparison={comparison} against={against} />
      </section>
      <section aria-labelledby="balance-clauses">
        <h2 id="balance-clauses">{t('studio-balance:positions')}</h2>
        <PositionTable look={look} comparison={comparison} against={against} />
      </section>
    </>
  );
}
