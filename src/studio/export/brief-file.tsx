import { renderToString } from 'preact-render-to-string';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Language } from '../../scenario/text.ts';
import type { Translate } from '../../web/i18n.ts';
import { BriefSheet } from './BriefSheet.tsx';
import { briefOf } from './brief.ts';
import style from './brief-sheet.css?inline';
import type { OutFile } from './machine-files.ts';

/**
 * One seat's sheet as a page of its own, to be sent to those who play it and to nobody else.
 * @param t the page's texts in the sheet's language
 */
export function briefFile(
  bundle: ScenarioBundle,
  language: Language,
  seat: string,
  t: Translate<'studio'>,
): OutFile {
  const brief = briefOf(bundle, language, seat);
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${brief.name} – ${brief.title}`}</title>
        {/* Our own sheet: HTML takes what a style holds letter for letter. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <BriefSheet brief={brief} language={language} t={t} />
      </body>
    </html>
  );
  return {
    name: `${bundle.scenario.id}-brief-${seat}-${language}.html`,
    type: 'text/html',
    text: `<!doctype html>\n${renderToString(page)}\n`,
  };
}
