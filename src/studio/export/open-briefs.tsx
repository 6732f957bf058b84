import { render } from 'preact';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Language } from '../../scenario/text.ts';
import type { Translate } from '../../web/i18n.ts';
import { BriefPages } from './BriefPages.tsx';

/** What the sheets are made of. */
export interface BriefsOf {
  t: Translate<'studio'>;
  bundle: ScenarioBundle;
  language: Language;
}

/** Shows every seat's sheet in place of the page, beside it in the document: so that a printer sees nothing else. */
export function openBriefs(of: BriefsOf): void {
  const root = document.createElement('div');
  root.className = 'brief-root';
  const below = [...document.body.children].filter((part) => part instanceof HTMLElement);
  const setInert = (inert: boolean) => {
    for (const part of below) part.inert = inert;
  };
  document.body.append(root);
  setInert(true);
  const close = () => {
    render(null, root);
    root.remove();
    setInert(false);
  };
  render(<BriefPages {...of} close={close} />, root);
}
