import { allSeats, type Declared, seenBy } from './declared.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention } from './reader.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** A seat's own choices ask only what that seat can know; otherwise a greyed button would give secrets away. */
export function checkSecrets(_top: Spot, names: Declared, report: Report): void {
  const seats = allSeats(names);
  for (const [name, move] of names.moves ?? []) {
    const [seat = ''] = name.split('.');
    const when = move.at('when');
    if (!seats?.has(seat)) continue;
    for (const mention of mentionsIn({ spot: when, as: 'condition' })) {
      const owner = ownerOf(mention, names, when.text ?? '');
      if (owner !== undefined && owner !== seat && seats.has(owner))
        report.warning(
          when.place(mention.offset),
          { code: 'expression.secret', seat, owner },
          { code: 'expression.askOpen' },
        );
    }
  }
}

/** Whose secret a mention is, if anyone's. */
function ownerOf(mention: Mention, names: Declared, text: string): string | undefined {
  if (mention.what === 'meter') return seenBy(names, mention.name);
  if (mention.what === 'move' && names.moves?.get(mention.name)?.at('channel').text === 'quiet')
    return mention.name.split('.')[0];
  // A seat stands in `support.x`, `x ratifies` (its home's secret) and `blame is x` (everyone's).
  const before = text.slice(0, mention.offset);
  return mention.what === 'seat' && !/is (not )?$/.test(before) ? mention.name : undefined;
}
