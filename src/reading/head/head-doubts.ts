import {
  datedMeaning,
  isDated,
  isOfPartOfYear,
  kindOfMeaning,
  spanOfMeaning,
} from "../../plan/column-meaning";
import { periodOfKey } from "../../plan/period";
import {
  CALENDAR_YEAR,
  monthsOfYear,
  YEAR_STARTS,
  yearStartText,
  type YearStart,
} from "../../plan/plan-year";
import type { CellArea, Doubt, NotRead, PlacedText } from "../../plan/plan";
import {
  halfOfNumber,
  namesTwoYears,
  periodInHead,
  type HeadPeriod,
} from "../../plan/language/time/period-words";
import type { TableHead } from "./table-head";
import { periodOfColumn, type HeadColumn } from "./head-column";

/**
 * The columns of a head that nothing reads, each with its cells in the rows of the body; among them those whose year
 * nothing tells. A head that is merged over several columns stands in the first of them.
 */
export function columnsNotRead(
  columns: readonly HeadColumn[],
  { firstRow, lastRow }: Pick<CellArea, "firstRow" | "lastRow">,
): readonly NotRead[] {
  return columns.flatMap((each) => {
    const { column, headCell: cell, head: text, leftOut, insteadRead } = each;
    const why = leftOut ?? (isWithoutYear(each) ? "columnWithoutMeaning" : null);
    if (why === null) return [];
    const area = { firstRow, firstColumn: column, lastRow, lastColumn: column };
    return [{ cell, text, why, area, ...(insteadRead === undefined ? {} : { insteadRead }) }];
  });
}

/** "Year 1" or "Q1" where neither title nor head names the years: its values can be read of no period. */
export function isWithoutYear({ meaning, year }: HeadColumn): boolean {
  return isDated(meaning) && year === null;
}

/** What of a head was read with doubt. */
export function doubtsOfHead(head: TableHead): readonly Doubt[] {
  const { columns, yearStart, isYearStartKnown, yearOfTwo = null } = head;
  return [
    ...doubtsOfYears(columns),
    ...(isYearStartKnown ? [] : doubtsOfYearStart(columns, yearStart, yearOfTwo)),
    ...doubtsOfYearOfTwo(head),
    ...doubtsOfUndatedParts(columns),
    ...doubtsOfFinalTarget(columns),
    ...doubtsOfWordlessTargets(columns),
    ...doubtsOfParts(columns),
    ...doubtsOfLevels(columns),
  ];
}

/** Indicators of another level beside the plan's are read, and may be no part of what is followed up. */
function doubtsOfLevels(columns: readonly HeadColumn[]): readonly Doubt[] {
  return columns.flatMap(({ column, ofIndicators, isInOtherRows, headCell: cell, head: text }) =>
    ofIndicators === column || isInOtherRows === true
      ? [{ cell, text, taken: "indicator", alternatives: ["ignored"] }]
      : [],
  );
}

/**
 * "2023/24" and "FY2024" do not begin in January as a rule, and nothing says when; one doubt, at the first header, or at the title that alone
 * names one, says
 * which start was taken and the others, as a mapping has them (`yearStart`).
 */
function doubtsOfYearStart(
  columns: readonly HeadColumn[],
  yearStart: YearStart,
  yearOfTwo: PlacedText | null,
): readonly Doubt[] {
  const first = columns.find(
    ({ meaning, sense: { period } }) =>
      period?.isFiscal === true && period.year !== null && (meaning === "workplan" || isDated(meaning)),
  );
  const told = first === undefined ? yearOfTwo : { cell: first.headCell, text: first.head };
  if (told === null) return [];
  const others = YEAR_STARTS.filter((start) => start !== yearStart);
  const alternatives = others.map(yearStartText);
  return [{ ...told, taken: yearStartText(yearStart), alternatives }];
}

/** "Plan 2025/26" over a year that begins in January is of one of the two, and nothing says of which. */
function doubtsOfYearOfTwo({ yearStart, isYearStartKnown, yearOfTwo = null }: TableHead): readonly Doubt[] {
  if (yearOfTwo === null || !isYearStartKnown || yearStart !== CALENDAR_YEAR) return [];
  const year = periodInHead(yearOfTwo.text)?.year ?? null;
  if (year === null || !namesTwoYears(yearOfTwo.text)) return [];
  return [{ ...yearOfTwo, taken: String(year), alternatives: [String(year - 1)] }];
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
  const targets = columns.filter(({ meaning }) => kindOfMeaning(meaning) === "target");
  const wordless = targets.filter(({ sense }) => sense.kinds.length === 0 && !sense.isOverall);
  const [first] = wordless;
  if (first === undefined) return [];
  const { headCell: cell, head: text, meaning } = first;
  if (wordless.length === targets.length)
    return [{ cell, text, taken: meaning, alternatives: ["annualActual", "resources"] }];
  // Beside a target of the year, quarters up to now can be what was achieved in them.
  const isSoFar = wordless.every((column) => isOfPartOfYear(column.meaning) && !isAtEndOfYear(column));
  const actual = datedMeaning("actual", spanOfMeaning(meaning) ?? "quarter");
  return isSoFar ? [{ cell, text, taken: meaning, alternatives: [actual] }] : [];
}

