import { useEffect } from 'preact/hooks';
import { wordsFor } from '../../scenario/words.ts';
import { Frame } from '../../screens/frame/Frame.tsx';
import type { ScreenProps, ShellProps } from '../../screens/screen.ts';
import { seatClass } from '../../screens/seat-class.ts';
import { fullDate } from '../../screens/text/dates.ts';
import { Emblem, emblemOf } from '../../screens/widgets/Emblem.tsx';

interface HandoverProps {
  shell: ShellProps;
  game: Pick<ScreenProps, 'bundle' | 'view'>;
  onConfirm(): void;
}

/** Between two people at one device: nothing of either side until the next one says it is theirs. */
export function HandoverScreen({ shell, game, onConfirm }: HandoverProps) {
  const { t, language, stage } = shell;
  const { bundle, view } = game;
  const name = wordsFor(bundle, language, 'narrator')(`delegations.${view.seat}.name`);
  useEffect(() => {
    stage.clear();
    stage.setView(undefined);
  }, [stage]);
  return (
    <Frame shell={shell} heading={t('handover.heading', { name })} over={fullDate(view.date, language)}>
      <div class={`handover ${seatClass(bundle.scenario, view.seat)}`}>
        <div class="handover-letter paper" aria-hidden="true">
          <span class="wax">
            <Emblem name={emblemOf(bundle.scenario, view.seat)} />
          </span>
        </div>
        <p class="handover-name" aria-hidden="true">
          {name}
        </p>
        <p>{t('handover.about', { name })}</p>
        <button type="button" class="button button-main" onClick={onConfirm}>
          {t('handover.confirm', { name })}
        </button>
      </div>
    </Frame>
  );
}
