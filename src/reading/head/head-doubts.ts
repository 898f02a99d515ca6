import { isDated } from "../../plan/column-meaning";
import type { Doubt, NotRead } from "../../plan/plan";
import type { HeadColumn } from "./head-column";

/** The columns of a head that nothing reads; among them those whose year nothing tells. */
export function columnsNotRead(columns: readonly HeadColumn[]): readonly NotRead[] {
  return columns.flatMap((column) => {
    const { headCell: cell, head: text, leftOut } = column;
    const why = leftOut ?? (isWithoutYear(column) ? "columnWithoutMeaning" : null);
    return why === null ? [] : [{ cell, text, why }];
  });
}

/** "Year 1" or "Q1" where neither title nor head names the years: its values can be read of no period. */
export function isWithoutYear({ meaning, year }: HeadColumn): boolean {
  return isDated(meaning) && year === null;
}

/** What of a head was read with doubt. */
export function doubtsOfColumns(columns: readonly HeadColumn[]): readonly Doubt[] {
  return [
    ...doubtsOfYears(columns),
    ...doubtsOfFinalTarget(columns),
    ...doubtsOfWordlessTargets(columns),
    ...doubtsOfParts(columns),
  ];
}

/** "Target 2028" was taken for the plan's and could be the year's. */
function doubtsOfFinalTarget(columns: readonly HeadColumn[]): readonly Doubt[] {
  return columns.flatMap(({ meaning, sense, headCell: cell, head: text }) =>
    meaning === "overallTarget" && !sense.isOverall && sense.period?.year != null
      ? [{ cell, text, taken: meaning, alternatives: ["annualTarget"] }]
      : [],
  );
}

/** Years without a word for targets can be of costs or actuals as well; one doubt, at the first, speaks for all. */
function doubtsOfWordlessTargets(columns: readonly HeadColumn[]): readonly Doubt[] {
  const targets = columns.filter(({ meaning }) => TARGETS.has(meaning));
  const wordless = targets.filter(({ sense }) => sense.kinds.length === 0 && !sense.isOverall);
  const [first] = wordless;
  if (first === undefined) return [];
  const { headCell: cell, head: text, meaning } = first;
  if (wordless.length === targets.length)
    return [{ cell, text, taken: meaning, alternatives: ["annualActual", "resources"] }];
  // Beside a target of the year, quarters up to now can be what was achieved in them.
  const isSoFar = wordless.every((column) => column.meaning === "quarterTarget" && column.quarter !== 4);
  return isSoFar ? [{ cell, text, taken: meaning, alternatives: ["quarterActual"] }] : [];
}

const TARGETS: ReadonlySet<HeadColumn["meaning"]> = new Set([
  "overallTarget",
  "annualTarget",
  "quarterTarget",
]);

/** Where one year has several columns of targets, one for each party, the one that was taken could be another. */
function doubtsOfParts(columns: readonly HeadColumn[]): readonly Doubt[] {
  return columns.flatMap(({ meaning, year, quarter, headCell: cell, head: text, sense, parts }) => {
    if (parts !== undefined) {
      const others = columns.filter(({ column }) => parts.includes(column)).map(({ head }) => head);
      return [{ cell, text, taken: [text, ...others].join(" + "), alternatives: [text, ...others] }];
    }
    if (!TARGETS.has(meaning) || sense.isOverall || year === null) return [];
    const alternatives = columns
      .filter(
        (other) => other.leftOut === "duplicateColumn" && other.year === year && other.quarter === quarter,
      )
      .map(({ head }) => head);
    return alternatives.length === 0 ? [] : [{ cell, text, taken: text, alternatives }];
  });
}

/** Fiscal years and years counted from the plan's first one are dated by a guess. */
function doubtsOfYears(columns: readonly HeadColumn[]): readonly Doubt[] {
  return columns.flatMap(({ sense: { period }, headCell, head, year, quarter, meaning }) => {
    // A half-year is read as due by its end; one doubt for each column says so.
    if (period !== null && (period.half ?? period.third) !== null && meaning.startsWith("quarter")) {
      return [{ cell: headCell, text: head, taken: `${year ?? ""}-Q${quarter ?? ""}`, alternatives: [] }];
    }
    const hasYear = isDated(meaning) || meaning === "workplan";
    if (period?.isFiscal === true && year !== null && hasYear) {
      return [{ cell: headCell, text: head, taken: String(year), alternatives: [String(year - 1)] }];
    }
    const isCounted = period?.yearOfPlan != null && period.year === null;
    return isCounted ? [{ cell: headCell, text: head, taken: String(year ?? ""), alternatives: [] }] : [];
  });
}
