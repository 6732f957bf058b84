import { english } from './english.ts';

type English = typeof english;
type CodeIn<Group extends keyof English> = `${Group}.${keyof English[Group] & string}`;

/** Names a sentence, or a part of one: `names.unknown`. */
export type Code = { [Group in keyof English]: CodeIn<Group> }[keyof English];

type Template<Of extends Code> = Of extends `${infer Group extends keyof English}.${infer Key}`
  ? English[Group][Key & keyof English[Group]]
  : never;
type Gap<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Gap<Rest> : never;

/** What fills a gap: a name or number as it stands in the author's files, or something else to be said. */
export type Value = string | number | Remark;

/** What is said of an author's files, in no language yet: a code, and what fills its gaps. Plain data. */
export type Remark = { [Of in Code]: { code: Of } & { [Name in Gap<Template<Of>>]: Value } }[Code];

/** A remark in English. */
export function printRemark({ code, ...values }: Remark): string {
  const fill = values as Readonly<Record<string, Value>>;
  return templateOf(code).replace(/\{(\w+)\}/g, (_, gap: string) => {
    const value = fill[gap] ?? '';
    return typeof value === 'object' ? printRemark(value) : String(value);
  });
}

function templateOf(code: Code): string {
  const [group, key] = code.split('.') as [keyof English, string];
  return (english[group] as Readonly<Record<string, string>>)[key] ?? '';
}

/** `a or b or c`. There is one at least. */
export const eitherOf = (values: readonly [Value, ...Value[]]): Value =>
  values.reduce((one, other) => ({ code: 'list.or', one, other }));
