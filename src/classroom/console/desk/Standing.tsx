import { useConsole } from './console-context.ts';

/** In one line: what is played unless the session is called so, how the session stands, and whether this page is on the line. */
export function Standing() {
  const { t, known, state, words } = useConsole();
  const { phase, paused, people, plan } = state;
  const away = Object.values(people).filter((one) => one.away).length;
  return (
    <>
      {words('title') !== plan.title && `${words('title')} · `}
      <b>{t(`class-console:phase.${phase}`)}</b>
      {paused && <b class="standing-paused"> · {t(`class-console:paused.${paused.why}`)}</b>} ·{' '}
      {t('class-console:peopleCount', { count: Object.keys(people).length })}
      {away > 0 && ` · ${t('class-console:awayCount', { count: away })}`}
      {plan.masked && ` · ${t('class-console:masked')}`}
      {known.line !== 'open' && (
        <b class="standing-lost" role="status">
          {' '}
          · {t('class-console:lineLost')}
        </b>
      )}
    </>
  );
}
