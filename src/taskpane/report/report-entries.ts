import { type ActualEntry, periodKey, readTypedNumber, type StudiedPlan, withoutNoise } from "../../app";
import { draftOfReport, partName, type TypedReport } from "./report-draft";
import { namesOf } from "./stating";

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
    const { place, draft, parts, standing } = report;
    const about = indicators.find(({ id }) => id === place.indicator);
    const base = {
      indicator: `${place.indicator} ${about?.text ?? ""}`.trim(),
      ...(about?.key === undefined ? {} : { key: about.key }),
      period: periodKey(place.period),
      party: place.party.trim(),
    };
    const isStateAlone = standing !== null && draft.stating !== null && saysNoMore(report);
    const whole = {
      ...base,
      ...(isStateAlone
        ? { ...NOTHING, actual: "", stands: standing.actual }
        : {
            actual: actualOf(report),
            evidence: draft.evidence.trim(),
            varianceReason: draft.varianceReason.trim(),
            comment: draft.comment.trim(),
          }),
      ...(draft.stating === null ? {} : { state: draft.stating.state, agreedBy: namesOf(draft.stating) }),
    };
    const changed = parts
      .map(({ dimension, category, standing }) => ({
        part: { dimension, category },
        standing: standing.trim(),
        actual: (draft.parts[partName({ dimension, category })] ?? "").trim(),
      }))
      .filter(({ standing, actual }) => actual !== standing);
    const isBlankWhole = [
      whole.state ?? "",
      whole.actual,
      whole.evidence,
      whole.varianceReason,
      whole.comment,
    ].every((text) => text === "");
    return [
      // Where nothing else is sent it says that it is blank.
      ...(isBlankWhole && changed.length > 0 ? [] : [whole]),
      ...changed.map(({ part, actual }) => ({
        ...base,
        part,
        actual,
        ...NOTHING,
      })),
    ];
  });
  return entries.map((entry, place) => ({ line: place + 1, ...entry }));
}

const NOTHING = { evidence: "", varianceReason: "", comment: "" };

/** Whether all that is typed next to the state is what was reported already. */
function saysNoMore({ draft, parts, standing }: TypedReport): boolean {
  const before = draftOfReport(standing, parts);
  const texts = ["actual", "evidence", "varianceReason", "comment"] as const;
  const isSame = (one: string | undefined, other: string | undefined) =>
    (one ?? "").trim() === (other ?? "").trim();
  return (
    texts.every((field) => isSame(draft[field], before[field])) &&
    parts.every((part) => isSame(draft.parts[partName(part)], part.standing))
  );
}
