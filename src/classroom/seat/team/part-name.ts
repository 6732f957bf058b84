import type { Words } from '../../../scenario/words.ts';
import type { PageProps } from '../../props.ts';
import type { OrdersPart } from './merge-orders.ts';

/** What a part of the orders is called. */
export function partName(part: OrdersPart, t: PageProps['t'], words: Words): string {
  if (part === 'public' || part === 'quiet' || part === 'decision') return t(`room:seal.what.${part}`);
  return words(`clauses.${part.slice('edit:'.length)}.title`);
}
