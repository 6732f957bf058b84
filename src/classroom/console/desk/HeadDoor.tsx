import { useState } from 'preact/hooks';
import { Dialog } from '../../../web/Dialog.tsx';
import { Door } from '../door/Door.tsx';
import { inHalves } from '../door/door-link.ts';
import { WallButton } from '../door/WallButton.tsx';
import { WallElsewhere } from '../door/WallElsewhere.tsx';
import { useConsole } from './console-context.ts';

/** In the top bar: the class's code, which opens the door's card, and the way to the wall. */
export function HeadDoor() {
  const { t, notice, desk } = useConsole();
  const [open, setOpen] = useState(false);
  return (
    <div class="head-door">
      {desk.code && (
        <button type="button" class="button head-code" onClick={() => setOpen(true)}>
          <span class="small">{t('class-console:door.code')}</span>
          <b class="number" translate={false}>
            {inHalves(desk.code)}
          </b>
        </button>
      )}
      <WallButton />
      {open && desk.code && (
        <Dialog
          heading={t('class-console:door.heading')}
          closeLabel={t('menu.close')}
          onClose={() => setOpen(false)}
        >
          <Door t={t} notice={notice} code={desk.code} addresses={desk.facts?.addresses} />
          <WallElsewhere />
        </Dialog>
      )}
    </div>
  );
}
