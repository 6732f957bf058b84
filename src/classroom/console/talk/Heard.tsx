import { statementText } from '../../client/statement-text.ts';
import type { HeardPart } from '../../session/parts/part-types.ts';
import { useConsole } from '../desk/console-context.ts';
import { senderName } from '../tables/journal-lines.ts';
import { isCall } from './unread.ts';

/** Things said, in order, with who said each and when. */
export function Heard({ said }: { said: readonly HeardPart[] }) {
  const console = useConsole();
  const { t, words, settings } = console;
  const time = new Intl.DateTimeFormat(settings.language, { timeStyle: 'short' });
  return (
    <ol class="heard">
      {said.map((one) => (
        <li key={`${one.at}/${one.by}/${one.seq}`} class={isCall(one) ? 'heard-call' : ''}>
          <span class="small soft number">
            {time.format(one.at)} · {one.name ?? senderName(one.by, console)}
          </span>
          <span class="heard-text">
            {one.what.kind === 'offer' && <b class="number">#{one.seq} </b>}
            {statementText(one.what, t, words)}
          </span>
        </li>
      ))}
    </ol>
  );
}
