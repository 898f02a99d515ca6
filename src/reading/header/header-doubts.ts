import {
  datedMeaning,
  isDated,
  isOfPartOfYear,
  kindOfMeaning,
  spanOfMeaning,
} from "../../plan/column-meaning";
import { periodOfKey, placeOf } from "../../plan/period";
import {
  CALENDAR_YEAR,
  monthsOfYear,
  YEAR_STARTS,
  yearStartText,
  type YearStart,
} from "../../plan/plan-year";
import type { CellArea, Doubt, NotRead, PlacedText } from "../../plan/plan";
import {
  numberedHalfIn,
  namesTwoYears,
  periodInHeader,
  type HeaderPeriod,
} from "../../plan/language/time/period-words";
import type { TableHeader } from "./table-header";
import { periodOfColumn, type HeaderColumn } from "./header-column";
import { doubtsOfWordsLeft } from "./words-left";

/**
 * The columns of a header that nothing reads, each with its cells in the rows of the body; among them those whose year
 * nothing tells. A header that is merged over several columns stands in the first of them.
 */
export function columnsNotRead(
  columns: readonly HeaderColumn[],
  { firstRow, lastRow }: Pick<CellArea, "firstRow" | "lastRow">,
): readonly NotRead[] {
  return columns.flatMap((each) => {
    const { column, headerCell: cell, header: text, leftOut, insteadRead } = each;
    const why = leftOut ?? (isWithoutYear(each) ? "columnWithoutMeaning" : null);
    if (why === null) return [];
    const area = { firstRow, firstColumn: column, lastRow, lastColumn: column };
    return [{ cell, text, why, area, ...(insteadRead === undefined ? {} : { insteadRead }) }];
  });
}

/** "Year 1" or "Q1" where neither title nor header names the years: its values can be read of no period. */
export function isWithoutYear({ meaning, year }: HeaderColumn): boolean {
  return isDated(meaning) && year === null;
}

/** What of a header was read with doubt. */
export function doubtsOfHeader(header: TableHeader): readonly Doubt[] {
  const { columns, yearStart, isYearStartKnown, yearOfTwo = null } = header;
  return [
    ...doubtsOfYears(columns),
    ...(isYearStartKnown ? [] : doubtsOfYearStart(columns, yearStart, yearOfTwo)),
    ...doubtsOfYearOfTwo(header),
    ...doubtsOfUndatedParts(columns),
    ...doubtsOfFinalTarget(columns),
    ...doubtsOfWordlessTargets(columns),
    ...doubtsOfParts(columns),
    ...doubtsOfLevels(columns),
    ...doubtsOfWordsLeft(columns),
  ];
}

