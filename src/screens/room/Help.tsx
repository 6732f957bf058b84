import { useEffect, useRef } from 'preact/hooks';
import type { ShellProps } from '../screen.ts';
import { topics } from './game-context.ts';
import './room.css';

interface HelpProps {
  shell: ShellProps;
  /** The word to open at; any other text opens at the top. */
  topic?: string | undefined;
  onClose(): void;
}

/** How to play, the keys, and every word of the screen; what the help dialog holds. */
export function Help({ shell: { t, settings, changeSettings }, topic, onClose }: HelpProps) {
  const wanted = useRef<HTMLDivElement>(null);
  useEffect(() => wanted.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <div class="help stack">
      <section>
        <h3>{t('room:help.howHeading')}</h3>
        <ol class="help-how">
          {(['one', 'two', 'three', 'four', 'five'] as const).map((step) => (
            <li key={step}>{t(`room:help.how.${step}`)}</li>
          ))}
        </ol>
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            if (settings.guided) changeSettings({ guided: false });
            onClose();
          }}
        >
          {t('room:help.leadMe')}
        </button>
        <p class="small soft">{t('room:help.leadMeAbout')}</p>
      </section>
      <section>
        <h3>{t('room:help.keysHeading')}</h3>
        <dl class="help-keys">
          {(['tabs', 'arrows', 'enter', 'undo', 'seal', 'next', 'help'] as const).map((key) => (
            <div key={key}>
              <dt>
                <kbd>{t(`room:help.keys.${key}.key`)}</kbd>
              </dt>
              <dd>{t(`room:help.keys.${key}.about`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t('room:help.wordsHeading')}</h3>
        <dl class="help-words">
          {topics.map((one) => (
            <div
              key={one}
              ref={one === topic ? wanted : undefined}
              class={one === topic ? 'help-wanted' : ''}
            >
              <dt>{t(`room:topics.${one}.title`)}</dt>
              <dd>{t(`room:topics.${one}.about`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
