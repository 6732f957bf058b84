import { options, type VNode } from 'preact';

/** What a line may not be broken inside of: day and month, the hour and its half of the day, a dot and what follows it. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/ · /g, ' ·\u00a0'],
  [/(\d[년월]|오전|오후) (?=\d)/g, '$1\u00a0'],
  [/(?<=\d月|午前|午後)(?=\d)|(?<=\d月\d{1,2})(?=日)|(?<=午[前後]\d{1,2})(?=時)/g, '\u2060'],
];

/** The same text with what belongs together joined by characters at which no line breaks. */
export const keepTogether = (text: string): string =>
  groups.reduce((kept, [group, joined]) => kept.replace(group, joined), text);

const kept = (child: unknown): unknown => (typeof child === 'string' ? keepTogether(child) : child);

/** Joins so whatever pages say from now on, wherever their words come from. */
export function keepPagesTogether(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') {
      const props = vnode.props as VNode<{ children: unknown }>['props'];
      const { children } = props;
      if (typeof children === 'string') props.children = keepTogether(children) as never;
      else if (Array.isArray(children)) props.children = children.map(kept) as never;
    }
    before?.(vnode);
  };
}
