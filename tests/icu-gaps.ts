import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What an ICU message asks for, at any depth. */
export const gaps = (text: string): string[] => [...new Set(gapsIn(parse(text)))].sort();
const gapsIn = (parts: MessageFormatElement[]): string[] =>
  parts.flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound) return [];
    if (part.type === TYPE.tag) return gapsIn(part.children);
    const inner = 'options' in part ? Object.values(part.options).flatMap(({ value }) => gapsIn(value)) : [];
    return [part.value, ...inner];
  });
