import { useConsole } from '../desk/console-context.ts';
import { SureButton } from '../desk/SureButton.tsx';

/** Those who were removed: they too can ask to have everything of theirs deleted. */
export function LeftPeople() {
  const { t, state, wish } = useConsole();
  const left = Object.entries(state.left);
  if (left.length === 0) return null;
  return (
    <details class="card people-left">
      <summary>{t('class-console:people.left', { count: left.length })}</summary>
      <ul class="zone-people">
        {left.map(([person, name]) => (
          <li key={person} class="row">
            <span>{name}</span>
            <SureButton
              look="button-danger button-small"
              label={t('class-console:people.forgetLeft', { name })}
              about={t('class-console:sure.forgetLeft', { name })}
              act={() => void wish({ do: 'forget', person })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
