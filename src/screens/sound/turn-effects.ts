import type { Cause, Outcome } from '../../crisis/state.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Beat } from '../room/beats.ts';
import type { EffectName } from './sound-handle.ts';

type Kind = Scenario['moves'][string]['kind'];

/** What each kind of public act sounds of. */
const acts: Readonly<Record<Kind, EffectName>> = {
  instrument: 'stamp',
  statement: 'shutters',
  outreach: 'phone',
  home: 'crowd',
  alliance: 'phone',
  economy: 'stamp',
  law: 'gavel',
};

const edits = {
  bracketed: 'pen',
  agreed: 'accepted',
  crossed: 'refused',
  reopened: 'refused',
  locked: 'lock',
  missed: 'refused',
} as const satisfies Record<string, EffectName>;

/** What is heard as one thing is turned up: the card, what it says, and the line if that pulls it. */
export function turnEffects({ moves }: Pick<Scenario, 'moves'>, { entry, changes }: Beat): EffectName[] {
  const pulls = (changes.rupture ?? 0) < 0;
  return ['card', ...said(entry.cause, moves, pulls), ...(pulls ? (['line'] as const) : [])];
}

function said(cause: Cause, moves: Scenario['moves'], pulls: boolean): EffectName[] {
  switch (cause.kind) {
    case 'move': {
      if (cause.channel === 'quiet' && !cause.leaked) return ['paper'];
      const kind = moves[cause.move]?.kind;
      return kind ? [acts[kind]] : [];
    }
    case 'envelope':
      return ['paper'];
    case 'edit':
      return [edits[cause.result]];
    case 'matter':
      return [cause.what === 'arrived' ? 'cable' : 'page'];
    case 'happening':
      return [pulls ? 'aircraft' : 'phone'];
    case 'headline':
      return ['shutters'];
    case 'word':
      return [cause.what === 'broken' ? 'crowd' : 'stamp'];
    case 'decision':
      return [({ sign: 'pen', announce: 'shutters', lapse: 'tick' } as const)[cause.decision]];
    case 'outcome':
      return [outcomeEffect(cause.outcome)];
    case 'track':
    case 'round':
    case 'epilogue':
      return [];
  }
}

const outcomeEffect = (outcome: Outcome): EffectName =>
  outcome === 'ruptured' ? 'aircraft' : outcome === 'refused' ? 'crowd' : 'gavel';
