import { reportedText } from "../../plan/fraction-of-value";
import type { NamedPart } from "../../plan/language/breakdown-words";
import type { Translate } from "../../plan/message";
import { reportKey } from "../../plan/report-key";
import type { ReportSubject } from "../../plan/report-subject";
import { partyOf } from "../../reading/own-sheets/actuals-sheet";
import { partsAsked } from "../../sheets/layout/breakdown-names";
import type { StudiedPlan } from "../study/studied-plan";
import { rowsByReport } from "./reported-cell";

/** A part that a report is to give next to its whole. */
export interface PartToReport extends NamedPart {
  /** What was reported of it already; an empty text where nothing was. */
  readonly standing: string;
}

/** The parts that a report by a party is to give, in the words of a language; [] where the plan asks for none. */
export function partsToReport(
  study: StudiedPlan,
  { indicator: id, period, party }: ReportSubject & { readonly party: string },
  translate: Translate,
): readonly PartToReport[] {
  const indicator = study.plan.indicators.find((each) => each.id === id);
  const asked = indicator === undefined ? [] : partsAsked(indicator, translate);
  if (asked.length === 0) return [];
  const rows = rowsByReport(study.actualsSheet?.rows);
  const about = { indicator: id, period, party: partyOf(party) };
  return asked.map((part) => {
    const standing = rows.get(reportKey(about, part))?.part?.value;
    return { ...part, standing: standing === undefined ? "" : reportedText(standing) };
  });
}
