import {
  type ColumnMeaning,
  type Half,
  type Month,
  type PeriodSpan,
  type PlanMapping,
  type Quarter,
  spanOfMeaning,
} from "../../app";
import { yearInField } from "./year-in-field";

type MappedColumn = PlanMapping["columns"][number];

/** A column's mapping while the user changes it: the year is what is in its field. */
export interface ColumnDraft {
  readonly column: string;
  readonly header: string | null;
  readonly meaning: ColumnMeaning;
  readonly year: string;
  readonly half: Half;
  readonly quarter: Quarter;
  readonly month: Month;
}

export function draftOf({
  year,
  quarter,
  half = 1,
  month = 1,
  head: header,
  ...column
}: MappedColumn): ColumnDraft {
  return { ...column, header, year: year === null ? "" : String(year), half, quarter: quarter ?? 1, month };
}

export function needsYear({ meaning }: ColumnDraft): boolean {
  return spanOfMeaning(meaning) !== null;
}

/** The part of the year that has to be chosen next to the year; `null` if there is none. */
export function neededPart({ meaning }: ColumnDraft): Exclude<PeriodSpan, "year"> | null {
  const span = spanOfMeaning(meaning);
  return span === "year" ? null : span;
}

/** Whether a needed year is missing or is none. */
export function lacksYear(draft: ColumnDraft): boolean {
  return needsYear(draft) && yearInField(draft.year) === null;
}

/** The mapping that the drafts stand for; `null` if one of them lacks its year. */
export function mappingOf(former: PlanMapping, drafts: readonly ColumnDraft[]): PlanMapping | null {
  if (drafts.some(lacksYear)) return null;
  return { ...former, columns: drafts.map(columnOf) };
}

function columnOf(draft: ColumnDraft): MappedColumn {
  const { column, header, meaning, half, quarter, month } = draft;
  const part = neededPart(draft);
  return {
    column,
    head: header,
    meaning,
    year: needsYear(draft) ? yearInField(draft.year) : null,
    quarter: part === "quarter" ? quarter : null,
    ...(part === "half" ? { half } : {}),
    ...(part === "month" ? { month } : {}),
  };
}
