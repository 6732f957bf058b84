import { useState } from 'preact/hooks';
import { Dialog } from '../../../web/Dialog.tsx';
import type { Place } from '../../session/place.ts';
import { useConsole } from '../desk/console-context.ts';
import { Door } from '../door/Door.tsx';
import { inHalves } from '../door/door-link.ts';
import { placeKey, placeName } from './places.ts';

/** A code that leads to one team: given on demand, since most classes need none. */
export function TeamCode({ place }: { place: Extract<Place, { as: 'delegate' }> }) {
  const { t, notice, words, state, desk } = useConsole();
  const [open, setOpen] = useState(false);
  const known = desk.facts?.codes.find((one) => one.place && placeKey(one.place) === placeKey(place))?.code;
  const { group, seat } = place;
  const give = async () => {
    const team = { as: 'delegate', group, seat } as const;
    const given = known ? { ok: true } : await desk.send('POST', '/api/session/codes', { place: team });
    if (given.ok) setOpen(true);
  };
  const name = placeName(place, { t, words, state });
  return (
    <>
      <button type="button" class="button button-quiet button-small zone-code" onClick={() => void give()}>
        {known ? (
          <>
            {t('class-console:people.code')} <b class="number">{inHalves(known)}</b>
          </>
        ) : (
          t('class-console:people.giveCode')
        )}
        <span class="only-read"> {name}</span>
      </button>
      {open && known && (
        <Dialog
          heading={t('class-console:people.codeOf', { name })}
          closeLabel={t('menu.close')}
          onClose={() => setOpen(false)}
        >
          <Door t={t} notice={notice} code={known} addresses={desk.facts?.addresses} />
        </Dialog>
      )}
    </>
  );
}
