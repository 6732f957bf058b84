import type { JournalEvent } from '../crisis/journal.ts';
import type { Kernel } from './kernel.ts';
import type { Row } from './layout.ts';

/** Plays a journal's event on the kernel, in place. Like the machine, it expects what `refusal` allows. */
export function playOn(kernel: Kernel, row: Row, event: JournalEvent): void {
  const { names } = kernel.compiler;
  switch (event.type) {
    case 'choose': {
      const seat = names.seats.at(event.seat);
      kernel.choose(row, seat, names.mustHaves[seat]?.at(event.mustHave) ?? 0);
      break;
    }
    case 'seal':
      kernel.seal(row, names.actors.at(event.seat), event.orders);
      break;
    case 'closeRound':
      kernel.closeRound(row);
      break;
    case 'advance':
      kernel.advance(row);
      break;
    case 'inject':
      kernel.inject(row, names.happenings.at(event.happening));
      break;
    case 'headline':
      kernel.headline(row, names.meters.at(event.bloc), event.by);
  }
}
