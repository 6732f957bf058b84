import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { MenuButton } from '../../web/MenuButton.tsx';
import { SkipLink } from '../../web/SkipLink.tsx';
import { usePageTop } from '../../web/use-page-top.ts';
import type { ShellProps } from '../screen.ts';
import { MuteButton } from '../sound/MuteButton.tsx';

interface FrameProps {
  shell: ShellProps;
  /** The page's main heading: the focus goes here when the page opens. */
  heading: string;
  /** A short line before the heading, such as the date. */
  over?: string | undefined;
  /** What stands at the right end of the top bar, before the menu. */
  aside?: ComponentChildren;
  /** Layout of the page below the bar: one readable column, or the whole width. */
  layout?: 'column' | 'wide';
  children: ComponentChildren;
}

/** What every page shares: top bar with heading and menu, and the main part. */
export function Frame({ shell, heading, over, aside, layout = 'column', children }: FrameProps) {
  const title = usePageTop();
  const draft = shell.editing?.draft;
  useEffect(() => {
    document.title = `${heading} · ${shell.t('game.name')}`;
  }, [heading, shell.t]);
  return (
    <div class={`page page-${layout}`}>
      <SkipLink label={shell.t('menu.skip')} />
      <header class="bar">
        <div class="bar-title">
          {(over || draft !== undefined) && (
            <p class="bar-over">
              {draft !== undefined && <span class="bar-draft">{shell.t('draft.mark', { name: draft })}</span>}
              {over}
            </p>
          )}
          <h1 ref={title} tabIndex={-1}>
            {heading}
          </h1>
        </div>
        {(aside || shell.aside) && (
          <div class="bar-aside">
            {aside}
            {shell.aside}
          </div>
        )}
        <MuteButton shell={shell} />
        <MenuButton label={shell.t('menu.open')} items={shell.menu} />
      </header>
      <main class="page-main" id="main">
        {children}
      </main>
    </div>
  );
}
