import written from 'virtual:scenario-files';
import library from 'virtual:scenarios';
import { type Shipped, template } from './shipped.ts';

const titles = new Map(library.map((one) => [one.id, one.titles]));

/** Every scenario that is shipped, the one to begin with first. */
export const allShipped: readonly Shipped[] = written
  .map(({ id, load }) => ({ id, load, titles: titles.get(id) ?? {} }))
  .sort((one, two) => Number(two.id === template) - Number(one.id === template));
