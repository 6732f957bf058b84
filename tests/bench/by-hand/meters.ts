import type { State } from './state.ts';

/** What the games count, by the scenario's names. */
export interface Meters {
  seoulApproval: number;
  tokyoApproval: number;
  seoulCapital: number;
  tokyoCapital: number;
  pactSupport: number;
  boycott: number;
  travel: number;
  trade: number;
  supply: number;
  washingtonSeoul: number;
  washingtonTokyo: number;
  trust: number;
  redress: number;
  alarm: number;
  seoulBase: number;
  seoulCentre: number;
  seoulAlliance: number;
  seoulPlaintiffs: number;
  tokyoRight: number;
  tokyoMeti: number;
  tokyoAlliance: number;
  tokyoRegions: number;
}

/** Where they all begin. */
export const firstMeters = (): Meters => ({
  seoulApproval: 47,
  tokyoApproval: 47,
  seoulCapital: 7,
  tokyoCapital: 7,
  pactSupport: 46,
  boycott: 42,
  travel: -4,
  trade: -10,
  supply: 60,
  washingtonSeoul: 60,
  washingtonTokyo: 66,
  trust: 36,
  redress: 10,
  alarm: 10,
  seoulBase: 50,
  seoulCentre: 50,
  seoulAlliance: 50,
  seoulPlaintiffs: 50,
  tokyoRight: 50,
  tokyoMeti: 50,
  tokyoAlliance: 50,
  tokyoRegions: 50,
});

const within = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

// One function a meter: by how much it moves, and whether those outside see it.
export function seoulApproval(s: State, by: number, open = true): void {
  s.inside.seoulApproval = within(s.inside.seoulApproval + by, 0, 100);
  if (open) s.outside.seoulApproval = within(s.outside.seoulApproval + by, 0, 100);
}
export function tokyoApproval(s: State, by: number, open = true): void {
  s.inside.tokyoApproval = within(s.inside.tokyoApproval + by, 0, 100);
  if (open) s.outside.tokyoApproval = within(s.outside.tokyoApproval + by, 0, 100);
}
export function seoulCapital(s: State, by: number, open = true): void {
  s.inside.seoulCapital = within(s.inside.seoulCapital + by, 0, 10);
  if (open) s.outside.seoulCapital = within(s.outside.seoulCapital + by, 0, 10);
}
export function tokyoCapital(s: State, by: number, open = true): void {
  s.inside.tokyoCapital = within(s.inside.tokyoCapital + by, 0, 10);
  if (open) s.outside.tokyoCapital = within(s.outside.tokyoCapital + by, 0, 10);
}
export function pactSupport(s: State, by: number, open = true): void {
  s.inside.pactSupport = within(s.inside.pactSupport + by, 0, 100);
  if (open) s.outside.pactSupport = within(s.outside.pactSupport + by, 0, 100);
}
export function boycott(s: State, by: number, open = true): void {
  s.inside.boycott = within(s.inside.boycott + by, 0, 100);
  if (open) s.outside.boycott = within(s.outside.boycott + by, 0, 100);
}
export function travel(s: State, by: number, open = true): void {
  s.inside.travel = within(s.inside.travel + by, -100, 50);
  if (open) s.outside.travel = within(s.outside.travel + by, -100, 50);
}
export function trade(s: State, by: number, open = true): void {
  s.inside.trade = within(s.inside.trade + by, -60, 30);
  if (open) s.outside.trade = within(s.outside.trade + by, -60, 30);
}
export function supply(s: State, by: number, open = true): void {
  s.inside.supply = within(s.inside.supply + by, 0, 100);
  if (open) s.outside.supply = within(s.outside.supply + by, 0, 100);
}
export function washingtonSeoul(s: State, by: number, open = true): void {
  s.inside.washingtonSeoul = within(s.inside.washingtonSeoul + by, 0, 100);
  if (open) s.outside.washingtonSeoul = within(s.outside.washingtonSeoul + by, 0, 100);
}
export function washingtonTokyo(s: State, by: number, open = true): void {
  s.inside.washingtonTokyo = within(s.inside.washingtonTokyo + by, 0, 100);
  if (open) s.outside.washingtonTokyo = within(s.outside.washingtonTokyo + by, 0, 100);
}
export function trust(s: State, by: number, open = true): void {
  s.inside.trust = within(s.inside.trust + by, 0, 100);
  if (open) s.outside.trust = within(s.outside.trust + by, 0, 100);
}
export function redress(s: State, by: number, open = true): void {
  s.inside.redress = within(s.inside.redress + by, 0, 100);
  if (open) s.outside.redress = within(s.outside.redress + by, 0, 100);
}
export function alarm(s: State, by: number, open = true): void {
  s.inside.alarm = within(s.inside.alarm + by, 0, 100);
  if (open) s.outside.alarm = within(s.outside.alarm + by, 0, 100);
}
export function seoulBase(s: State, by: number, open = true): void {
  s.inside.seoulBase = within(s.inside.seoulBase + by, 0, 100);
  if (open) s.outside.seoulBase = within(s.outside.seoulBase + by, 0, 100);
}
export function seoulCentre(s: State, by: number, open = true): void {
  s.inside.seoulCentre = within(s.inside.seoulCentre + by, 0, 100);
  if (open) s.outside.seoulCentre = within(s.outside.seoulCentre + by, 0, 100);
}
export function seoulAlliance(s: State, by: number, open = true): void {
  s.inside.seoulAlliance = within(s.inside.seoulAlliance + by, 0, 100);
  if (open) s.outside.seoulAlliance = within(s.outside.seoulAlliance + by, 0, 100);
}
export function seoulPlaintiffs(s: State, by: number, open = true): void {
  s.inside.seoulPlaintiffs = within(s.inside.seoulPlaintiffs + by, 0, 100);
  if (open) s.outside.seoulPlaintiffs = within(s.outside.seoulPlaintiffs + by, 0, 100);
}
export function tokyoRight(s: State, by: number, open = true): void {
  s.inside.tokyoRight = within(s.inside.tokyoRight + by, 0, 100);
  if (open) s.outside.tokyoRight = within(s.outside.tokyoRight + by, 0, 100);
}
export function tokyoMeti(s: State, by: number, open = true): void {
  s.inside.tokyoMeti = within(s.inside.tokyoMeti + by, 0, 100);
  if (open) s.outside.tokyoMeti = within(s.outside.tokyoMeti + by, 0, 100);
}
export function tokyoAlliance(s: State, by: number, open = true): void {
  s.inside.tokyoAlliance = within(s.inside.tokyoAlliance + by, 0, 100);
  if (open) s.outside.tokyoAlliance = within(s.outside.tokyoAlliance + by, 0, 100);
}
export function tokyoRegions(s: State, by: number, open = true): void {
  s.inside.tokyoRegions = within(s.inside.tokyoRegions + by, 0, 100);
  if (open) s.outside.tokyoRegions = within(s.outside.tokyoRegions + by, 0, 100);
}

/** Moves the scale between calm (5) and broken (1). One seat takes no more than one step towards the break in a round. */
export function rupture(s: State, by: number, mover = -1): void {
  const before = s.rupture;
  const taken = mover < 0 ? 0 : (s.ruptureBy[mover] as number);
  const after = within(before + (by < 0 && mover >= 0 ? Math.max(by, taken - 1) : by), 1, 5);
  s.rupture = after;
  if (after >= before || mover < 0) return;
  s.ruptureBy[mover] = taken + before - after;
  s.lastMover = mover + 1;
}
