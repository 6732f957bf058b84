import { useEffect } from 'preact/hooks';
import type { ScreenProps } from '../screen.ts';
import './debrief.css';
import './ending.css';
import './parts.css';
import { Ending } from './Ending.tsx';
import { Epilogue } from './Epilogue.tsx';

/** What came after the deadline, date by date; then, with everything open, how it ended. */
export function EndingScreen(props: ScreenProps) {
  const { opened } = props.view;
  const { sitting, stage, view } = props;
  useEffect(() => stage.setView(view), [stage, view]);
  return opened && sitting ? (
    <Ending {...props} opened={opened} sitting={sitting} />
  ) : (
    <Epilogue {...props} />
  );
}
