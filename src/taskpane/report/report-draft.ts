import {
  type ActualEntry,
  type PartToReport,
  periodKey,
  readTypedNumber,
  type ReportSubject,
  type StandingReport,
  type StudiedPlan,
} from "../../app";

/** What a person has typed into the form of a report. */
export interface ReportDraft {
  readonly actual: string;
  readonly evidence: string;
  readonly varianceReason: string;
  readonly comment: string;
  /** What was typed of parts, by `partName`. */
  readonly parts: Readonly<Record<string, string>>;
}

/** What a report is about, and who gives it. */
export interface ReportPlace extends ReportSubject {
  /** As it was typed; an empty text is all parties together. */
  readonly party: string;
}

/** What a party has typed about an indicator and a period. */
export interface TypedReport {
  readonly place: ReportPlace;
  readonly draft: ReportDraft;
  /** The parts that are asked for. */
  readonly parts: readonly PartToReport[];
}

/** Tells the forms of reports apart, so that what was typed into one stays while another is open. */
export function placeKey({ indicator, period, party }: ReportPlace): string {
  return `${indicator} ${periodKey(period)} ${party.trim().toLowerCase()}`;
}

/** Tells the parts of a report apart. */
export function partName({ dimension, category }: Pick<PartToReport, "dimension" | "category">): string {
  return `${dimension}: ${category}`;
}

/**
 * The form as it is first shown: with what is reported already, to be corrected. The comment stays blank, since what is
 * typed there is added to the existing one.
 */
export function draftOfReport(
  standing: StandingReport | null,
  parts: readonly PartToReport[] = [],
): ReportDraft {
  return {
    actual: standing?.actual ?? "",
    evidence: standing?.evidence ?? "",
    varianceReason: standing?.varianceReason ?? "",
    comment: "",
    parts: Object.fromEntries(parts.map((part) => [partName(part), part.standing])),
  };
}

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
export function actualOf(draft: ReportDraft, parts: readonly PartToReport[]): string {
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
