import { wholeKey } from "../../plan/actual";
import { countsUnagreed, unagreedReports } from "../../progress/agreement";
import type { StudiedPlan } from "../study/studied-plan";

/** The study with the reports alone that count in progress, by what the workbook says of those not agreed yet. */
export function withCountedReports<
  Study extends Pick<StudiedPlan, "plan" | "definitions" | "actuals" | "parts" | "agencies" | "settings">,
>(study: Study): Study {
  const { countedReports } = study.settings;
  if (countedReports === "all") return study;
  const left = new Set(
    unagreedReports(study).flatMap((each) => (countsUnagreed(each, countedReports) ? [] : [each.actual])),
  );
  if (left.size === 0) return study;
  const keys = new Set([...left].map(wholeKey));
  return {
    ...study,
    actuals: study.actuals.filter((actual) => !left.has(actual)),
    parts: study.parts.filter((part) => !keys.has(wholeKey(part))),
  };
}
