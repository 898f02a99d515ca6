import * as v from "valibot";
import { columnFromLetters, columnLetters, LAST_ROW } from "@plan-of-action/xlsx/grid";
import { COLUMN_MEANINGS, isDated, spanOfMeaning } from "../../../plan/column-meaning";
import {
  PART_SPANS,
  partAt,
  periodOfKey,
  placesIn,
  type PartSpan,
  type PeriodPart,
  type PlaceOf,
  type Quarter,
} from "../../../plan/period";
import { namesTwoYears } from "../../../plan/language/time/period-words";
import { CALENDAR_YEAR, yearStartText, type YearStart } from "../../../plan/plan-year";
import type { ColumnMeaning, Plan } from "../../../plan/plan";

/**
 * Where the plan stands and what its columns hold, as the user has set it. It is kept in the workbook
 * and can be given as a file, so it names rows and columns as Excel shows them.
 */
export interface PlanMapping {
  readonly version: 1;
  readonly sheet: string;
  /** First and last row of the header, counted from 1 as Excel does. */
  readonly headRows: readonly [first: number, last: number];
  /** First row of the body, counted from 1. */
  readonly firstRow: number;
  /** The month in which the plan's year begins, where a person has set it; the workbook's words tell it else. */
  readonly yearStart?: YearStart;
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn extends OtherParts {
  /** Its letters, such as `F`. */
  readonly column: string;
  readonly meaning: ColumnMeaning;
  /** Of a month the year of the calendar, else the plan's. */
  readonly year: number | null;
  readonly quarter: Quarter | null;
  /** The words of its header when it was mapped, by which a change of the sheet is noticed; `null` for any. */
  readonly head: string | null;
}

/** The parts of a year that a column can be of, but for the quarter, which every mapping names. */
type OtherParts = { readonly [Span in Exclude<PartSpan, "quarter">]?: PlaceOf<Span> };

/** The part of the year that a mapped column names; `null` for a whole one. */
export function partOfMapped(column: MappedColumn): PeriodPart | null {
  for (const span of PART_SPANS) {
    const index = column[span];
    if (index != null) return partAt(span, index);
  }
  return null;
}

/** A part of the year as the column of a mapping names it. */
export function mappedPart(part: PeriodPart | null): Pick<MappedColumn, PartSpan> {
  return part === null ? { quarter: null } : { quarter: null, [part.span]: part.index };
}

/** What of a mapping cannot be used: the place in it, what has to stand there and what does. */
export interface MappingFault {
  /** Such as `columns.3.meaning`; an empty string for the mapping as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

export type ParsedMapping =
  | { readonly kind: "mapping"; readonly mapping: PlanMapping }
  | { readonly kind: "faults"; readonly faults: readonly MappingFault[] };

const Row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_ROW + 1));
const Letters = v.pipe(
  v.string(),
  v.check((letters) => columnFromLetters(letters) !== null, "the letters of a column"),
  v.toUpperCase(),
);
const Year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));

const OTHER_PARTS = {
  half: v.exactOptional(v.picklist(placesIn("half"))),
  third: v.exactOptional(v.picklist(placesIn("third"))),
  month: v.exactOptional(v.picklist(placesIn("month"))),
} as const satisfies Record<keyof OtherParts, unknown>;

const Column = v.pipe(
  v.object({
    column: Letters,
    meaning: v.picklist(COLUMN_MEANINGS),
    year: v.optional(v.nullable(Year), null),
    quarter: v.optional(v.nullable(v.picklist(placesIn("quarter"))), null),
    ...OTHER_PARTS,
    head: v.optional(v.nullable(v.string()), null),
  }),
  v.check(({ meaning, year }) => !isDated(meaning) || year !== null, "a year"),
  v.rawCheck(({ dataset, addIssue }) => {
    const span = dataset.typed ? spanOfMeaning(dataset.value.meaning) : null;
    if (dataset.typed && span !== null && span !== "year" && dataset.value[span] == null)
      addIssue({ message: `a ${span}` });
  }),
);

const Mapping = v.pipe(
  v.object({
    version: v.literal(1),
    sheet: v.pipe(v.string(), v.minLength(1)),
    headRows: v.pipe(
      v.tuple([Row, Row]),
      v.check(([first, last]) => first <= last, "the head's first row before its last"),
    ),
    firstRow: Row,
    yearStart: v.exactOptional(v.picklist([1, 4, 7, 10])),
    columns: v.pipe(
      v.array(Column),
      v.minLength(1),
      v.check(
        (columns) => new Set(columns.map(({ column }) => column)).size === columns.length,
        "each column once",
      ),
    ),
  }),
  v.check(({ headRows: headerRows, firstRow }) => firstRow > headerRows[1], "a first row below the head"),
);

/** The mapping that a JSON value describes, or everything that is wrong with it. */
export function parseMapping(json: unknown): ParsedMapping {
  const parsed = v.safeParse(Mapping, json);
  if (parsed.success) return { kind: "mapping", mapping: parsed.output };
  return {
    kind: "faults",
    faults: parsed.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? "",
      expected: issue.expected ?? issue.message,
      received: issue.received,
    })),
  };
}

/** When the plan's year begins, where that is neither in doubt nor goes without saying. */
function statedYearStart({ yearStart, columns, doubts }: Plan): Pick<PlanMapping, "yearStart"> {
  const isInDoubt = doubts.some(({ taken }) => taken === yearStartText(yearStart));
  const isUsual = yearStart === CALENDAR_YEAR && !columns.some(({ header }) => namesTwoYears(header));
  return isInDoubt || isUsual ? {} : { yearStart };
}

/** The mapping under which a plan reads as it was read: what the user begins with when changing one. */
export function mappingOfPlan(plan: Plan): PlanMapping {
  const { sheet, extent, columns } = plan;
  return {
    version: 1,
    sheet,
    headRows: [extent.firstHeaderRow + 1, extent.lastHeaderRow + 1],
    firstRow: extent.lastHeaderRow + 2,
    ...statedYearStart(plan),
    columns: columns.map(({ column, meaning, period, header }) => {
      const time = period === null ? { year: null } : periodOfKey(period);
      return { quarter: null, ...time, column: columnLetters(column), meaning, head: header };
    }),
  };
}
