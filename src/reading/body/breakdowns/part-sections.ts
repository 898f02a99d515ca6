import { isRewordingOf } from "../../../identity/same-thing";
import { foldText, onOneLine } from "../../../plan/language/spelling/text-folding";
import type { HeaderColumn } from "../../header/header-column";
import type { PlanColumns } from "../../header/plan-columns";
import { nameOfPart, namesPart } from "../../header/part-names";
import type { SheetView } from "../../sheet/sheet-view";
import { isOfActions, type BodyRow } from "../body-rows";
import { partAdded } from "./part-added";
import type { RowGroup, RowOfParts } from "./row-group";

/** An indicator with its rows. */
interface Entry {
  readonly text: string;
  readonly rows: number[];
}

/** The rows below a title that names a part. */
interface Section {
  readonly label: string;
  /** Its title, and the table's header where that stands again below. */
  readonly titles: number[];
  readonly entries: Entry[];
}

/** An entry of a section with the indicator that it repeats, and whether in the same words. */
interface Tie {
  readonly entry: Entry;
  readonly whole: Entry;
  readonly isSame: boolean;
}

/** The groups that sections make, and what their other rows are. */
export interface PartSections {
  readonly groups: readonly RowGroup[];
  readonly others: ReadonlyMap<number, RowOfParts>;
}

/**
 * The blocks of rows below a title that is the name of a part and nothing more ("Women"), where most of them repeat the
 * indicators above the first such title: their values are parts of those. Below a title whose indicators are no others'
 * they are indicators of their own.
 */
export function partSections(view: SheetView, columns: PlanColumns, rows: readonly BodyRow[]): PartSections {
  return new SectionFinder(view, columns).find(rows);
}

class SectionFinder {
  private readonly own: HeaderColumn | null;
  readonly groups: RowGroup[] = [];
  readonly others = new Map<number, RowOfParts>();
  /** The indicators above the first title of a part. */
  private wholes: Entry[] = [];
  private sections: Section[] = [];

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
  ) {
    this.own = columns.indicator ?? columns.action;
  }

  find(rows: readonly BodyRow[]): PartSections {
    for (const row of rows) this.add(row);
    this.end();
    return this;
  }

  private add(row: BodyRow): void {
    const label = row.kind === "blank" ? null : titleOfPart(row);
    if (label !== null) {
      this.sections.push({ label, titles: [row.row], entries: [] });
      return;
    }
    if (row.kind === "band") this.end();
    else if (isOfActions(row.kind)) this.addToEntry(row.row);
  }

  private addToEntry(row: number): void {
    if (this.own === null) return;
    const section = this.sections.at(-1);
    const entries = section?.entries ?? this.wholes;
    const text = this.view.isCoveredFromAbove(row, this.own.column)
      ? ""
      : onOneLine(this.view.text(row, this.own.column));
    if (text !== "") entries.push({ text, rows: [row] });
    else (entries.at(-1)?.rows ?? section?.titles)?.push(row);
  }

  /** Ties the sections since the last title of another kind. */
  private end(): void {
    const ties: Tie[] = [];
    for (const section of this.sections) ties.push(...this.tied(section));
    for (const whole of this.wholes) {
      const own = ties.filter((tie) => tie.whole === whole);
      if (own.length > 0) this.groups.push(this.groupOf(whole, own));
    }
    [this.wholes, this.sections] = [[], []];
  }

  private tied(section: Section): readonly Tie[] {
    const ties: Tie[] = [];
    for (const entry of section.entries) {
      const tie = this.tieOf(
        entry,
        this.wholes.filter((whole) => !ties.some((other) => other.whole === whole)),
      );
      if (tie !== null) ties.push(tie);
    }
    if (ties.length * 2 <= section.entries.length) return [];
    for (const row of section.titles) this.others.set(row, { is: "title" });
    for (const { rows } of section.entries.filter((entry) => !ties.some((tie) => tie.entry === entry)))
      for (const row of rows) this.others.set(row, { is: "ofNone", label: section.label, rows });
    return ties;
  }

  private tieOf(entry: Entry, wholes: readonly Entry[]): Tie | null {
    const near = wholes.filter((whole) => this.isOfSameAction(entry, whole));
    const same = near.find(
      ({ text }) => foldText(text) === foldText(entry.text) || partAdded(text, entry.text) !== null,
    );
    if (same !== undefined) return { entry, whole: same, isSame: true };
    const [reworded, ...others] = near.filter(({ text }) => isRewordingOf(text, entry.text));
    return reworded === undefined || others.length > 0 ? null : { entry, whole: reworded, isSame: false };
  }

  private isOfSameAction({ rows: [row = 0] }: Entry, { rows: [first = 0] }: Entry): boolean {
    const { objective, action, indicator } = this.columns;
    return [objective, indicator === null ? null : action].every((column) => {
      const text = column === null ? "" : foldText(this.view.text(row, column.column));
      return column === null || text === "" || text === foldText(this.view.text(first, column.column));
    });
  }

  private groupOf({ rows: [first = 0] }: Entry, ties: readonly Tie[]): RowGroup {
    const labelOf = ({ entry }: Tie): string =>
      this.sections.find(({ entries }) => entries.includes(entry))?.label ?? "";
    return {
      rows: [first, ...ties.flatMap(({ entry }) => entry.rows)],
      whole: first,
      parts: ties.map((tie) => ({
        rows: tie.entry.rows,
        column: this.own?.column ?? 0,
        label: labelOf(tie),
        header: null,
        isApart: true,
      })),
      totals: [],
      isUnsure: ties.some(({ isSame }) => !isSame),
    };
  }
}

/** The part that a row names by a text that stands alone in it; `null` where it has more, or names something else. */
function titleOfPart({ kind, cells, hasValues }: BodyRow): string | null {
  if (hasValues || kind === "headAgain" || kind === "total") return null;
  const [only, ...others] = cells;
  return only !== undefined && others.length === 0 && namesPart(only.text) ? nameOfPart(only.text) : null;
}
