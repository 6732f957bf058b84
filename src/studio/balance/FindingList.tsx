import type { Finding } from '../../lab/balance/finding.ts';
import { type Outline, placeIn } from '../outline.ts';
import { findingText } from './finding-text.ts';
import type { Look } from './look.ts';

/** What was found, each with a way to its line: first what is beyond doubt, folded what may be chance. */
export function FindingList({
  look,
  findings,
  outline,
}: {
  look: Look;
  findings: readonly Finding[];
  outline: Outline;
}) {
  const { t, numbers } = look;
  const sure = findings.filter((finding) => finding.sure);
  const perhaps = findings.filter((finding) => !finding.sure);
  const list = (some: readonly Finding[]) => (
    <ul class="balance-findings">
      {some.map((finding) => (
        <FindingItem
          key={`${finding.code} ${finding.path.join('/')}`}
          look={look}
          finding={finding}
          line={placeIn(outline, finding.path).line}
        />
      ))}
    </ul>
  );
  return (
    <>
      {findings.length === 0 && <p>{t('studio-balance:nothing')}</p>}
      {sure.length > 0 && list(sure)}
      {perhaps.length > 0 && (
        <details class="balance-perhaps">
          <summary>{t('studio-balance:perhaps', { number: numbers.whole(perhaps.length) })}</summary>
          {list(perhaps)}
        </details>
      )}
    </>
  );
}

function FindingItem({ look, finding, line }: { look: Look; finding: Finding; line: number }) {
  const { t, jump } = look;
  const { what, mend } = findingText(finding, look);
  return (
    <li class={finding.sure ? 'balance-finding balance-finding-sure' : 'balance-finding'}>
      <p class="balance-what">
        {what}{' '}
        <button type="button" class="balance-jump balance-line" onClick={() => jump(finding.path)}>
          {t('studio-balance:line', { line: String(line) })}
        </button>
      </p>
      <p class="balance-mend">{mend}</p>
    </li>
  );
}
