import { partiesNotIn, type ReportForm, type ReportState, type ReportToGive } from "../../app";
import { keptName } from "../kept-name";
import type { Words } from "../wording/words";

/** What is said of how far a report has come. */
export interface Stating {
  readonly state: ReportState;
  /** Who agrees or returns it; of several each behind a semicolon. */
  readonly by: string;
  /** Why it is returned. */
  readonly remark: string;
}

/** What can be said of a report: of one on a joint action each party agrees or returns it for itself, or all agree at once. */
export function statingsOf({ standing, partiesToAgree }: ReportForm): readonly Stating[] {
  const saying = (state: ReportState, by = ""): Stating => ({ state, by, remark: "" });
  const steps = [saying("draft"), saying("submitted")];
  if (partiesToAgree.length === 0)
    return [...steps, saying("agreed", keptName()), saying("returned", keptName())];
  const missing = partiesNotIn(standing ?? {}, partiesToAgree);
  return [
    ...steps,
    ...missing.map((party) => saying("agreed", party)),
    ...(missing.length > 1 ? [saying("agreed", missing.join("; "))] : []),
    ...partiesToAgree.map((party) => saying("returned", party)),
  ];
}

/** The state and who says it in one cell: "Thailand: how many in all?". */
export function namesOf({ by, remark }: Stating): string {
  return [by.trim(), remark.trim()].filter((text) => text !== "").join(": ");
}

/** "Agreed: Cambodia, Thailand". */
export function statingText({ state, by }: Pick<Stating, "state" | "by">, { say }: Words): string {
  const who = by.split("; ").join(", ");
  return [say(`report-state-${state}`), who].filter((text) => text !== "").join(": ");
}

/** How far a report has come, in the row: the parties that it waits for, else its state. */
export function agreementText({ agreement }: Pick<ReportToGive, "agreement">, { say }: Words): string {
  if (agreement === undefined) return "";
  const { state, waitsFor } = agreement;
  if (waitsFor.length > 0) return say("summary-waits-for", { parties: waitsFor.join(", ") });
  return state === null ? "" : say(`report-state-${state}`);
}