function isAtEndOfYear(column: HeadColumn): boolean {
  const key = periodOfColumn(column);
  return key !== null && monthsOfYear(periodOfKey(key), CALENDAR_YEAR).last === 12;
}

/** Where one year has several columns of targets, one for each party, the one that was taken could be another. */
function doubtsOfParts(columns: readonly HeadColumn[]): readonly Doubt[] {
  return columns.flatMap((column) => {
    const { meaning, headCell: cell, head: text, sense, parts, breakdown } = column;
    const period = periodOfColumn(column);
    if (breakdown?.isSum === true) {
      const places = breakdown.parts.map((part) => part.column);
      const heads = columns.filter((other) => places.includes(other.column)).map(({ head }) => head);
      return [{ cell, text, taken: heads.join(" + "), alternatives: heads }];
    }
    if (parts !== undefined) {
      const others = columns.filter(({ column }) => parts.includes(column)).map(({ head }) => head);
      return [{ cell, text, taken: [text, ...others].join(" + "), alternatives: [text, ...others] }];
    }
    if (kindOfMeaning(meaning) !== "target" || sense.isOverall || period === null) return [];
    const alternatives = columns
      .filter((other) => other.leftOut === "duplicateColumn" && periodOfColumn(other) === period)
      .map(({ head }) => head);
    return alternatives.length === 0 ? [] : [{ cell, text, taken: text, alternatives }];
  });
}

/** Fiscal years and years counted from the plan's first one are dated by a guess. */
function doubtsOfYears(columns: readonly HeadColumn[]): readonly Doubt[] {
  return columns.flatMap((column) => {
    const { headCell, head, year, half, quarter, meaning, isDatedByFileName } = column;
    const { period } = column.sense;
    // A third of a year is read as due by its end; one doubt for each column says so.
    if (period !== null && period.third !== null && spanOfMeaning(meaning) === "quarter") {
      return [{ cell: headCell, text: head, taken: `${year ?? ""}-Q${quarter ?? ""}`, alternatives: [] }];
    }
    if (period?.isFiscal === true && year !== null && (meaning === "workplan" || isDated(meaning))) {
      return [{ cell: headCell, text: head, taken: String(year), alternatives: [String(year - 1)] }];
    }
    // "2025-1" is the first half of a year, or its first part of another length.
    if (half != null && year !== null && isDated(meaning) && halfOfNumber(head) !== null)
      return [
        {
          cell: headCell,
          text: head,
          taken: `${year}-H${half}`,
          alternatives: [String(year), `${year}-Q${half}`],
        },
      ];
    if (!isCounted(period)) return [];
    const yearFrom = isDatedByFileName === true ? ({ yearFrom: "fileName" } as const) : {};
    return [{ cell: headCell, text: head, taken: String(year ?? ""), alternatives: [], ...yearFrom }];
  });
}

/** "Year 2": counted from the plan's first year. */
function isCounted(period: HeadPeriod | null): boolean {
  return period?.yearOfPlan != null && period.year === null;
}

/**
 * Quarters or months whose year no head names have that of the title, of the sheet's name or of the file, and so have
 * years that only the file's name tells; one doubt, at the first, speaks for all.
 */
function doubtsOfUndatedParts(columns: readonly HeadColumn[]): readonly Doubt[] {
  const named = new Set(
    columns.flatMap(({ meaning, sense }) => (isDated(meaning) ? (sense.period?.year ?? []) : [])),
  );
  const [first] = columns.filter(
    ({ meaning, year, isDatedByFileName, sense: { period } }) =>
      year !== null &&
      ((isOfPartOfYear(meaning) && !named.has(year) && period?.yearOfPlan === null) ||
        (isDated(meaning) && isDatedByFileName === true && !isCounted(period))),
  );
  const taken = first === undefined ? null : periodOfColumn(first);
  if (first === undefined || taken === null) return [];
  const yearFrom = first.isDatedByFileName === true ? "fileName" : "workbook";
  return [{ cell: first.headCell, text: first.head, taken, alternatives: [], yearFrom }];
}
