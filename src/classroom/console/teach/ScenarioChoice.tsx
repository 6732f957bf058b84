import scenarios from 'virtual:scenarios';
import { lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import { RadioCards } from '../../../web/RadioCards.tsx';
import type { PageProps } from '../../props.ts';
import type { FilesProblem, OwnScenario } from './read-files.ts';

// Few bring a scenario along, and fewer a broken one.
const BrokenLines = lazy(async () => ({ default: (await import('./BrokenLines.tsx')).BrokenLines }));

/** A scenario that can be opened: a shipped one by its id, or files that were brought along. */
export type ScenarioSource = { id: string } | { own: OwnScenario };

interface ScenarioChoiceProps extends Pick<PageProps, 't' | 'settings'> {
  source: ScenarioSource;
  onChange(source: ScenarioSource): void;
}

/** Which crisis is played: one of those that are shipped, or one from the studio. */
export function ScenarioChoice({ t, settings: { language }, source, onChange }: ScenarioChoiceProps) {
  const [problem, setProblem] = useState<FilesProblem>();
  const [own, setOwn] = useState<OwnScenario>();
  const take = async (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    input.value = '';
    // What reads a scenario is large, and few bring one along.
    const { readFiles } = await import('./read-files.ts');
    const read = await readFiles(chosen);
    setProblem(read.ok ? undefined : read.problem);
    if (!read.ok) return;
    setOwn(read.own);
    onChange({ own: read.own });
  };
  return (
    <div class="stack">
      <RadioCards<string>
        legend={t('choice.scenario')}
        options={[
          ...scenarios.map(({ id, titles, seats, until }) => ({
            value: id,
            title: titles[language],
            about: `${seats[language].join(' – ')} · ${until.slice(0, 4)}`,
          })),
          ...(own
            ? [
                {
                  value: '.own',
                  title: own.bundle.texts[language].title ?? own.bundle.scenario.id,
                  about: t('class-console:teach.ownFiles', { count: Object.keys(own.files).length }),
                },
              ]
            : []),
        ]}
        value={'id' in source ? source.id : '.own'}
        onChange={(id) => onChange(id === '.own' && own ? { own } : { id })}
      />
      <label class="teach-file">
        <span class="button button-small">{t('class-console:teach.bring')}</span>
        <input
          class="only-read"
          type="file"
          multiple
          accept=".zip,.yaml,.yml,.md"
          onChange={({ currentTarget }) => void take(currentTarget)}
        />
        <span class="small soft">{t('class-console:teach.bringAbout')}</span>
      </label>
      {problem && (
        <div role="alert">
          <p>{t(`class-console:files.${problem.code}`)}</p>
          {problem.code === 'broken' && (
            <Suspense fallback={null}>
              <BrokenLines problems={problem.problems} language={language} />
            </Suspense>
          )}
        </div>
      )}
    </div>
  );
}
