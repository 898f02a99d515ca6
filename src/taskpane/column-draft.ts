import type { ColumnMeaning, PlanMapping, Quarter } from "../app";

type MappedColumn = PlanMapping["columns"][number];

/** A column's mapping while the user changes it: the year is what stands in its field. */
export interface ColumnDraft {
  readonly column: string;
  readonly head: string | null;
  readonly meaning: ColumnMeaning;
  readonly year: string;
  readonly quarter: Quarter;
}

export function draftOf({ column, head, meaning, year, quarter }: MappedColumn): ColumnDraft {
  return { column, head, meaning, year: year === null ? "" : String(year), quarter: quarter ?? 1 };
}

export function needsYear({ meaning }: ColumnDraft): boolean {
  return /^(annual|quarter)/.test(meaning);
}

export function needsQuarter({ meaning }: ColumnDraft): boolean {
  return meaning.startsWith("quarter");
}

/** Whether a needed year is missing or is none. */
export function lacksYear(draft: ColumnDraft): boolean {
  return needsYear(draft) && !/^(19|20|21)\d\d$/.test(draft.year.trim());
}

/** The mapping that the drafts stand for; `null` where one of them lacks its year. */
export function mappingOf(former: PlanMapping, drafts: readonly ColumnDraft[]): PlanMapping | null {
  if (drafts.some(lacksYear)) return null;
  return { ...former, columns: drafts.map(columnOf) };
}

function columnOf(draft: ColumnDraft): MappedColumn {
  const { column, head, meaning } = draft;
  return {
    column,
    head,
    meaning,
    year: needsYear(draft) ? Number(draft.year) : null,
    quarter: needsQuarter(draft) ? draft.quarter : null,
  };
}
