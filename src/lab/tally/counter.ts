import { decisions } from '../../crisis/asked.ts';
import { scoreKinds } from '../../crisis/scores.ts';
import { testing } from '../../kernel/condition.ts';
import { editKinds } from '../../kernel/edits.ts';
import type { Row } from '../../kernel/layout.ts';
import { wordings } from '../../kernel/offer-code.ts';
import { weigh } from '../../rival/worth.ts';
import { agreementIn } from '../agreement.ts';
import { type DealCounter, dealCounter } from '../deals.ts';
import { measureSize, measuresOfSeat, type TallyPlan } from './layout.ts';
import { emptyTally, measure, type Tally } from './tally.ts';

const [propose, accept] = [editKinds.indexOf('propose'), editKinds.indexOf('accept')];

/** What a seat's worth is counted in: hundredths of a point. */
export const worthScale = 100;

/** Counts games of one plan, from rows of the kernel: shown each step before it is closed, and the debrief. */
export class Counter {
  readonly tally: Tally;
  private readonly plan: TallyPlan;
  private readonly isAgreement: (row: Row) => boolean;
  private readonly wants: readonly (readonly ((row: Row) => boolean)[])[];
  private readonly deals: DealCounter | undefined;
  /** Figures that go up by one, and numbers to be measured, once the game at hand has come to its end. */
  private steps: number[] = [];
  private spaces: number[] = [];
  /** Round, move and seat of each act of the game at hand. */
  private acts: number[] = [];

  constructor(plan: TallyPlan) {
    this.plan = plan;
    this.tally = emptyTally(plan);
    this.isAgreement = agreementIn(plan.kernel);
    const { compiler } = plan.kernel;
    this.wants = Object.values(compiler.scenario.delegations).map(({ mustHaves }) =>
      Object.values(mustHaves).map(({ when }) => testing(compiler, when)),
    );
    this.deals = plan.detail === 'choices' ? dealCounter(plan.kernel) : undefined;
  }

  /** Every seat has sealed, and the step is about to be closed. */
  sealed(row: Row): void {
    const { kernel, layout: places } = this.plan;
    if (!this.deals) return;
    const { layout, names } = kernel.compiler;
    const delegations = names.seats.names.length;
    const kind = kernel.step(row);
    if (row[layout.step] === 0) this.spaces.push(row[layout.round] as number, this.deals.ratifiable(row));
    for (const seat of kernel.asked(row)) {
      const orders = layout.sealed + seat * layout.sealedSize;
      if (kind === 'decision') this.decides(row, seat, row[orders + 3] as number);
      if (kind === 'deliberation' || kind === 'homeReads') {
        for (let move = 0; move < kernel.moves.length; move += 1) {
          if (kernel.moves[move]?.seat === seat && kernel.moveRefusal(row, move) === undefined)
            this.steps.push(places.legal + move);
        }
        for (const channel of [1, 2]) {
          const move = (row[orders + channel] as number) - 1;
          if (move < 0) continue;
          this.steps.push(places.made + move);
          this.acts.push(row[layout.round] as number, move, seat);
        }
      }
      if (seat < delegations) this.edits(row, seat, orders + 4);
    }
  }

  /** The game has come to its debrief. */
  over(row: Row): void {
    const { kernel, layout: places, measures, meters, parties } = this.plan;
    const { scenario, names, layout } = kernel.compiler;
    const worths = names.seats.names.map((seat, number) => {
      const scores = kernel.scores(row, number);
      const worth = Math.round(weigh(scenario, seat, scores) * worthScale);
      const at = measures.scores + number * measuresOfSeat;
      scoreKinds.forEach((kind, place) => {
        this.measure(at + place, scores[kind]);
      });
      this.measure(at + scoreKinds.length, worth);
      return worth;
    });
    this.tally.ended += 1;
    this.add(places.endings + (row[layout.ending] as number) - 1);
    this.add(places.outcomes + (row[layout.outcome] as number) - 1);
    if (this.isAgreement(row)) this.add(places.agreement);
    const best = Math.max(...worths);
    const level = worths.every((worth) => worth === best);
    this.add(places.ahead + (level ? worths.length : worths.indexOf(best)));
    this.measure(measures.rounds, (row[layout.round] as number) + 1);
    meters.forEach((meter, place) => {
      this.measure(measures.meters + place, row[layout.meters + names.meters.at(meter)] as number);
    });
    const scored = parties.map((party) => kernel.scores(row, names.actors.at(party)).aims);
    for (const [place, score] of scored.entries()) this.measure(measures.parties + place, score);
    if (this.deals) this.choices(row, worths, scored);
  }

