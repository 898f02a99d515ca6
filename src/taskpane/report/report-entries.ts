import { type ActualEntry, type PartToReport, periodKey, readTypedNumber, type StudiedPlan } from "../../app";
import { partName, type ReportDraft, type TypedReport } from "./report-draft";

/** Whether nothing is typed that could be recorded as a number. */
export function isBlank({ draft, parts }: TypedReport): boolean {
  return actualOf(draft, parts) === "" && Object.values(draft.parts).every((text) => text.trim() === "");
}

/**
 * What the parts of a report make together, which is proposed for the whole; `null` where one of them is missing or no
 * number, or two breakdowns make different wholes.
 */
export function sumOfParts(draft: ReportDraft, parts: readonly PartToReport[]): number | null {
  const sums = new Map<string, number>();
  for (const part of parts) {
    const number = readTypedNumber(draft.parts[partName(part)] ?? "");
    if (number === null || number.percent) return null;
    sums.set(part.dimension, (sums.get(part.dimension) ?? 0) + number.number);
  }
  const [sum, ...others] = new Set(sums.values());
  return sum === undefined || others.length > 0 ? null : sum;
}

/** The whole that is recorded: what was typed, which no sum replaces, else what the parts make. */
function actualOf(draft: ReportDraft, parts: readonly PartToReport[]): string {
  const typed = draft.actual.trim();
  if (typed !== "") return typed;
  const sum = sumOfParts(draft, parts);
  return sum === null ? "" : String(sum);
}

/**
 * The drafts as entries to record, the whole of each before its parts: of the indicator with its words, since the plan
 * may be another by now.
 */
export function entriesOf(
  reports: readonly TypedReport[],
  { indicators }: StudiedPlan["plan"],
): readonly ActualEntry[] {
  const entries = reports.flatMap(({ place, draft, parts }): Omit<ActualEntry, "line">[] => {
    const about = indicators.find(({ id }) => id === place.indicator);
    const base = {
      indicator: `${place.indicator} ${about?.text ?? ""}`.trim(),
      ...(about?.key === undefined ? {} : { key: about.key }),
      period: periodKey(place.period),
      party: place.party.trim(),
    };
    const whole = {
      ...base,
      actual: actualOf(draft, parts),
      evidence: draft.evidence.trim(),
      varianceReason: draft.varianceReason.trim(),
      comment: draft.comment.trim(),
    };
    const typed = parts.map((part) => ({ part, actual: (draft.parts[partName(part)] ?? "").trim() }));
    const isOfPartsAlone = [whole.actual, whole.evidence, whole.varianceReason, whole.comment].every(
      (text) => text === "",
    );
    return [
      ...(isOfPartsAlone ? [] : [whole]),
      ...typed.flatMap(({ part: { dimension, category }, actual }) =>
        actual === ""
          ? []
          : [
              {
                ...base,
                part: { dimension, category },
                actual,
                evidence: "",
                varianceReason: "",
                comment: "",
              },
            ],
      ),
    ];
  });
  return entries.map((entry, place) => ({ line: place + 1, ...entry }));
}
