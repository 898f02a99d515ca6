import { foldText } from "../../../plan/language/spelling/text-folding";
import { rankOfLabel } from "../../header/level-rank";
import { isLabelledObjective, levelsOf, numberOfObjective } from "../../header/numbering";
import type { SheetView } from "../../sheet/sheet-view";
import type { BodyRow } from "../body-rows";
import { textOfBand } from "../headings";
import { isInCapitals } from "../rows/action-style";

/**
 * Tells the levels of titles by how they are set out: a title right below another one that looks otherwise stands a
 * level below it, and keeps that level wherever titles of its look follow.
 */
export class BandLevels {
  /** The looks of the titles that stand above the next row, the highest first. */
  private open: readonly string[] = [];
  /** How many titles of the same look stand right below each title. */
  private readonly below = new Map<number, number>();

  constructor(
    private readonly view: SheetView,
    rows: readonly BodyRow[],
  ) {
    let last: { readonly look: string; readonly count: number } | null = null;
    for (const row of rows.filter(({ kind }) => kind !== "blank").reverse()) {
      const look = row.kind === "band" ? this.lookAlone(row) : null;
      const count: number = last !== null && last.look === look ? last.count + 1 : 0;
      last = look === null ? null : { look, count };
      this.below.set(row.row, count);
    }
  }

  /** How many levels stand above a title. `isBelowTitle` where nothing but titles stands between it and the last. */
  depthOf(row: BodyRow, text: string, isBelowTitle: boolean): number {
    // A goal stands over all that follows, and is no level of its own.
    if (isLabelledObjective(text) && rankOfLabel(text) === 0) {
      this.open = [];
      return 0;
    }
    const look = this.lookOf(row, text);
    const known = this.open.indexOf(look);
    const above = known >= 0 ? this.open.slice(0, known) : isBelowTitle ? this.open : [];
    this.open = [...above, look];
    return above.length;
  }

  /** By what it names itself, else how it is numbered, else where and how it is written. */
  private lookOf({ row, cells }: BodyRow, text: string): string {
    const name = LABEL.exec(text)?.[1];
    if (name !== undefined) return foldText(name);
    const number = numberOfObjective(text);
    if (number !== null) return `number ${levelsOf(number)} ${/^\d/.test(number) ? "digits" : "letters"}`;
    // Of titles that nothing else tells apart, each right below another is a level lower.
    return `${this.lookAlone({ row, cells })} ${this.below.get(row) ?? 0}`;
  }

  /** Where a title stands and how it is written. */
  private lookAlone({ row, cells }: Pick<BodyRow, "row" | "cells">): string {
    const text = textOfBand(cells);
    const column = cells[0]?.column ?? 0;
    const merge = this.view.merge(row, column);
    const width = merge === null ? 1 : merge.lastColumn - merge.firstColumn + 1;
    return `${column} ${width} ${isInCapitals(text) ? "capitals" : "small"}`;
  }
}

/** "PILLAR: …", "Outcome 1: …", "Output 1.1 …": what a title calls its level. */
const LABEL =
  /^(\p{L}[\p{L}\p{M}\s]{1,30}?)\s*(?:\p{Nd}[\p{Nd}.]*|[IVX]{1,4}\b)?\s*(?:[:：]|(?<=[\p{Nd}.])\s)/u;