  /** The game could not go on: nothing of it counts. */
  stuck(game: number, seed: number, what: string): void {
    this.tally.stuck.push({ game, seed, what });
    this.forget();
  }

  /** @param scored by third party that has a seat: its score */
  private choices(row: Row, worths: readonly number[], scored: readonly number[]): void {
    const { kernel, layout: places, mustHaves, positions, parties } = this.plan;
    const { names, layout } = kernel.compiler;
    const { tally, steps, spaces, acts } = this;
    for (const at of steps) this.add(at);
    for (let at = 0; at < spaces.length; at += 2)
      measure(tally, places.space + measureSize * (spaces[at] as number), spaces[at + 1] as number);
    const worthOf = (seat: number): number =>
      worths[seat] ?? worthScale * (scored[parties.indexOf(names.actors.names[seat] ?? '')] ?? 0);
    for (let at = 0; at < acts.length; at += 3) {
      const [round, move, seat] = [acts[at] as number, acts[at + 1] as number, acts[at + 2] as number];
      const place = round * kernel.moves.length + move;
      measure(tally, places.afterMove + measureSize * place, worthOf(seat));
    }
    worths.forEach((_, seat) => {
      const chosen = (row[layout.mustHaves + seat] as number) - 1;
      const at = (mustHaves[seat] as number) + chosen;
      this.add(places.wanted + at);
      if (this.wants[seat]?.[chosen]?.(row)) this.add(places.met + at);
    });
    positions.forEach((start, clause) => {
      const agreed = row[layout.clauses + 4 * clause] as number;
      if (agreed > 0) this.add(places.agreed + start + Math.trunc((agreed - 1) / wordings));
    });
    names.happenings.names.forEach((_, happening) => {
      if ((row[layout.happened + happening] as number) < 0) return;
      this.add(places.happened + happening);
      worths.forEach((worth, seat) => {
        measure(tally, places.afterHappening + measureSize * (happening * worths.length + seat), worth);
      });
    });
    this.forget();
  }

  private decides(row: Row, seat: number, taken: number): void {
    const { kernel, layout: places } = this.plan;
    decisions.forEach((decision, place) => {
      const at = seat * decisions.length + place;
      if (kernel.decisionRefusal(row, decision) === undefined) this.steps.push(places.mayDecide + at);
      if (taken === place + 1) this.steps.push(places.decided + at);
    });
  }

  /** @param from where the seat's edits are listed in the row, their number first */
  private edits(row: Row, seat: number, from: number): void {
    const { kernel, layout: places, positions } = this.plan;
    const { layout } = kernel.compiler;
    const end = from + 1 + 3 * (row[from] as number);
    for (let at = from + 1; at < end; at += 3) {
      const [kind, clause] = [row[at] as number, row[at + 1] as number];
      const start = positions[clause] as number;
      if (kind === propose)
        this.steps.push(places.proposed + start + Math.trunc((row[at + 2] as number) / wordings));
      const theirs = row[layout.clauses + 4 * clause + 3 - seat] as number;
      if (kind === accept) this.steps.push(places.accepted + start + Math.trunc(theirs / wordings));
    }
  }

  private add(at: number): void {
    this.tally.sums[at] = (this.tally.sums[at] as number) + 1;
  }

  private measure(place: number, number: number): void {
    const { tally, plan } = this;
    measure(tally, plan.layout.measures + measureSize * place, number);
    tally.least[place] = Math.min(tally.least[place] as number, number);
    tally.most[place] = Math.max(tally.most[place] as number, number);
  }

  private forget(): void {
    this.steps = [];
    this.spaces = [];
    this.acts = [];
  }
}
