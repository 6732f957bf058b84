import { gamePages } from '../../screens/frame/pages.ts';
import { Guard } from '../../web/Guard.tsx';
import { useStore } from '../../web/use-store.ts';
import { ChoiceScreen } from '../menu/ChoiceScreen.tsx';
import { HandoverScreen } from '../menu/HandoverScreen.tsx';
import type { GamesProps } from './games.ts';
import { onwardOf } from './onward.tsx';
import { pageKey, screenProps } from './screen-props.ts';
import { shellProps } from './shell-props.ts';

/** The page that is shown, when it is not the title. */
export function GamePage({ shell, desk }: GamesProps) {
  const state = useStore(shell.store);
  const { screen } = state;
  if (screen === 'title') return null;
  const key = pageKey(state);
  const common = shellProps(shell, state);
  if (screen === 'choice')
    return (
      <ChoiceScreen
        key="choice"
        shell={common}
        library={shell.library}
        begin={(listed, choice) => void desk.begin(listed, choice)}
      />
    );
  const props = screenProps(shell, desk, state);
  if (!props) return null;
  if (screen === 'handover')
    return <HandoverScreen key={key} shell={common} game={props} onConfirm={() => desk.flow.confirm()} />;
  const Screen = gamePages[screen];
  const onward =
    state.session && onwardOf({ flow: desk.flow, session: state.session, common, screen: props });
  return (
    <Guard key={key} say={(what) => state.t('message.crashed', { what })} again={state.t('message.reload')}>
      <Screen key={key} {...props} onward={onward} />
    </Guard>
  );
}
