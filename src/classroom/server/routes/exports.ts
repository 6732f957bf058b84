import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languages } from '../../../scenario/text.ts';
import { z } from '../../../scenario/zod.ts';
import { nextName } from '../../session/apply-swap.ts';
import type { Desk } from '../app.ts';
import { briefs } from '../exports/briefs.ts';
import { everything } from '../exports/everything.ts';
import { type Exported, exported } from '../exports/exported.ts';
import { journalSave, journalsZip } from '../exports/journal.ts';
import { participationCsv } from '../exports/participation.ts';
import type { Press } from '../exports/pdf/press.ts';
import { report } from '../exports/report.ts';
import { roundsCsv } from '../exports/rounds.ts';
import { statementsOf } from '../exports/statements.ts';
import { holderIn, Not, ruledIn } from './reply.ts';

const query = z.object({
  language: z.enum(languages).default('en'),
  group: z.string().max(120).default('1'),
});
type Asked = z.output<typeof query>;

interface Made {
  type: string;
  body: string | Buffer;
}
const [pdf, csv, json] = ['application/pdf', 'text/csv; charset=utf-8', 'application/json; charset=utf-8'];
/** Spreadsheets take a file for what it is only by this mark. */
const byteOrder = '\ufeff';

/** What a facilitator can take along of a session. */
export function exportRoutes(app: FastifyInstance, desk: Desk, press: Press): void {
  const files: Record<string, (session: Exported, asked: Asked) => Made | Promise<Made>> = {
    'briefs.pdf': async (session, { language }) => ({
      type: pdf,
      body: await press.print(briefs(session, language)),
    }),
    'report.pdf': async (session, { language }) => ({
      type: pdf,
      body: await press.print(await report(session, language)),
    }),
    'participation.csv': (session) => ({ type: csv, body: byteOrder + participationCsv(session) }),
    'rounds.csv': (session) => ({ type: csv, body: byteOrder + roundsCsv(session) }),
    'statements.json': (session) => ({
      type: json,
      body: JSON.stringify(statementsOf(session), undefined, 1),
    }),
    'journals.zip': async (session) => ({ type: 'application/zip', body: await journalsZip(desk, session) }),
    'everything.json': async (session) => ({
      type: json,
      body: JSON.stringify(await everything(desk, session), undefined, 1),
    }),
  };
  for (const [name, make] of Object.entries(files))
    app.get(
      `/api/exports/${name}`,
      { config: { rateLimit: { max: 60, timeWindow: 60_000 } } },
      (request, reply) =>
        sendFile(reply, async () => {
          const session = await exported(desk, await ruledIn(desk, request));
          return make(session, asked(request));
        }),
    );
  app.get('/api/exports/journal.json', (request, reply) =>
    sendFile(reply, async () => journal(desk, request, asked(request))),
  );
}

function asked(request: FastifyRequest): Asked {
  const read = query.safeParse(request.query);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Not(400, { code: 'malformed', where: issue?.path.join('.') ?? '', what: issue?.message ?? '' });
}

/** A group's game: the facilitator's at any time, and that of whoever sat there once everything is open. */
async function journal(desk: Desk, request: FastifyRequest, { group }: Asked): Promise<Made> {
  const { holder, session } = await holderIn(desk, request);
  const { state, id } = session;
  if (holder.role !== 'facilitator') {
    const now = holder.role === 'person' ? state.people[holder.person]?.place?.group : undefined;
    // The game before seats were exchanged is theirs too.
    const own = now === group || now === nextName(group);
    if (!own || state.groups[group]?.game.state.phase !== 'debrief') throw new Not(403, { code: 'notYours' });
  }
  const save = await journalSave(desk, { id, state }, group);
  if (!save) throw new Not(404, { code: 'notHere' });
  return { type: json, body: JSON.stringify(save) };
}

async function sendFile(reply: FastifyReply, work: () => Promise<Made>): Promise<FastifyReply> {
  void reply.header('Cache-Control', 'no-store');
  try {
    const { type, body } = await work();
    return reply.header('Content-Type', type).header('Content-Disposition', 'attachment').send(body);
  } catch (error) {
    if (!(error instanceof Not)) throw error;
    return reply.status(error.statusCode).header('Content-Type', json).send(error.body);
  }
}
