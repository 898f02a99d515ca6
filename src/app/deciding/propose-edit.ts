import { candidateEdits, isOfOneCell, withEdit, type DraftEdit } from "../../compare/decided/cell-edits";
import { changedOnly, type ReportedDifferences } from "../../compare/decided/same-elsewhere";
import { placedText, type Difference, type PlacedValue } from "../../compare/differences/difference";
import { gridCell } from "@plan-of-action/xlsx/grid";
import type { WorkbookContents } from "../../workbook/workbook";
import { differencesOf, type Compared } from "../compare-plans";
import type { PreviewedEdit } from "../findings/fix-preview";
import { draftOf } from "../study/study-plan";
import { readTypedNumber } from "../reports/typed-number";

/** How our plan is made to say what is agreed. */
export type ProposedEdit =
  | { readonly kind: "edit"; readonly edit: PreviewedEdit }
  /** It says so already. */
  | { readonly kind: "isInPlan" }
  /** Rows would have to come, go or change their places: a person does that. */
  | { readonly kind: "rows" }
  /** The cell holds a formula, or no change of it alone makes the plan say it: a person does that. */
  | { readonly kind: "byHand" };

/** A typed text as what it says: a number where the difference is one of numbers. */
export function wantedValue(
  { ours, theirs }: Difference,
  text: string | null,
): Pick<PlacedValue, "value" | "percent"> {
  const isOfNumbers = typeof (ours?.value ?? theirs?.value) === "number";
  const number = text !== null && isOfNumbers ? readTypedNumber(text) : null;
  if (number === null) return { value: text === null || text.trim() === "" ? null : text };
  return { value: number.number, ...(number.percent ? { percent: true as const } : {}) };
}

/**
 * The edit of one cell of ours after which our plan says what is wanted and nothing else has changed. That it does is
 * recognized by reading the plan as it would be and comparing it again.
 */
export function proposeEdit(
  compared: Compared,
  difference: Difference,
  wanted: Pick<PlacedValue, "value" | "percent">,
): ProposedEdit {
  const { ours } = compared;
  const before = reported(compared);
  if (!isOfOneCell(difference) || difference.ours === null) return { kind: "rows" };
  const { cell } = difference.ours;
  const text = placedText({ cell, ...wanted });
  if (text === placedText(difference.ours)) return { kind: "isInPlan" };
  const sheet = ours.contents.sheets.find(({ grid }) => grid.sheet === cell.sheet);
  if (sheet === undefined) return { kind: "byHand" };
  for (const edit of candidateEdits(difference, wanted, sheet.grid)) {
    const after = comparedAfter(compared, edit);
    if (after === null || !changedOnly(before, after, difference, text)) continue;
    const held = gridCell(sheet.grid, cell.row, cell.column).value;
    return { kind: "edit", edit: { cell, before: held, after: edit.value } };
  }
  return { kind: "byHand" };
}

/** What would differ after an edit of ours; `null` if ours would hold no plan. */
function comparedAfter(
  { ours, theirs, setOut, choice }: Compared,
  edit: DraftEdit,
): ReportedDifferences | null {
  const draft = draftOf(edited(ours.contents, edit), {
    ...(choice === undefined ? {} : { choice }),
    indicatorTable: ours.indicatorTable,
  });
  return draft === null ? null : reported(differencesOf(draft, theirs, setOut));
}

function reported({ comparison, toDecide }: Pick<Compared, "comparison" | "toDecide">): ReportedDifferences {
  return { pairs: comparison.pairs, differences: toDecide };
}

function edited(contents: WorkbookContents, edit: DraftEdit): WorkbookContents {
  const sheets = contents.sheets.map((sheet) =>
    sheet.grid.sheet === edit.cell.sheet ? { ...sheet, grid: withEdit(sheet.grid, edit) } : sheet,
  );
  return { ...contents, sheets };
}

/** The edit that gives the cell back what it held; `null` if it held what an edit cannot put there. */
export function reversedEdit({ cell, before, after }: PreviewedEdit): PreviewedEdit | null {
  if (typeof before === "boolean" || (typeof before === "object" && before !== null)) return null;
  return { cell, before: after, after: before };
}