/** Indicators of another level beside the plan's are read, and may be no part of what is followed up. */
function doubtsOfLevels(columns: readonly HeaderColumn[]): readonly Doubt[] {
  return columns.flatMap(({ column, ofIndicators, isInOtherRows, headerCell: cell, header: text }) =>
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
  columns: readonly HeaderColumn[],
  yearStart: YearStart,
  yearOfTwo: PlacedText | null,
): readonly Doubt[] {
  const first = columns.find(
    ({ meaning, sense: { period } }) =>
      period?.isFiscal === true && period.year !== null && (meaning === "workplan" || isDated(meaning)),
  );
  const told = first === undefined ? yearOfTwo : { cell: first.headerCell, text: first.header };
  if (told === null) return [];
  const others = YEAR_STARTS.filter((start) => start !== yearStart);
  const alternatives = others.map(yearStartText);
  return [{ ...told, taken: yearStartText(yearStart), alternatives }];
}

/** "Plan 2025/26" over a year that begins in January is of one of the two, and nothing says of which. */
function doubtsOfYearOfTwo({ yearStart, isYearStartKnown, yearOfTwo = null }: TableHeader): readonly Doubt[] {
  if (yearOfTwo === null || !isYearStartKnown || yearStart !== CALENDAR_YEAR) return [];
  const year = periodInHeader(yearOfTwo.text)?.year ?? null;
  if (year === null || !namesTwoYears(yearOfTwo.text)) return [];
  return [{ ...yearOfTwo, taken: String(year), alternatives: [String(year - 1)] }];
}

/** "Target 2028" was taken for the plan's and could be the year's. */
function doubtsOfFinalTarget(columns: readonly HeaderColumn[]): readonly Doubt[] {
  return columns.flatMap(({ meaning, sense, headerCell: cell, header: text }) =>
    meaning === "overallTarget" && !sense.isOverall && sense.period?.year != null
      ? [{ cell, text, taken: meaning, alternatives: ["annualTarget"] }]
      : [],
  );
}

/** Years without a word for targets can be of costs or actuals as well; one doubt, at the first, speaks for all. */
function doubtsOfWordlessTargets(columns: readonly HeaderColumn[]): readonly Doubt[] {
  const targets = columns.filter(({ meaning }) => kindOfMeaning(meaning) === "target");
  const wordless = targets.filter(({ sense }) => sense.kinds.length === 0 && !sense.isOverall);
  const [first] = wordless;
  if (first === undefined) return [];
  const { headerCell: cell, header: text, meaning } = first;
  if (wordless.length === targets.length)
    return [{ cell, text, taken: meaning, alternatives: ["annualActual", "resources"] }];
  // Beside a target of the year, quarters up to now can be what was achieved in them.
  const isSoFar = wordless.every((column) => isOfPartOfYear(column.meaning) && !isAtEndOfYear(column));
  const actual = datedMeaning("actual", spanOfMeaning(meaning) ?? "quarter");
  return isSoFar ? [{ cell, text, taken: meaning, alternatives: [actual] }] : [];
}

function isAtEndOfYear(column: HeaderColumn): boolean {
  const key = periodOfColumn(column);
  return key !== null && monthsOfYear(periodOfKey(key), CALENDAR_YEAR).last === 12;
}

/** Where one year has several columns of targets, one for each party, the one that was taken could be another. */
function doubtsOfParts(columns: readonly HeaderColumn[]): readonly Doubt[] {
  return columns.flatMap((column) => {
    const { meaning, headerCell: cell, header: text, sense, parts, breakdown } = column;
    const period = periodOfColumn(column);
    if (breakdown?.isSum === true) {
      const places = breakdown.parts.map((part) => part.column);
      const headers = columns.filter((other) => places.includes(other.column)).map(({ header }) => header);
      return [{ cell, text, taken: headers.join(" + "), alternatives: headers }];
    }
    if (parts !== undefined) {
      const others = columns.filter(({ column }) => parts.includes(column)).map(({ header }) => header);
      return [{ cell, text, taken: [text, ...others].join(" + "), alternatives: [text, ...others] }];
    }
    if (kindOfMeaning(meaning) !== "target" || sense.isOverall || period === null) return [];
    const alternatives = columns
      .filter((other) => other.leftOut === "duplicateColumn" && periodOfColumn(other) === period)
      .map(({ header }) => header);
    return alternatives.length === 0 ? [] : [{ cell, text, taken: text, alternatives }];
  });
}

/** Fiscal years and years counted from the plan's first one are dated by a guess. */
function doubtsOfYears(columns: readonly HeaderColumn[]): readonly Doubt[] {
  return columns.flatMap((column) => {
    const { headerCell, header, year, part, meaning, isDatedByFileName } = column;
    const half = placeOf(part, "half");
    const { period } = column.sense;
    if (period?.isFiscal === true && year !== null && (meaning === "workplan" || isDated(meaning))) {
      return [{ cell: headerCell, text: header, taken: String(year), alternatives: [String(year - 1)] }];
    }
    // "2025-1" is the first half of a year, or its first part of another length.
    if (half !== null && year !== null && isDated(meaning) && numberedHalfIn(header) !== null)
      return [
        {
          cell: headerCell,
          text: header,
          taken: `${year}-H${half}`,
          alternatives: [String(year), `${year}-Q${half}`],
        },
      ];
    if (!isCounted(period)) return [];
    const yearFrom = isDatedByFileName === true ? ({ yearFrom: "fileName" } as const) : {};
    return [{ cell: headerCell, text: header, taken: String(year ?? ""), alternatives: [], ...yearFrom }];
  });
}

/** "Year 2": counted from the plan's first year. */
function isCounted(period: HeaderPeriod | null): boolean {
  return period?.yearOfPlan != null && period.year === null;
}

/**
 * Quarters or months whose year no header names have that of the title, of the sheet's name or of the file, and so have
 * years that only the file's name tells; one doubt, at the first, speaks for all.
 */
function doubtsOfUndatedParts(columns: readonly HeaderColumn[]): readonly Doubt[] {
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
  return [{ cell: first.headerCell, text: first.header, taken, alternatives: [], yearFrom }];
}
