import type { Decision, TypedAgreement } from "../../compare/decided/decision";
import { GONE_MARK } from "../../workbook/sheet-markers";
import {
  gridCell,
  gridReference,
  isCellError,
  type CellReference,
  type Grid,
} from "@plan-of-action/xlsx/grid";

/** Headers the hidden column of the ids of differences. */
export const KEY_HEADER = "poa:difference";

export const COMPARISON_COLUMN = { ours: 3, theirs: 4, agreedText: 6, state: 7, remarks: 8, key: 9 } as const;

/** Begins a state that was written and not chosen by a person: then what is the decision there counts. */
export const STATE_SIGNS = { open: "○", agreed: "◐", inPlan: "●" } as const;

/** What people typed next to a difference. */
export interface ComparisonEntry extends TypedAgreement {
  /** Of the difference. */
  readonly id: string;
  readonly remarks: string | null;
  /** The cell of its state, and what it holds. */
  readonly stateCell: CellReference;
  readonly state: string;
  /** What its row showed of the difference, from the left. */
  readonly shown: readonly (string | null)[];
}

/**
 * What people typed on the sheet of a comparison that was written before, by the hidden ids, so rows may have been
 * sorted, put in or deleted, and columns put in before the table. `null` where the ids are gone.
 *
 * @param agreedWords what "Agreed" can be called on the sheet
 */
export function comparisonEntries(
  grid: Grid,
  agreedWords: readonly string[],
): readonly ComparisonEntry[] | null {
  const headerRow = grid.values.findIndex((row) => row.includes(KEY_HEADER));
  const keyPlace = grid.values[headerRow]?.indexOf(KEY_HEADER) ?? -1;
  if (keyPlace < 0) return null;
  const shift = keyPlace + grid.firstColumn - COMPARISON_COLUMN.key;
  const entries = new Map<string, ComparisonEntry>();
  const nameOf = (column: number) => textAt(grid, headerRow + grid.firstRow, column + shift);
  const names = { ours: nameOf(COMPARISON_COLUMN.ours), theirs: nameOf(COMPARISON_COLUMN.theirs) };
  for (let row = headerRow + 1; row < grid.values.length; row++) {
    const text = (column: number): string | null => textAt(grid, row + grid.firstRow, column + shift);
    const id = text(COMPARISON_COLUMN.key);
    if (id === null || id === GONE_MARK) continue;
    const shown = [0, 1, 2, 3, 4].map(text);
    const agreedText = text(COMPARISON_COLUMN.agreedText);
    const state = text(COMPARISON_COLUMN.state) ?? "";
    const side = sideNamed(agreedText, shown, names);
    const entry: ComparisonEntry = {
      id,
      agreedText,
      ...(side === null ? {} : { side }),
      isAgreed: hasSign(state) ? decides(agreedText) : agreedWords.includes(state),
      remarks: text(COMPARISON_COLUMN.remarks),
      stateCell: gridReference(grid, row + grid.firstRow, COMPARISON_COLUMN.state + shift),
      state,
      shown,
    };
    entries.set(id, together(entries.get(id), entry));
  }
  return [...entries.values()];
}

/** Whether a state is as it was written: people choose one without a sign. */
function hasSign(state: string): boolean {
  return Object.values(STATE_SIGNS).some((sign) => state.startsWith(sign));
}

/** Whether an entry under the decisions decides: a letter alone may stand for anything. */
export function decides(text: string | null): boolean {
  return text !== null && !/^\p{L}\p{M}*$/u.test(text);
}

/** What the sheet has for a decision: the name of a side, or the text that is agreed. */
export function decisionWords(
  decision: Pick<Decision, "choice" | "text" | "ours" | "theirs">,
  sides: Readonly<Record<"ours" | "theirs", string>>,
): string | null {
  const { choice, text, ours, theirs } = decision;
  if (choice === "text") return text;
  // A name that one of the sides says itself would be read as that.
  const isSaid = [ours, theirs].some((said) => said?.trim() === sides[choice]);
  return isSaid ? { ours, theirs }[choice] : sides[choice];
}

/** The side whose name an entry is; what one of the sides itself says counts before its name. */
function sideNamed(
  text: string | null,
  shown: ComparisonEntry["shown"],
  names: Readonly<Record<"ours" | "theirs", string | null>>,
): "ours" | "theirs" | null {
  const said = [shown[COMPARISON_COLUMN.ours], shown[COMPARISON_COLUMN.theirs]];
  if (text === null || said.includes(text)) return null;
  if (text === names.theirs) return "theirs";
  return text === names.ours ? "ours" : null;
}

/** A difference that is still open, with the cell that says so. */
export interface OpenEntry {
  readonly row: number;
  readonly column: number;
  /** What its row shows, from the left. */
  readonly shown: readonly (string | null)[];
}

/** The rows of the sheet of a comparison whose state is open; `[]` if the ids are gone. */
export function openEntries(grid: Grid, isOpen: (state: string) => boolean): readonly OpenEntry[] {
  const headerRow = grid.values.findIndex((row) => row.includes(KEY_HEADER));
  const keyPlace = grid.values[headerRow]?.indexOf(KEY_HEADER) ?? -1;
  if (keyPlace < 0) return [];
  const shift = keyPlace + grid.firstColumn - COMPARISON_COLUMN.key;
  const column = COMPARISON_COLUMN.state + shift;
  const open: OpenEntry[] = [];
  for (let row = headerRow + 1 + grid.firstRow; row < grid.firstRow + grid.values.length; row++) {
    const hasId = textAt(grid, row, COMPARISON_COLUMN.key + shift) !== null;
    const state = textAt(grid, row, column) ?? "";
    const isUndecided = hasSign(state)
      ? !decides(textAt(grid, row, COMPARISON_COLUMN.agreedText + shift))
      : isOpen(state);
    if (!hasId || !isUndecided) continue;
    open.push({ row, column, shown: [0, 1, 2, 3, 4, 5].map((place) => textAt(grid, row, place + shift)) });
  }
  return open;
}

/** A row that was copied has the id twice; nothing of either is lost. */
function together(former: ComparisonEntry | undefined, entry: ComparisonEntry): ComparisonEntry {
  if (former === undefined) return entry;
  const both = (one: string | null, other: string | null): string | null =>
    one === null || one === other ? other : other === null ? one : `${one}\n${other}`;
  const { side, ...own } = entry;
  return {
    ...own,
    ...(side === undefined || side !== former.side ? {} : { side }),
    agreedText: both(former.agreedText, entry.agreedText),
    isAgreed: former.isAgreed || entry.isAgreed,
    remarks: both(former.remarks, entry.remarks),
  };
}

function textAt(grid: Grid, row: number, column: number): string | null {
  const { value } = gridCell(grid, row, column);
  if (value === null || isCellError(value)) return null;
  const text = String(value).trim();
  return text === "" ? null : text;
}
