import { ACTIVITY_COLUMNS, type ActivityColumn } from "../../plan/activity";
import { activityColumnOf } from "../../plan/language/activity-phrases";
import type { Grid } from "../../workbook/grid";
import { readOwnTable, type OwnRow, type OwnTable } from "./own-table";

/** The head of the hidden column in which the sheet keeps what was filled in, in every language. */
export const FILLED_HEAD = "PoA";

type SheetColumn = ActivityColumn | "filled";

/** What a row of the Activities sheet was filled with, by its columns; what differs from it was typed. */
export type FilledTexts = Partial<Readonly<Record<ActivityColumn, string>>>;

/** A row of the Activities sheet. */
export interface ActivityRow extends Pick<OwnRow<ActivityColumn>, "first" | "others"> {
  readonly texts: FilledTexts;
  /** `null` for a row that a person added. */
  readonly filled: FilledTexts | null;
}

export interface ActivitiesSheet extends Omit<OwnTable<ActivityColumn>, "rows" | "columns"> {
  readonly rows: readonly ActivityRow[];
}

/** What stands in an Activities sheet; `null` where its heads are gone. */
export function readActivitiesSheet(grid: Grid): ActivitiesSheet | null {
  const table = readOwnTable<SheetColumn>(grid, (head) =>
    head === FILLED_HEAD ? "filled" : activityColumnOf(head),
  );
  if (table === null) return null;
  return {
    ...table,
    rows: table.rows.flatMap(({ texts: { filled, ...texts }, first, others }) =>
      Object.keys(texts).length === 0 && others.size === 0
        ? []
        : [{ first, others, texts, filled: filledOf(filled) }],
    ),
  };
}

/** The text in which a row keeps what it was filled with. */
export function filledText(filled: FilledTexts): string {
  return JSON.stringify(filled);
}

function filledOf(text: string | undefined): FilledTexts | null {
  if (text === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return null;
    const entries = Object.entries(parsed).filter(
      ([column, value]) =>
        (ACTIVITY_COLUMNS as readonly string[]).includes(column) && typeof value === "string",
    );
    return Object.fromEntries(entries);
  } catch {
    return null;
  }
}
