/** Why something from elsewhere is no scenario, as data: three languages hang their sentence on `code`. */
export type OpenProblem =
  | { code: 'tooBig'; name: string; most: number }
  | { code: 'tooMany'; most: number }
  | { code: 'badName'; name: string }
  | { code: 'notText'; name: string }
  | { code: 'noScenario' }
  | { code: 'manyScenarios'; names: string }
  | { code: 'notZip'; name: string }
  | { code: 'zipCut'; name: string }
  | { code: 'notOneFile'; name: string }
  | { code: 'newerOneFile'; name: string }
  | { code: 'linkCut' }
  | { code: 'unreadable'; name: string };

export type Opening<T> = { ok: true; value: T } | { ok: false; problem: OpenProblem };

export const found = <T>(value: T): Opening<T> => ({ ok: true, value });
export const no = (problem: OpenProblem): { ok: false; problem: OpenProblem } => ({ ok: false, problem });
