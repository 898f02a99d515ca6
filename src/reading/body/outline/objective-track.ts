import { foldText, onOneLine } from "../../../plan/language/spelling/text-folding";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { contentOfColumn } from "../../header/column-content";
import type { HeaderColumn } from "../../header/header-column";
import { rankOfLabel } from "../../header/level-rank";
import type { LevelLabel } from "../../header/numbering";
import { codeAlone, levelLabel, levelsOf, numberOfObjective, withLevelLabel } from "../../header/numbering";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import type { ObjectiveDraft } from "../action-draft";
import type { BodyRow } from "../body-rows";
import { numberOfBand, textOfBand } from "../headings";
import { areOutputsBelowTitles, saysObjective } from "../levels-of-titles";
import { textsBelow } from "../rows/texts-below";
import { isInsideBracket, LONGEST_GROWN, startsSmall } from "../text-goes-on";
import { isWide } from "../rows/action-style";
import { titleCells } from "../rules/titles";
import type { TitlesAbove } from "../titles-above";
import { BandLevels } from "./band-levels";
import { NumberedGroups } from "./numbered-groups";

/** Titles between the objective's column and the actions stand so many levels below those over the width, and more. */
const BELOW_OBJECTIVE = 100;

/** A level's name is followed by a number or a colon: "Productos agrícolas" and "Subnational capacity" name none. */
const NAME_OF_LEVEL = /^[\p{L}\p{M}\s()-]{3,40}?(?:\p{Nd}|[:.–—]|\s-\s)/u;

