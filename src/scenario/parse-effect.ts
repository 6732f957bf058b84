import type { Effect } from './expression.ts';
import { ExpressionError } from './expression-error.ts';
import { type Reader, shouldStand, shouldStandWord } from './reader.ts';
import type { Remark } from './remarks/remark.ts';

const shapes: Remark = { code: 'expression.effectAsIn' };

/** What an effect does, without its `if`. */
export function readEffect(reader: Reader): Effect {
  const first = reader.name('meter', shapes);
  const follows = reader.peek();
  if (first.text === 'matter' && follows.is === 'name') return readMatter(reader);
  if (first.text === 'clause' && follows.is === 'name') return readClause(reader);
  if (first.text === 'rupture')
    return { do: 'rupture', by: readShift(reader, { code: 'expression.write', text: 'rupture -1' }) };
  const meter = first.text;
  if (reader.takes('=')) {
    const at = reader.peek().offset;
    const to = readSigned(reader);
    reader.mention({ what: 'meter', name: meter, offset: first.offset });
    reader.mention({ what: 'bound', of: meter, value: to, offset: at });
    return { do: 'set', meter, to };
  }
  if (reader.peek().is !== 'sign') refuseGluedNumber(meter, first.offset);
  const by = readShift(reader, shapes);
  reader.mention({ what: 'meter', name: meter, offset: first.offset });
  return { do: 'shift', meter, by };
}

function readMatter(reader: Reader): Effect {
  const name = reader.next();
  reader.mention({ what: 'matter', name: name.text, offset: name.offset });
  if (reader.takes('opens')) return { do: 'openMatter', matter: name.text };
  if (reader.takes('closes')) return { do: 'closeMatter', matter: name.text };
  throw reader.complaint(
    shouldStandWord('opens', 'closes'),
    {
      code: 'expression.writeOr',
      one: `matter ${name.text} opens`,
      other: `matter ${name.text} closes`,
    },
    ['opens', 'closes'],
  );
}

function readClause(reader: Reader): Effect {
  const name = reader.next();
  reader.mention({ what: 'clause', name: name.text, offset: name.offset });
  if (reader.takes('reopens')) return { do: 'reopen', clause: name.text };
  throw reader.complaint(
    shouldStandWord('reopens'),
    { code: 'expression.write', text: `clause ${name.text} reopens` },
    ['reopens'],
  );
}

function readShift(reader: Reader, mend: Remark): number {
  const sign = reader.peek().text;
  if (sign !== '+' && sign !== '-') throw reader.complaint(shouldStand('plusOrMinus'), mend);
  return readSigned(reader);
}

function readSigned(reader: Reader): number {
  const down = reader.takes('-');
  if (!down) reader.takes('+');
  const value = reader.whole({ code: 'expression.wholePoints', example: 'north.approval +4' });
  return down && value !== 0 ? -value : value;
}

/** `washington.trust-12` reads as one name, because names may hold hyphens. */
function refuseGluedNumber(name: string, offset: number): void {
  const glued = /^(.*)-(\d+)$/.exec(name);
  if (glued === null) return;
  const example = `${glued[1]} -${glued[2]}`;
  throw new ExpressionError(
    { code: 'expression.oneName', name },
    offset,
    { code: 'expression.putSpace', example },
    { was: name, is: example },
  );
}
