import { candidateEdits, isOfOneCell, withEdit, type DraftEdit } from "../../compare/decided/cell-edits";
import { changedOnly, type ReportedDifferences } from "../../compare/decided/same-elsewhere";
import { placedText, type Difference, type PlacedValue } from "../../compare/differences/difference";
import { formatCell, gridCell } from "@plan-of-action/xlsx/grid";
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

/** What ours is to say of a difference. */
export interface Wanted {
  readonly difference: Difference;
  readonly value: Pick<PlacedValue, "value" | "percent">;
}

/** What several differences would change in our plan together: a cell each, and for each difference how. */
export interface ProposedEdits {
  readonly edits: readonly PreviewedEdit[];
  readonly proposed: readonly ProposedEdit[];
}

/** The edit of one cell of ours after which our plan says what is wanted and nothing else has changed. */
export function proposeEdit(
  compared: Compared,
  difference: Difference,
  value: Wanted["value"],
): ProposedEdit {
  return proposeEdits(compared, [{ difference, value }]).proposed[0] ?? { kind: "byHand" };
}

/**
 * The edits of our cells after which our plan says all that is wanted and nothing else has changed. That it does is
 * recognized by reading the plan as it would be and comparing it again; where all together do not, one after the other.
 */
export function proposeEdits(compared: Compared, wanted: readonly Wanted[]): ProposedEdits {
  const trial = new Trial(compared);
  const likeliest = wanted.length > 1 ? trial.allAtOnce(wanted) : null;
  const made = likeliest ?? trial.oneByOne(wanted);
  const before = new Map<string, PreviewedEdit>();
  for (const { edit } of made) {
    if (edit === null) continue;
    const { row, column, sheet } = edit.cell;
    const grid = gridOf(compared.ours.contents, sheet);
    const held = grid === undefined ? null : gridCell(grid, row, column).value;
    before.set(formatCell(edit.cell), { cell: edit.cell, before: held, after: edit.value });
  }
  const edits = [...before.values()];
  const proposed = made.map(({ edit, otherwise }): ProposedEdit => {
    const own = edit === null ? undefined : before.get(formatCell(edit.cell));
    return own === undefined ? { kind: otherwise } : { kind: "edit", edit: own };
  });
  return { edits, proposed };
}

/** A workbook's contents with cells as they were previewed. */
export function withEdits(contents: WorkbookContents, edits: readonly PreviewedEdit[]): WorkbookContents {
  return edits.reduce((made, { cell, after }) => edited(made, { cell, value: after }), contents);
}

/** The edit for a difference, or why there is none. */
interface Made {
  readonly edit: DraftEdit | null;
  readonly otherwise: Exclude<ProposedEdit["kind"], "edit">;
}

/** Tries edits of our plan in memory. */
class Trial {
  private readonly before: ReportedDifferences;

  constructor(private readonly compared: Compared) {
    this.before = reported(compared);
  }

  /** The likeliest edit of each; `null` where together they do not what is wanted. */
  allAtOnce(wanted: readonly Wanted[]): readonly Made[] | null {
    let { contents } = this.compared.ours;
    const made = wanted.map((each): Made => {
      const otherwise = withoutEdit(each);
      const [edit = null] = otherwise === null ? editsIn(contents, each) : [];
      if (edit !== null) contents = edited(contents, edit);
      return { edit, otherwise: otherwise ?? "byHand" };
    });
    const changed = wanted.filter((_, place) => made[place]?.edit !== null);
    return this.isMeant(contents, changed) ? made : null;
  }

  oneByOne(wanted: readonly Wanted[]): readonly Made[] {
    let { contents } = this.compared.ours;
    const changed: Wanted[] = [];
    return wanted.map((each): Made => {
      const otherwise = withoutEdit(each);
      if (otherwise !== null) return { edit: null, otherwise };
      const edit = editsIn(contents, each).find((one) =>
        this.isMeant(edited(contents, one), [...changed, each]),
      );
      if (edit === undefined) return { edit: null, otherwise: "byHand" };
      contents = edited(contents, edit);
      changed.push(each);
      return { edit, otherwise: "byHand" };
    });
  }

  private isMeant(contents: WorkbookContents, changed: readonly Wanted[]): boolean {
    if (changed.length === 0) return true;
    const after = comparedAfter(this.compared, contents);
    const changes = changed.map((each) => ({ difference: each.difference, wanted: textOf(each) }));
    return after !== null && changedOnly(this.before, after, changes);
  }
}

function textOf({ difference, value }: Wanted): string | null {
  const cell = (difference.ours ?? difference.theirs)?.cell;
  return cell === undefined ? null : placedText({ cell, ...value });
}

/** Why no edit is needed or possible; `null` where one is looked for. */
function withoutEdit(wanted: Wanted): "isInPlan" | "rows" | null {
  const { difference } = wanted;
  if (!isOfOneCell(difference) || difference.ours === null) return "rows";
  return textOf(wanted) === placedText(difference.ours) ? "isInPlan" : null;
}

function editsIn(contents: WorkbookContents, { difference, value }: Wanted): readonly DraftEdit[] {
  const grid = gridOf(contents, difference.ours?.cell.sheet ?? "");
  return grid === undefined ? [] : candidateEdits(difference, value, grid);
}

function gridOf({ sheets }: WorkbookContents, name: string) {
  return sheets.find(({ grid }) => grid.sheet === name)?.grid;
}

/** What would differ if ours held something else; `null` if it would hold no plan. */
function comparedAfter(
  { ours, theirs, setOut, choice }: Compared,
  contents: WorkbookContents,
): ReportedDifferences | null {
  const draft = draftOf(contents, {
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