/** Follows the objectives of a table from row to row, and the titles between them and the actions. */
export class ObjectiveTrack {
  readonly all: ObjectiveDraft[] = [];
  current: ObjectiveDraft | null = null;
  private readonly byText = new Map<string, ObjectiveDraft>();
  /** Whether the titles stand in the column of objectives, and not over the table's width. */
  private isHeadingInColumn = false;
  /** Whether nothing but titles stands between the row that is read and the last title. */
  private isBelowTitle = false;
  private readonly levels: BandLevels;
  private readonly groups: NumberedGroups;
  private label: LevelLabel | null = null;
  /** Whether the column of objectives is used; titles over the table's width are then of a level above. */
  private readonly isInColumn: boolean;
  /** The names of levels stand in several rows each, so that their numbers are not those of what stands beside. */
  private readonly areLabelsShared: boolean;

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    rows: readonly BodyRow[],
    readonly headings: TitlesAbove,
    ofSheet: ObjectiveDraft | null,
  ) {
    if (ofSheet !== null) {
      this.current = ofSheet;
      this.all.push(ofSheet);
    }
    this.levels = new BandLevels(view, rows);
    this.groups = new NumberedGroups(columns);
    const { objective } = columns;
    this.areLabelsShared = objective?.labels !== undefined && isShared(view, objective.labels, rows);
    this.isInColumn =
      objective !== null &&
      rows.some((row) => namesObjective(row, columns)) &&
      !areOutputsBelowTitles(columns, rows);
  }

  /** A title over the table's width, or in the first column: an objective, or a level between it and the actions. */
  addBand(band: BodyRow): void {
    const cells = titleCells(band.cells, this.columns);
    const text = textOfBand(cells);
    const column = cells[0]?.column ?? this.columns.first;
    if (namesObjective(band, this.columns)) this.read(band);
    const cell = this.view.reference(band.row, column);
    const depth = this.levels.depthOf(band, text, this.isBelowTitle);
    this.isBelowTitle = true;
    const isBelowOther = depth > 0 && !saysObjective(text);
    if (this.isInColumn || this.isHeading(text) || isBelowOther) {
      const title = { text, cell };
      this.headings.add(title, this.isBelowObjective(band.row, column) ? BELOW_OBJECTIVE + depth : depth);
      this.groups.open(cells, { title, objective: null });
      this.isHeadingInColumn = false;
    } else {
      this.start(text, cell, numberOfBand(cells) ?? numberOfObjective(text));
      this.groups.open(cells, { title: null, objective: this.current });
    }
  }

  /** Whether a title stands among the texts right of the objectives, and not over the table's width. */
  private isBelowObjective(row: number, column: number): boolean {
    const { objective } = this.columns;
    return objective !== null && column > objective.column && !isWide(this.view, row, column);
  }

  /** A row that is numbered as a group above it stands beside the group, and no more in it; whether there was such a group. */
  endGroups({ cells }: BodyRow): boolean {
    const ended = this.groups.endedBy(cells);
    if (ended === null) return false;
    if (ended.title !== null) this.headings.endAt(ended.title);
    else if (ended.objective === this.current) this.current = null;
    return true;
  }

  /** Whether another objective begins in the row. */
  read({ row }: BodyRow): boolean {
    this.isBelowTitle = false;
    const { objective: column } = this.columns;
    const text = column === null ? "" : this.textOfLevel(row, column);
    if (column === null || text === "") return false;
    const { current } = this;
    if (current !== null && foldText(current.text) === foldText(text)) return false;
    if (current !== null && this.goesOn(current.text, text, row, column.column)) {
      current.text = `${current.text} ${text}`;
      return false;
    }
    if (this.columns.action === null && this.isHeading(text)) {
      if (this.headings.last?.text === text) return false;
      this.headings.add({ text, cell: this.view.reference(row, column.column) });
      this.isHeadingInColumn = true;
      return true;
    }
    if (this.isHeadingInColumn) this.headings.end();
    else this.headings.endFrom(BELOW_OBJECTIVE);
    this.isHeadingInColumn = false;
    this.start(
      text,
      this.view.reference(row, column.column),
      numberOfObjective(text) ?? this.numberBeside(row),
    );
    return true;
  }

  /** The number in the column of numbers, where the row has no action and no indicator that it could be of. */
  private numberBeside(row: number): string | null {
    const { number, action, indicator } = this.columns;
    const hasOther = [action, indicator].some(
      (column) => column !== null && this.view.text(row, column.column) !== "",
    );
    return number === null || hasOther ? null : (codeAlone(this.view.text(row, number.column))?.id ?? null);
  }

  start(text: string, cell: CellReference, number = numberOfObjective(text)): void {
    const key = foldText(text);
    const known = this.byText.get(key);
    this.current = known ?? { text, cell, number };
    if (!this.isInColumn) this.headings.end();
    if (known !== undefined) return;
    this.byText.set(key, this.current);
    this.all.push(this.current);
  }

  /** A title below the objective's: "Output 1.2" under "Outcome 1". */
  private isHeading(text: string): boolean {
    if (this.current === null) return false;
    const number = numberOfObjective(text);
    const above = this.current.number;
    if (number !== null && above !== null && levelsOf(number) > levelsOf(above)) return true;
    const rank = rankOfLabel(this.current.text);
    return rank > 0 && rankOfLabel(text) > rank && NAME_OF_LEVEL.test(text);
  }

  private goesOn(before: string, text: string, row: number, column: number): boolean {
    if (before.length > LONGEST_GROWN || numberOfObjective(text) !== null) return false;
    return startsSmall(text) || isInsideBracket(before, text, () => textsBelow(this.view, row, column));
  }

  /** A level's text, with the name of the level where that has a column of its own. */
  private textOfLevel(row: number, { column, labels }: HeaderColumn): string {
    const text = onOneLine(this.view.text(row, column));
    if (labels === undefined) return text;
    const label = levelLabel(onOneLine(this.view.text(row, labels)));
    // Below "Results", and beside "Result 1" in several rows, stand several of them.
    if (label !== null) this.label = { ...label, number: null };
    const own = this.areLabelsShared ? this.label : label;
    return text === "" ? "" : withLevelLabel(own ?? this.label, text);
  }
}

/** Whether an objective stands in a row with what is below it: an action, an indicator, or the first title of them. */
function namesObjective({ kind, cells }: BodyRow, { objective, action, indicator }: PlanColumns): boolean {
  if (!cells.some(({ column }) => column === objective?.column)) return false;
  const own = action ?? indicator;
  return kind === "data" || (kind === "band" && cells.some(({ column }) => column === own?.column));
}

/** Whether a column holds its texts in several rows each, rather than one of them twice by mistake. */
function isShared(view: SheetView, column: number, rows: readonly BodyRow[]): boolean {
  const { filled, distinct } = contentOfColumn(view, column, rows[0]?.row ?? 0);
  return filled > 4 && distinct < 0.8;
}
