import { gamePages } from '../../screens/frame/pages.ts';
import { Guard } from '../../web/Guard.tsx';
import { useStore } from '../../web/use-store.ts';
import { ChoiceScreen } from '../menu/ChoiceScreen.tsx';
import { HandoverScreen } from '../menu/HandoverScreen.tsx';
import { TitleScreen } from '../menu/TitleScreen.tsx';
import { onwardOf } from './onward.tsx';
import { pageKey, screenProps, shellProps } from './props.ts';
import type { Shell } from './shell.ts';

/** One page, while it is the one shown: painted anew whenever the shell's state changes. */
export function Page({ shell, name }: { shell: Shell; name: string }) {
  const state = useStore(shell.store);
  // The host takes the page away in its own time; until then it must not show another page's state.
  if (state.screen !== name) return null;
  const { screen } = state;
  const key = pageKey(state);
  const common = shellProps(shell, state);
  const props = screenProps(shell, state);
  if (screen === 'title' || (!props && screen !== 'choice'))
    return <TitleScreen key="title" shell={common} desk={shell} />;
  if (screen === 'choice') return <ChoiceScreen key="choice" shell={common} desk={shell} />;
  if (!props) return null;
  if (screen === 'handover')
    return <HandoverScreen key={key} shell={common} game={props} onConfirm={() => shell.flow.confirm()} />;
  const Screen = gamePages[screen];
  const onward =
    state.session && onwardOf({ flow: shell.flow, session: state.session, common, screen: props });
  return (
    <Guard key={key} say={(what) => state.t('message.crashed', { what })} again={state.t('message.reload')}>
      <Screen key={key} {...props} onward={onward} />
    </Guard>
  );
}
