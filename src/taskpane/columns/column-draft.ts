import { type ColumnMeaning, type PartSpan, type PlaceOf, type PlanMapping, spanOfMeaning } from "../../app";
import { yearInField } from "../period/year-in-field";

type MappedColumn = PlanMapping["columns"][number];

/** A place in the year for each span that a column's values can be of. */
type Places = { readonly [Span in PartSpan]: PlaceOf<Span> };

const FIRST: Places = { half: 1, third: 1, quarter: 1, month: 1 };

/** A column's mapping while the user changes it: the year is what is in its field. */
export interface ColumnDraft extends Places {
  readonly column: string;
  readonly header: string | null;
  readonly meaning: ColumnMeaning;
  readonly year: string;
}

export function draftOf({ year, quarter, head: header, ...column }: MappedColumn): ColumnDraft {
  const fields = { ...FIRST, ...column, header, year: year === null ? "" : String(year) };
  return quarter === null ? fields : { ...fields, quarter };
}

export function needsYear({ meaning }: ColumnDraft): boolean {
  return spanOfMeaning(meaning) !== null;
}

/** The part of the year that has to be chosen next to the year; `null` if there is none. */
export function neededPart({ meaning }: ColumnDraft): PartSpan | null {
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
  const { column, header, meaning, quarter } = draft;
  const part = neededPart(draft);
  return {
    column,
    head: header,
    meaning,
    year: needsYear(draft) ? yearInField(draft.year) : null,
    quarter: part === "quarter" ? quarter : null,
    ...(part === null || part === "quarter" ? {} : { [part]: draft[part] }),
  };
}
