import { useState } from 'preact/hooks';
import { useSeat } from '../seat-context.ts';
import type { Talk } from './channel-list.ts';
import { OwnWords } from './OwnWords.tsx';

const firmnesses = ['open', 'prefer', 'insist'] as const;

/** In public: where one's delegation stands on a clause, and how firmly. */
export function SayPublic({ talk }: { talk: Talk }) {
  const { t, wish, bundle, words } = useSeat();
  const { clauses } = bundle.scenario;
  const [clause, setClause] = useState('');
  const [position, setPosition] = useState('');
  const [firmness, setFirmness] = useState<(typeof firmnesses)[number]>('prefer');
  const pick = (id: string) => {
    setClause(id);
    setPosition(Object.keys(clauses[id]?.positions ?? {})[0] ?? '');
  };
  const send = async () => {
    if (clause === '') return;
    const what = { kind: 'stance' as const, clause, position, firmness };
    if (await wish({ do: 'say', channel: talk.channel, what })) setClause('');
  };
  return (
    <div class="say">
      <select
        class="select"
        aria-label={t('classroom:stance.clause')}
        value={clause}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">{t('classroom:stance.clause')}</option>
        {Object.keys(clauses).map((id) => (
          <option key={id} value={id}>
            {words(`clauses.${id}.title`)}
          </option>
        ))}
      </select>
      {clause !== '' && (
        <>
          <select
            class="select"
            aria-label={t('classroom:offer.position')}
            value={position}
            onChange={(event) => setPosition(event.currentTarget.value)}
          >
            {Object.keys(clauses[clause]?.positions ?? {}).map((id) => (
              <option key={id} value={id}>
                {words(`clauses.${clause}.positions.${id}.title`)}
              </option>
            ))}
          </select>
          <div class="suggest">
            <select
              class="select"
              aria-label={t('classroom:stance.how')}
              value={firmness}
              onChange={(event) => setFirmness(event.currentTarget.value as typeof firmness)}
            >
              {firmnesses.map((one) => (
                <option key={one} value={one}>
                  {t(`classroom:firmness.${one}`)}
                </option>
              ))}
            </select>
            <button type="button" class="button" onClick={() => void send()}>
              {t('classroom:stance.send')}
            </button>
          </div>
        </>
      )}
      <OwnWords talk={talk} />
    </div>
  );
}
