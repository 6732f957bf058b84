import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { statementsOf } from '../../src/classroom/server/exports/statements.ts';
import { aPlayedClass } from './a-played-class.ts';

const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
const map = { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 };
const uuid = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
};
const activity = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    objectType: { const: 'Activity' },
    id: iri,
    definition: {
      type: 'object',
      additionalProperties: false,
      properties: {
        name: map,
        description: map,
        type: iri,
        moreInfo: iri,
        extensions: { type: 'object', propertyNames: iri },
      },
    },
  },
};

/** What section 2.4 of the Experience API 1.0.3 asks of a statement, as far as ours go: nothing else may be in it. */
const statement = {
  type: 'object',
  required: ['id', 'actor', 'verb', 'object', 'timestamp', 'version'],
  additionalProperties: false,
  properties: {
    id: uuid,
    actor: {
      type: 'object',
      required: ['account'],
      additionalProperties: false,
      properties: {
        objectType: { const: 'Agent' },
        account: {
          type: 'object',
          required: ['homePage', 'name'],
          additionalProperties: false,
          properties: {
            homePage: { type: 'string', pattern: '^https?://\\S+$' },
            name: { type: 'string', minLength: 1 },
          },
        },
      },
    },
    verb: {
      type: 'object',
      required: ['id'],
      additionalProperties: false,
      properties: { id: iri, display: map },
    },
    object: activity,
    result: {
      type: 'object',
      additionalProperties: false,
      properties: {
        completion: { type: 'boolean' },
        extensions: { type: 'object', propertyNames: iri },
      },
    },
    context: {
      type: 'object',
      additionalProperties: false,
      properties: {
        registration: uuid,
        platform: { type: 'string' },
        contextActivities: {
          type: 'object',
          additionalProperties: false,
          properties: { grouping: { type: 'array', items: activity } },
        },
      },
    },
    timestamp: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' },
    version: { const: '1.0.3' },
  },
};

const one = aPlayedClass(['ann', 'bo', 'pat', 'cid'], { plan: { freeText: true } });
one.person('ann', { do: 'reflect', moment: 'between', question: 'need', text: 'a private thought' });
const session = { id: 'a-session', state: one.state, log: one.log };
const statements = statementsOf(session);
const done = (verb: string) => statements.filter(({ verb: { display } }) => display.en === verb);

test('every statement has the shape that version 1.0.3 asks for', () => {
  const check = new Ajv().compile({ type: 'array', items: statement, minItems: 20 });
  expect(check(statements) ? [] : check.errors).toEqual([]);
});

test('each has a name of its own, and the same log gives the same statements', () => {
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  expect(statementsOf(session)).toEqual(statements);
});

test('everyone is registered, begins and completes, and whoever sealed has submitted', () => {
  expect(done('registered')).toHaveLength(4);
  expect(done('initialized')).toHaveLength(4);
  expect(done('completed')).toHaveLength(4);
  const sealed = one.log.filter(({ event }) => event.type === 'played' && one.state.people[event.by]);
  expect(done('submitted')).toHaveLength(sealed.length);
});

test('nobody is named, and nothing that anybody wrote is told', () => {
  const text = JSON.stringify(statements);
  expect(text).not.toContain('ANN');
  expect(text).not.toContain('private thought');
});
