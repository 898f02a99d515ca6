import {
  checkPlan,
  undoReports,
  type Day,
  type HeadersGone,
  type Message,
  type NoPlan,
  type RecordedReport,
  type StudiedPlan,
  type Translate,
  type Workbook,
} from "../../app";
import { loadAllLanguages } from "../wording/loaded-languages";

/** The day on which reports are recorded or taken back, and the words of the sheet. */
export interface RecordingWords {
  readonly on: Day;
  readonly translate: Translate;
}

/** How taking back what was recorded went: how many reports, or why none was. */
export type Undone =
  { readonly kind: "undone"; readonly count: number } | { readonly kind: "notUndone"; readonly why: Message };

/** Takes back reports that were recorded together, all or none, and reads the plan again. */
export async function undoEntries(
  workbook: Workbook,
  reports: readonly RecordedReport[],
  words: RecordingWords,
): Promise<{ readonly undone: Undone; readonly read: StudiedPlan | NoPlan | null }> {
  await loadAllLanguages();
  const outcome = await undoReports(workbook, { reports, ...words });
  const notUndone = (why: Message): Undone => ({ kind: "notUndone", why });
  switch (outcome.kind) {
    case "undone": {
      const read = await checkPlan(workbook, undefined, words.on);
      return { undone: { kind: "undone", count: reports.length }, read };
    }
    case "changedSince": {
      const indicators = outcome.changed.map(({ indicator }) => indicator).join(", ");
      return { undone: notUndone({ id: "pane-file-changed-since", values: { indicators } }), read: null };
    }
    case "headsGone":
      return { undone: notUndone(obstacle(outcome)), read: null };
    case "noPlan":
      return { undone: notUndone(obstacle(outcome)), read: outcome };
  }
}

/** Why the Actuals sheet cannot be written. */
export function obstacle(outcome: HeadersGone | NoPlan): Message {
  return outcome.kind === "noPlan"
    ? { id: "pane-no-plan" }
    : { id: "pane-actuals-heads-gone", values: { sheet: outcome.sheet } };
}
