import { type Diagnostic, pathOf } from '../scenario/diagnostic.ts';

/** What ends a line would end the command with it; a comma or colon, a property of it. */
const inText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A diagnostic as a workflow command of GitHub, which shows it beside the line in the change it came with. */
export function gitHubLine(folder: string, diagnostic: Diagnostic): string {
  const { line, column, severity, what, mend } = diagnostic;
  const place = `file=${inProperty(pathOf(folder, diagnostic))},line=${line},col=${column}`;
  return `::${severity} ${place}::${inText(`${what} — ${mend}`)}`;
}
