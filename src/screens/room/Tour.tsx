import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useRoom } from './game-context.ts';
import { around, placeBeside, tour } from './tour-steps.ts';

/** Leads a first-time reader past the panels, one after another. The page stays usable; it can be left at any time. */
export function Tour() {
  const { t, show, tab, changeSettings, narrow } = useRoom();
  const [at, setAt] = useState(0);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const card = useRef<HTMLElement>(null);
  const stop = tour[at] ?? tour[0];
  const id = stop?.id ?? 'clock';
  const end = () => {
    changeSettings({ guided: true });
    show(narrow ? 'cables' : 'moves');
    // The stops scrolled the page; the round begins at its head.
    document.querySelector('.page')?.scrollIntoView({ block: 'start' });
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };

  useEffect(() => {
    if (stop?.tab && (narrow || stop.tab !== 'cables')) show(stop.tab);
    // Once a stop: the reader may go elsewhere meanwhile.
  }, [at, narrow]);

  useLayoutEffect(() => {
    const targets = [...document.querySelectorAll(`[data-tour="${id}"]`)];
    const follow = () => {
      const box = card.current;
      if (targets.length === 0 || !box) return;
      for (const target of targets) target.scrollIntoView({ block: 'nearest' });
      const page = {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      };
      setPlace(
        placeBeside(
          around(targets.map((target) => target.getBoundingClientRect())),
          { width: box.offsetWidth, height: box.offsetHeight },
          page,
        ),
      );
    };
    for (const target of targets) target.classList.add('tour-target');
    const frame = requestAnimationFrame(follow);
    addEventListener('resize', follow);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('resize', follow);
      for (const target of targets) target.classList.remove('tour-target');
    };
    // A change of tab puts another panel in the target's place.
  }, [id, tab, narrow]);

  // In the top layer, for the page itself may be scrolled and transformed by whoever shows it.
  useLayoutEffect(() => card.current?.showPopover(), []);
  useEffect(() => card.current?.focus({ preventScroll: true }), [at]);
  const last = at === tour.length - 1;
  return (
    <section
      ref={card}
      class="tour card"
      role="dialog"
      popover="manual"
      aria-labelledby="tour-heading"
      tabIndex={-1}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      onKeyDown={(event) => event.key === 'Escape' && end()}
    >
      <h2 id="tour-heading">{t(`room:tour.${id}.title`)}</h2>
      <p>{t(`room:tour.${id}.about`)}</p>
      <div class="tour-buttons">
        <button type="button" class="button button-quiet button-small" onClick={end}>
          {t('room:tour.skip')}
        </button>
        <span class="soft small number">{t('room:tour.place', { at: at + 1, all: tour.length })}</span>
        {at > 0 && (
          <button type="button" class="button button-small" onClick={() => setAt(at - 1)}>
            {t('menu.back')}
          </button>
        )}
        <button
          type="button"
          class="button button-main button-small"
          onClick={() => (last ? end() : setAt(at + 1))}
        >
          {t(last ? 'room:tour.done' : 'room:tour.next')}
        </button>
      </div>
    </section>
  );
}
