import type { z } from 'zod';
import type { Report, Swap } from './diagnostic.ts';
import { ExpressionError } from './expression-error.ts';
import { mendName, nearest } from './nearest.ts';
import { holdsAt, keysAt } from './schema-walk.ts';
import type { Spot } from './spot.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Tells an author what the schema found wrong, each at its place in the file. */
export function reportIssues(schema: z.ZodType, top: Spot, issues: readonly Issue[], report: Report): void {
  const all = issues.flatMap((issue) => narrowed(issue, []));
  const meant = new Set(all.flatMap((issue) => keysMeant(schema, issue)));
  for (const issue of all) {
    // The name is there, only misspelt: one complaint is enough.
    if (meant.has(said(issue.path)) && !top.follow(issue.path).exists) continue;
    tell(schema, top, issue, report);
  }
}

/** Of a value that may take several forms, the complaints about the form it comes nearest to. */
function narrowed(issue: Issue, above: Path): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const forms = issue.errors.map((errors) => errors.flatMap((error) => narrowed(error, path)));
  const [best] = forms
    .map((issues) => ({ issues, miss: miss(issues, path) }))
    .sort((a, b) => a.miss - b.miss);
  return best === undefined || best.miss >= wrongForm ? [{ ...issue, path }] : best.issues;
}

const wrongForm = 1000;

/** How far a value is from a form: another kind of thing altogether, another variant, or a few wrong parts. */
function miss(issues: readonly Issue[], path: Path): number {
  const depth = path.length;
  const wrongKind = (issue: Issue) =>
    ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code) && issue.path.length === depth;
  const wrongVariant = (issue: Issue) => issue.code === 'invalid_value' && issue.path[depth] === 'kind';
  if (issues.some(wrongKind)) return wrongForm;
  return issues.length + (issues.some(wrongVariant) ? 100 : 0);
}

function keysMeant(schema: z.ZodType, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, keysAt(schema, issue.path));
    return meant === undefined ? [] : [said([...issue.path, meant])];
  });
}

const said = (path: Path): string => path.map(String).join('.');

function tell(schema: z.ZodType, top: Spot, issue: Issue, report: Report): void {
  const spot = top.follow(issue.path);
  const name = said(issue.path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) tellUnknown(schema, top, [...issue.path, key], report);
    return;
  }
  if (issue.code === 'invalid_key') {
    const [reason] = issue.issues;
    report.error(
      spot.namePlace(),
      `"${String(issue.path.at(-1))}" cannot be a name here`,
      reason?.message ?? '',
    );
    return;
  }
  if (issue.code === 'custom' && issue.params?.cause instanceof ExpressionError) {
    const { message, offset, mend, swap } = issue.params.cause;
    report.error(spot.place(offset), `${name}: ${message}`, mend, swap);
    return;
  }
  const should = shouldHold(schema, issue.path);
  if (!spot.exists) {
    const place = issue.path.length === 0 ? spot.place() : top.follow(issue.path.slice(0, -1)).namePlace();
    report.error(place, `${name || 'everything'} is missing`, `add it; it should hold ${should}`);
    return;
  }
  report.error(
    spot.place(),
    `${name || 'this file'}: ${complaint(issue, spot)}`,
    ...mendOf(issue, spot, should),
  );
}

/** Keys whose text is a condition, which the schema cannot tell from other texts. */
const conditions: readonly PropertyKey[] = ['when', 'kept', 'broken'];

function shouldHold(schema: z.ZodType, path: Path): string {
  const holds = holdsAt(schema, path) || 'something else';
  const last = path.at(-1) ?? '';
  return holds === 'a text' && conditions.includes(last) ? 'a condition, as `tension >= 60`' : holds;
}

function tellUnknown(schema: z.ZodType, top: Spot, path: Path, report: Report): void {
  const key = String(path.at(-1));
  const keys = keysAt(schema, path.slice(0, -1));
  report.error(top.follow(path).namePlace(), `unknown key "${key}"`, ...mendName(key, keys, 'remove it'));
}

function complaint(issue: Issue, spot: Spot): string {
  const { written } = spot;
  if (issue.code === 'too_small' || issue.code === 'too_big') return bound(issue);
  if (written !== undefined) return `"${written.slice(0, 40)}" cannot stand here`;
  if (spot.isList) return 'a list cannot stand here';
  return spot.isMap ? 'a block cannot stand here' : 'nothing is written here';
}

function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const things = { string: 'characters', array: 'entries' }[String(issue.origin)];
  const [word, limit] = issue.code === 'too_small' ? ['least', issue.minimum] : ['most', issue.maximum];
  return things === undefined
    ? `this must be at ${word} ${limit}`
    : `this must have at ${word} ${limit} ${things}`;
}

function mendOf(issue: Issue, spot: Spot, should: string): [mend: string, swap?: Swap] {
  if (issue.code === 'invalid_format' && issue.format === 'regex') return [issue.message];
  if (issue.code === 'invalid_value' && spot.text !== undefined)
    return mendName(spot.text, issue.values.map(String), `it should hold ${should}`);
  return [`it should hold ${should}`];
}
