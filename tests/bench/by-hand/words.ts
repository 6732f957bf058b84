import * as up from './meters.ts';
import { agreement, lines, listing, materials, outcome, remedy, seoul, tokyo, word } from './names.ts';
import type { State } from './state.ts';
import { formLine, labourLine, listingLine, materialsLine } from './text.ts';

/** How the press finds a word as things stand. */
export function verdict(s: State, move: number): number {
  switch (move) {
    case seoul.vowNeverAgain:
      if (
        materialsLine(s) === lines.materials.kept &&
        listingLine(s) === lines.listing.unlisted &&
        (s.outcome === outcome.signed || s.outcome === outcome.parallel)
      )
        return word.broken;
      return s.materials === materials.lifted ||
        s.materials === materials.eased ||
        s.listing === listing.returning ||
        s.listing === listing.groupA
        ? word.kept
        : word.open;
    case seoul.giveNotice:
      if (
        s.agreement === agreement.renewed ||
        (s.agreement === agreement.suspended &&
          s.materials !== materials.licensing &&
          s.materials !== materials.eased &&
          s.materials !== materials.lifted)
      )
        return word.broken;
      return s.agreement === agreement.lapsed ? word.kept : word.open;
    case seoul.noticeOpenDoor:
      if (
        s.agreement === agreement.lapsed &&
        (s.listing === listing.returning ||
          s.listing === listing.groupA ||
          s.materials === materials.lifted ||
          s.materials === materials.eased)
      )
        return word.broken;
      return s.agreement === agreement.suspended || s.agreement === agreement.renewed ? word.kept : word.open;
    case seoul.offerSwap:
      if (
        s.agreement === agreement.lapsed &&
        (s.materials === materials.eased ||
          s.materials === materials.lifted ||
          s.listing === listing.returning ||
          s.listing === listing.groupA)
      )
        return word.broken;
      return s.agreement === agreement.suspended || s.agreement === agreement.renewed ? word.kept : word.open;
    case tokyo.standstill:
      if (s.listing === listing.groupB) return word.broken;
      return s.outcome === outcome.signed || s.outcome === outcome.parallel ? word.kept : word.open;
    case tokyo.demandPanel:
      if (s.outcome === outcome.signed && labourLine(s) === lines.labour.jointFund) return word.broken;
      return s.listing === listing.groupB || s.remedy === remedy.consultations ? word.kept : word.open;
    case tokyo.noLink:
      if (
        (s.outcome === outcome.signed || s.outcome === outcome.parallel) &&
        formLine(s) === lines.form.joint
      )
        return word.broken;
      return (s.outcome === outcome.parallel || s.outcome === outcome.signed) &&
        formLine(s) !== lines.form.joint
        ? word.kept
        : word.open;
  }
  return word.open;
}

/** What a broken word costs. */
export function costOfWord(s: State, move: number): void {
  switch (move) {
    case seoul.vowNeverAgain:
      up.seoulBase(s, -8);
      up.seoulApproval(s, -2);
      break;
    case seoul.giveNotice:
      up.seoulBase(s, -6);
      up.seoulApproval(s, -1);
      break;
    case seoul.noticeOpenDoor:
      up.seoulCentre(s, -8);
      up.washingtonSeoul(s, -6);
      break;
    case seoul.offerSwap:
      up.seoulCentre(s, -6);
      up.washingtonSeoul(s, -6);
      up.trust(s, -4);
      break;
    case tokyo.standstill:
      up.washingtonTokyo(s, -8);
      up.trust(s, -6);
      up.tokyoAlliance(s, -4);
      break;
    case tokyo.demandPanel:
      up.tokyoRight(s, -8);
      up.tokyoApproval(s, -1);
      break;
    case tokyo.noLink:
      up.tokyoRight(s, -10);
      up.tokyoApproval(s, -1);
      break;
  }
}
