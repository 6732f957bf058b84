import type { z } from 'zod';
import type { Swap } from './diagnostic.ts';
import { ExpressionError } from './expression-error.ts';
import { mendName, nearest } from './nearest.ts';
import type { Remark } from './remarks/remark.ts';
import type { Report } from './report.ts';
import { holdsAt } from './schema-holds.ts';
import { keysAt } from './schema-walk.ts';
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
    const broken = { code: 'schema.badName', name: String(issue.path.at(-1)) } as const;
    report.error(spot.namePlace(), broken, reason ? ruleOf(reason) : { code: 'mend.remove' });
    return;
  }
  if (issue.code === 'custom' && issue.params?.cause instanceof ExpressionError) {
    const { remarks, offset, swap } = issue.params.cause;
    report.error(
      spot.place(offset),
      { code: 'schema.at', path: name, what: remarks.what },
      remarks.mend,
      swap,
    );
    return;
  }
  const holds = shouldHold(schema, issue.path);
  if (!spot.exists) {
    const place = issue.path.length === 0 ? spot.place() : top.follow(issue.path.slice(0, -1)).namePlace();
    report.error(
      place,
      { code: 'schema.missing', path: name || { code: 'schema.everything' } },
      { code: 'schema.addHolding', holds },
    );
    return;
  }
  report.error(
    spot.place(),
    { code: 'schema.at', path: name || { code: 'schema.thisFile' }, what: complaint(issue, spot) },
    ...mendOf(issue, spot, holds),
  );
}

/** Keys whose text is a condition, which the schema cannot tell from other texts. */
const conditions: readonly PropertyKey[] = ['when', 'kept', 'broken'];

function shouldHold(schema: z.ZodType, path: Path): Remark {
  const holds = holdsAt(schema, path) ?? { code: 'holds.other' };
  const last = path.at(-1) ?? '';
  return holds.code === 'holds.text' && conditions.includes(last) ? { code: 'holds.condition' } : holds;
}

function tellUnknown(schema: z.ZodType, top: Spot, path: Path, report: Report): void {
  const key = String(path.at(-1));
  const keys = keysAt(schema, path.slice(0, -1));
  report.error(
    top.follow(path).namePlace(),
    { code: 'schema.unknownKey', key },
    ...mendName(key, keys, { code: 'mend.remove' }),
  );
}

function complaint(issue: Issue, spot: Spot): Remark {
  const { written } = spot;
  if (issue.code === 'too_small' || issue.code === 'too_big') return bound(issue);
  if (written !== undefined) return { code: 'schema.badValue', written: written.slice(0, 40) };
  if (spot.isList) return { code: 'schema.badList' };
  return { code: spot.isMap ? 'schema.badBlock' : 'schema.nothing' };
}

function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Remark {
  const things = ({ string: 'Characters', array: 'Entries' } as const)[String(issue.origin)];
  if (issue.code === 'too_small')
    return { code: things ? `schema.least${things}` : 'schema.atLeast', limit: Number(issue.minimum) };
  return { code: things ? `schema.most${things}` : 'schema.atMost', limit: Number(issue.maximum) };
}

function mendOf(issue: Issue, spot: Spot, holds: Remark): [mend: Remark, swap?: Swap] {
  if (issue.code === 'invalid_format' && issue.format === 'regex') return [ruleOf(issue)];
  const should: Remark = { code: 'schema.shouldHold', holds };
  if (issue.code === 'invalid_value' && spot.text !== undefined)
    return mendName(spot.text, issue.values.map(String), should);
  return [should];
}

/** Rules that a schema names where others have a message. */
const rules: readonly Remark[] = [{ code: 'rule.name' }, { code: 'rule.dotted' }, { code: 'rule.source' }];

/** Which rule a name or text breaks. */
function ruleOf(issue: Issue): Remark {
  const named = rules.find(({ code }) => code === issue.message);
  if (named) return named;
  if (issue.code === 'invalid_format') return { code: 'rule.pattern', pattern: issue.pattern ?? '' };
  if (issue.code === 'too_big') return { code: 'rule.longest', most: Number(issue.maximum) };
  if (issue.code === 'too_small') return { code: 'rule.shortest', least: Number(issue.minimum) };
  return { code: 'rule.other', said: issue.message };
}
