import { useState } from 'preact/hooks';
import { Dialog } from '../../../web/Dialog.tsx';
import type { Person } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { SureButton } from '../desk/SureButton.tsx';
import { inHalves, returnLink } from '../door/door-link.ts';
import { useBase } from '../door/use-base.ts';
import { Write } from '../talk/Write.tsx';
import { officesOf } from './places.ts';

interface PersonDialogProps {
  id: string;
  person: Person;
  onClose(): void;
}

/** Everything that can be done about one person. */
export function PersonDialog({ id, person: { name, place }, onClose }: PersonDialogProps) {
  const { t, words, state, wish, desk } = useConsole();
  const [called, setCalled] = useState(name);
  const { base } = useBase(desk.facts?.addresses);
  const [word, setWord] = useState<string>();
  const offices = place?.as === 'delegate' ? officesOf(state, place.seat, words) : [];
  const rename = async (event: Event) => {
    event.preventDefault();
    await wish({ do: 'renamePerson', person: id, name: called });
  };
  const giveWord = async () => {
    const given = await desk.send<{ code: string }>('POST', '/api/return-codes', { person: id });
    if (given.ok) setWord(given.value.code);
  };
  return (
    <Dialog heading={name} closeLabel={t('menu.close')} onClose={onClose}>
      <div class="stack">
        <form class="row person-rename" onSubmit={(event) => void rename(event)}>
          <label class="field">
            <span>{t('class-console:people.name')}</span>
            <input
              class="input"
              maxLength={40}
              required
              value={called}
              onInput={({ currentTarget }) => setCalled(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" disabled={called.trim() === '' || called === name}>
            {t('class-console:people.rename')}
          </button>
        </form>
        {place?.as === 'delegate' && offices.length > 0 && (
          <label class="field">
            <span>{t('class-console:people.office')}</span>
            <select
              class="select"
              value={place.role ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { as, group, seat } = place;
                const next = { as, group, seat, ...(value !== '' && { role: value }) };
                void wish({ do: 'seat', person: id, place: next });
              }}
            >
              <option value="">{t('class-console:people.noOffice')}</option>
              {offices.map((one) => (
                <option key={one.role} value={one.role}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Write
          channel={{ to: 'facilitator', person: id }}
          label={t('class-console:talk.toPerson', { name })}
        />
        <div class="stack">
          {word ? (
            <p>
              {t('class-console:people.returnWord', { name, link: returnLink('', base) })}{' '}
              <b class="number door-code">{inHalves(word)}</b>
            </p>
          ) : (
            <p>
              <button type="button" class="button button-small" onClick={() => void giveWord()}>
                {t('class-console:people.otherDevice')}
              </button>
            </p>
          )}
        </div>
        <p>
          <SureButton
            look="button-danger button-small"
            label={t('class-console:people.remove', { name })}
            about={t('class-console:sure.remove', { name })}
            onPress={onClose}
            act={() => void wish({ do: 'remove', person: id })}
          />{' '}
          <SureButton
            look="button-danger button-small"
            label={t('class-console:people.forget')}
            about={t('class-console:sure.forget', { name })}
            onPress={onClose}
            act={() => void wish({ do: 'forget', person: id })}
          />
        </p>
      </div>
    </Dialog>
  );
}
