import { useId } from 'preact/hooks';
import { RadioCards } from '../../web/RadioCards.tsx';
import type { Settings } from '../../web/settings.ts';
import type { ShellProps } from '../screen.ts';

/** What a reader hears: anything at all, and how loud the score and the effects are. */
export function SoundRows({ shell }: { shell: ShellProps }) {
  const { t, settings, changeSettings, sound } = shell;
  return (
    <>
      <RadioCards<Settings['sound']>
        legend={t('settings.sound')}
        layout="row"
        options={(['on', 'off'] as const).map((value) => ({
          value,
          title: t(value === 'on' ? 'settings.soundOn' : 'settings.soundOff'),
        }))}
        value={settings.sound}
        onChange={(sound) => changeSettings({ sound })}
      />
      <div class="volumes">
        <Volume
          label={t('settings.scoreVolume')}
          value={settings.scoreVolume}
          onChange={(scoreVolume) => changeSettings({ scoreVolume })}
        />
        <Volume
          label={t('settings.effectsVolume')}
          value={settings.effectsVolume}
          onChange={(effectsVolume) => {
            changeSettings({ effectsVolume });
            sound.play('card');
          }}
        />
      </div>
    </>
  );
}

interface VolumeProps {
  label: string;
  /** Percent. */
  value: number;
  onChange(value: number): void;
}

function Volume({ label, value, onChange }: VolumeProps) {
  const id = useId();
  return (
    <div class="volume">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={10}
        value={value}
        aria-valuetext={`${value}%`}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <span class="number" aria-hidden="true">
        {value}%
      </span>
    </div>
  );
}
