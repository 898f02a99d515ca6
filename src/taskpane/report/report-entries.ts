import { type ActualEntry, periodKey, readTypedNumber, type StudiedPlan, withoutNoise } from "../../app";
import { partName, type TypedReport } from "./report-draft";

/** Whether nothing is typed that could be recorded as a number. */
export function isBlank(report: TypedReport): boolean {
  return actualOf(report) === "" && Object.values(report.draft.parts).every((text) => text.trim() === "");
}

/**
 * What the parts of a report make together, which is proposed for the whole; `null` where they do not add up, one of
 * them is missing or no number, or two breakdowns make different wholes.
 */
export function sumOfParts({ measure, draft, parts }: TypedReport): number | null {
  if (measure !== "number") return null;
  const sums = new Map<string, number>();
  for (const part of parts) {
    const number = readTypedNumber(draft.parts[partName(part)] ?? "");
    if (number === null || number.percent) return null;
    sums.set(part.dimension, withoutNoise((sums.get(part.dimension) ?? 0) + number.number));
  }
  const [sum, ...others] = new Set(sums.values());
  return sum === undefined || others.length > 0 ? null : sum;
}

/** The whole that is recorded: what was typed, which no sum replaces, else what the parts make. */
function actualOf(report: TypedReport): string {
  const typed = report.draft.actual.trim();
  if (typed !== "") return typed;
  const sum = sumOfParts(report);
  return sum === null ? "" : String(sum);
}

/**
 * The drafts as entries to record, the whole of each before its parts that are not as they were, a blanked one among
 * them, which is refused: of the indicator with its words, since the plan may be another by now.
 */
export function entriesOf(
  reports: readonly TypedReport[],
  { indicators }: StudiedPlan["plan"],
): readonly ActualEntry[] {
  const entries = reports.flatMap((report): Omit<ActualEntry, "line">[] => {
    const { place, draft, parts } = report;
    const about = indicators.find(({ id }) => id === place.indicator);
    const base = {
      indicator: `${place.indicator} ${about?.text ?? ""}`.trim(),
      ...(about?.key === undefined ? {} : { key: about.key }),
      period: periodKey(place.period),
      party: place.party.trim(),
    };
    const whole = {
      ...base,
      actual: actualOf(report),
      evidence: draft.evidence.trim(),
      varianceReason: draft.varianceReason.trim(),
      comment: draft.comment.trim(),
    };
    const changed = parts
      .map(({ dimension, category, standing }) => ({
        part: { dimension, category },
        standing: standing.trim(),
        actual: (draft.parts[partName({ dimension, category })] ?? "").trim(),
      }))
      .filter(({ standing, actual }) => actual !== standing);
    const isBlankWhole = [whole.actual, whole.evidence, whole.varianceReason, whole.comment].every(
      (text) => text === "",
    );
    return [
      // Where nothing else is sent it says that it is blank.
      ...(isBlankWhole && changed.length > 0 ? [] : [whole]),
      ...changed.map(({ part, actual }) => ({
        ...base,
        part,
        actual,
        ...{ evidence: "", varianceReason: "", comment: "" },
      })),
    ];
  });
  return entries.map((entry, place) => ({ line: place + 1, ...entry }));
}
