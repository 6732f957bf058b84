import type { ScenarioBundle } from '../../scenario/read.ts';
import { holdsAt } from '../../scenario/schema-holds.ts';
import { describedAt } from '../../scenario/schema-walk.ts';
import type { Language } from '../../scenario/text.ts';
import type { Translate } from '../../web/i18n.ts';
import { remarkText } from '../../web/remark-text.ts';
import { type Group, namesOf, titleOf } from './names.ts';
import { type Option, schemaOf } from './options.ts';

/** What is said of a name or key, each part in a line of its own. */
export interface Description {
  /** What it is: a meter, a state of a track, a key. */
  kind: string;
  /** What players call it. */
  title?: string | undefined;
  /** What else an author may want to know: ranges, states, dates. */
  facts?: string | undefined;
  /** What a key means, in the words of the format, which are English: `meaningIn` has those of other languages. */
  means?: string | undefined;
  /** What it holds. */
  holds?: string | undefined;
}

/** What the author is reading with. */
export interface Reader {
  t: Translate<'studio'>;
  language: Language;
  bundle: ScenarioBundle | undefined;
}

/** What an option is; undefined for plain words, which say it themselves. */
export function describe(
  file: string,
  option: Option,
  { t, language, bundle }: Reader,
): Description | undefined {
  if (option.is === 'word') return undefined;
  if (option.is === 'key') {
    const schema = schemaOf(file);
    const holds = schema && holdsAt(schema, option.path);
    return {
      kind: t('studio:kind.key'),
      means: schema && describedAt(schema, option.path),
      holds: holds && remarkText(holds, t, language),
    };
  }
  if (!bundle) return undefined;
  const { group, label } = option;
  return {
    kind: kindOf(group, t),
    title: titleOf(bundle, language, group, label),
    facts: factsOf(bundle, group, label, t),
  };
}

function kindOf({ kind, of }: Group, t: Translate<'studio'>): string {
  if (kind === 'state' || kind === 'position') return t(`studio:kind.${kind}`, { of });
  return t(`studio:kind.${kind}`);
}

function factsOf(
  bundle: ScenarioBundle,
  { kind, of = '' }: Group,
  name: string,
  t: Translate<'studio'>,
): string | undefined {
  const { scenario } = bundle;
  switch (kind) {
    case 'meter':
      return meterFacts(bundle, name, t);
    case 'track':
    case 'clause': {
      const inner =
        kind === 'track' ? ({ kind: 'state', of: name } as const) : ({ kind: 'position', of: name } as const);
      return namesOf(bundle, inner).join(' · ');
    }
    case 'round':
      return scenario.calendar.rounds[name]?.date;
    case 'move': {
      const move = scenario.moves[name];
      return move && `${move.channel} · ${move.kind}`;
    }
    case 'state':
      return scenario.tracks[of]?.initial === name ? t('studio:initialState') : undefined;
    default:
      return undefined;
  }
}

function meterFacts({ scenario }: ScenarioBundle, name: string, t: Translate<'studio'>): string | undefined {
  const meter = scenario.meters[name];
  if (meter) return t(meter.seen === 'all' ? 'studio:meterAll' : 'studio:meterOne', meter);
  const [seat = '', bloc = ''] = name.split('.');
  const mood = scenario.delegations[seat]?.blocs[bloc]?.mood;
  return mood === undefined
    ? undefined
    : t('studio:meterOne', { min: 0, max: 100, initial: mood, seen: seat });
}
