import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Doubt, PlacedText } from "../../../plan/plan";
import type { Numbered } from "../../header/numbering";
import { codeAlone, numberedAction, tenthAfter } from "../../header/numbering";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import type { ActionDraft } from "../action-draft";
import { numberOfHeading } from "../headings";

/** Reads the numbers of actions, each in the light of those before it. */
export class ActionNumbers {
  readonly doubts: Doubt[] = [];
  private othersBelow: ReadonlyMap<number, string> | null = null;

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
  ) {}

  /** The number of an action, from its own column or the beginning of its text; `null` where it has none. */
  numberOf(
    row: number,
    text: string,
    { before, title }: { readonly before: readonly ActionDraft[]; readonly title: PlacedText | null },
  ): Numbered | null {
    const number = this.withTenth(row, this.inOwnColumn(row), before) ?? numberedAction(text);
    return number !== null && /^[a-z]$/.test(number.id) ? lettered(number, before, title) : number;
  }

  /** Where the number of a row stands, if it is in the column of numbers; `null` where it is not. */
  ownCell(row: number): CellReference | null {
    const column = this.columns.number?.column;
    return column === undefined || this.inOwnColumn(row) === null ? null : this.view.reference(row, column);
  }

  /** The number in the column of numbers. */
  inOwnColumn(row: number): Numbered | null {
    const { number } = this.columns;
    return number === null ? null : codeAlone(this.view.text(row, number.column));
  }

  /**
   * Excel shows a typed 1.10 as 1.1: after 1.9 it is the tenth, and so is a second 1.1 before 1.11, as numbers that
   * are sorted as texts stand. A cell formatted to show two decimals gives 1.10 by itself.
   */
  private withTenth(row: number, number: Numbered | null, before: readonly ActionDraft[]): Numbered | null {
    const column = this.columns.number?.column;
    const last = before.at(-1)?.number?.id ?? "";
    if (number === null || column === undefined) return number;
    const { value } = this.view.cell(row, column);
    if (typeof value !== "number") return number;
    const next = tenthAfter(last, number.id) ?? this.tenthBeforeEleventh(row, number, before);
    if (next === null) return number;
    const cell = this.view.reference(row, column);
    this.doubts.push({ cell, text: number.written, taken: next, alternatives: [number.id] });
    return { ...number, written: next, id: next };
  }

  /** 1.10 for a number 1.1 that has come before and stands above 1.11; `null` for any other. */
  private tenthBeforeEleventh(row: number, { id }: Numbered, before: readonly ActionDraft[]): string | null {
    if (!id.includes(".") || this.otherBelow(row) !== `${id}1`) return null;
    return before.some(({ number }) => number?.id === id) ? `${id}0` : null;
  }

  /** The first number below that of a row that is another one; `null` if there is none. */
  private otherBelow(row: number): string | null {
    this.othersBelow ??= this.numbersBelow();
    return this.othersBelow.get(row) ?? null;
  }

  /** By row, the first other number below, found from the last row up. */
  private numbersBelow(): ReadonlyMap<number, string> {
    const others = new Map<number, string>();
    let [next, other]: (string | undefined)[] = [];
    for (let row = this.view.lastRow; row >= this.view.firstRow; row--) {
      const id = this.inOwnColumn(row)?.id;
      if (id === undefined) continue;
      if (id !== next) [next, other] = [id, next];
      if (other !== undefined) others.set(row, other);
    }
    return others;
  }
}

/** "a)", "b)" below 1.1, be that an action or a title, are 1.1.a and 1.1.b. */
function lettered(number: Numbered, before: readonly ActionDraft[], title: PlacedText | null): Numbered {
  const action = before.findLast((each) => each.number !== null && /\d/.test(each.number.id));
  const isBelowTitle = title !== null && title.cell.row > (action?.firstRow ?? -1);
  const above = isBelowTitle ? numberOfHeading(title.text) : action?.number;
  if (above == null) return number;
  const parent = above.id.replace(/\.[a-z]$/, "");
  return { ...number, id: `${parent}.${number.id}` };
}
