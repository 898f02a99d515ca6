import {
  formatDay,
  hasKeyIndicators,
  periodKey,
  writeSummary,
  type FrozenSummary,
  type StudiedPlan,
} from "../../../app";
import { CannotBeDone } from "../cannot-be-done";
import type { SummaryRequest } from "../commands/summary";
import type { Outcome } from "../outcome";
import { explainNoKeyIndicators, explainYears, yearsNotes } from "../no-plan";
import { counted } from "../reports";
import { beginSheet, endSheet, replacedNotes } from "./sheet-command";
import { smallCountNotes, stillInWorkbookNotes } from "../small-counts";
import { doubtNotes, unsureNotes, unsureReading, yearStartNotes, yearStartShape } from "../unsure-note";

/** Writes the summary of a period into the workbook, where it is asked for so that it stays as it is. */
export async function summary(command: SummaryRequest): Promise<Outcome> {
  const { file, period, on, frozen: freeze, rewriteFrozen, exceptionsOnly, keyOnly, suppressBelow } = command;
  const begun = await beginSheet(command);
  const { opened, study, translate } = begun;
  if (keyOnly) requireKeyIndicators(study, file);
  const which = exceptionsOnly === null ? {} : { exceptionsOnly };
  const request = { period, asOf: on, translate, freeze, rewriteFrozen, keyOnly, suppressBelow, ...which };
  const written = await writeSummary(opened.workbook, study, request);
  switch (written.kind) {
    case "outsidePlan":
      throw new CannotBeDone(
        explainYears(file, written.years, `so there is no summary of ${periodKey(period)}`),
      );
    case "frozen":
      throw new CannotBeDone(explainFrozen(written, periodKey(period)));
    case "written":
  }
  const { frozen } = written;
  const { counts } = study;
  return endSheet(begun, written, {
    lines: [
      ...(frozen === null ? [] : frozenLines(frozen)),
      `The plan has ${counted(counts.error, "error")} and ${counted(counts.warning, "warning")}.`,
    ],
    data: {
      period: periodKey(period),
      frozen: frozen !== null,
      counts,
      unsure: unsureReading(study),
      yearStartDoubt: yearStartShape(study),
    },
    notes: [
      ...replacedNotes(written),
      ...unsureNotes(study, file),
      ...yearsNotes(study),
      ...doubtNotes(study, translate),
      ...yearStartNotes(study, translate),
      ...smallCountNotes(study, suppressBelow),
      ...stillInWorkbookNotes(study, suppressBelow),
    ],
  });
}

/** Refuses to limit a page to the key indicators of a plan where none is marked. */
export function requireKeyIndicators({ plan }: Pick<StudiedPlan, "plan">, file: string): void {
  if (!hasKeyIndicators({ plan })) throw new CannotBeDone(explainNoKeyIndicators(file));
}

/** Why a summary was not written: there is a frozen one. */
export function explainFrozen({ sheet, takenOn }: FrozenSummary, period: string): string {
  const when = takenOn === null ? "is frozen" : `was frozen on ${formatDay(takenOn)}`;
  return `The summary of ${period} ${when} (sheet “${sheet}”) and stays as it is, so nothing was written. Name a later period; or say --rewrite-frozen to give up what was frozen.`;
}

function frozenLines({ snapshotKept }: { readonly snapshotKept: boolean }): string[] {
  return [
    snapshotKept
      ? "It is frozen: it stays as it is, and later summaries show what has changed since."
      : "It is frozen, but the workbook did not save the state of the plan, so later summaries cannot show what has changed since.",
  ];
}
