import type { CellReference } from "../../plan/cell-reference";
import type { Doubt, NotRead } from "../../plan/plan";
import type { ActionDraft, IndicatorBlock, ObjectiveDraft, Outline } from "./action-draft";
import type { BodyRow } from "./body-rows";
import { isMostlyNumbered } from "./body-rows";
import { startsSmall } from "./rules/titles";
import { contentOfColumn } from "../head/column-content";
import { indicatorLines, isWrapped, LONGEST_GROWN, opensParenthesis } from "./indicator-lines";
import type { HeadColumn } from "../head/head-column";
import { isRowOfGroup, namesGroup, textOfGroup } from "./disaggregation";
import { numberOfBand, numberOfHeading, textOfBand } from "./headings";
import { rankOfLabel } from "../head/level-rank";
import { areOutputsBelowTitles } from "./levels-of-titles";
import type { LevelLabel, Numbered } from "../head/numbering";
import {
  codeAlone,
  isLabelledObjective,
  levelLabel,
  levelsOf,
  numberOfObjective,
  numberedAction,
  withLevelLabel,
  withoutLabel,
} from "../head/numbering";
import type { PlanColumns } from "../head/plan-columns";
import type { SheetView } from "../sheet/sheet-view";
import { foldText, onOneLine } from "../../plan/language/text-folding";
import { TitlesAbove } from "./titles-above";

/**
 * Groups the rows of a plan's body under objectives, actions and indicators. `objectiveOfSheet` is that
 * of rows under no other, where a sheet is an objective's.
 */
export function outlineOf(
  view: SheetView,
  columns: PlanColumns,
  rows: readonly BodyRow[],
  objectiveOfSheet: ObjectiveDraft | null = null,
): Outline {
  const builder = new OutlineBuilder(view, columns, rows, objectiveOfSheet);
  for (const row of rows) builder.add(row);
  return builder.outline();
}

/** A level's name is followed by a number or a colon: "Productos agrícolas" and "Subnational capacity" name none. */
const NAME_OF_LEVEL = /^[\p{L}\p{M}\s()-]{3,40}?(?:\p{Nd}|[:.–—]|\s-\s)/u;

class OutlineBuilder {
  private readonly objectives: ObjectiveDraft[] = [];
  private readonly byText = new Map<string, ObjectiveDraft>();
  private readonly actions: ActionDraft[] = [];
  private readonly notRead: NotRead[] = [];
  private readonly doubts: Doubt[] = [];
  private objective: ObjectiveDraft | null = null;
  private readonly headings = new TitlesAbove((title) => {
    this.notRead.push({ ...title, why: "belongsToNoAction" });
  });
  /** Whether they stand in the column of objectives, and not over the table's width. */
  private isHeadingInColumn = false;
  private label: LevelLabel | null = null;
  private block: IndicatorBlock | null = null;
  /** In long form an action's rows can stand apart, one set of them for each period. */
  private readonly isInLongForm: boolean;
  private readonly actionsByText = new Map<string, ActionDraft>();
  private action: ActionDraft | null = null;
  private readonly isNumbered: boolean;
  /** Whether the column of objectives is used; titles over the table's width are then of a level above. */
  private readonly hasObjectivesInColumn: boolean;

  /** The names of levels stand in several rows each, so that their numbers are not those of what stands beside. */
  private readonly areLabelsShared: boolean;

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    rows: readonly BodyRow[],
    objectiveOfSheet: ObjectiveDraft | null,
  ) {
    if (objectiveOfSheet !== null) {
      this.objective = objectiveOfSheet;
      this.objectives.push(objectiveOfSheet);
    }
    this.isInLongForm = columns.periods.length > 0 || columns.kinds !== null;
    this.isNumbered = isMostlyNumbered(columns, rows);
    const { objective } = columns;
    this.areLabelsShared = objective?.labels !== undefined && isShared(view, objective.labels, rows);
    this.hasObjectivesInColumn =
      objective !== null &&
      rows.some(({ kind, row }) => kind === "data" && view.text(row, objective.column) !== "") &&
      !areOutputsBelowTitles(columns, rows);
  }

  outline(): Outline {
    this.headings.end();
    return { objectives: this.objectives, actions: this.actions, notRead: this.notRead, doubts: this.doubts };
  }

  add(row: BodyRow): void {
    switch (row.kind) {
      case "blank":
        return;
      case "total": {
        this.leaveOut(row, "totalsRow");
        return;
      }
      case "headAgain": {
        this.leaveOut(row, "repeatedHead");
        return;
      }
      case "note": {
        this.leaveOut(row, "note");
        return;
      }
      case "band": {
        this.addBand(row);
        return;
      }
      case "continuation":
      case "label":
      case "part":
      case "data": {
        this.addData(row);
        return;
      }
    }
  }

  private leaveOut({ row, cells }: BodyRow, why: NotRead["why"]): void {
    const [first] = cells;
    if (first === undefined) return;
    const text = cells.map((cell) => onOneLine(cell.text)).join(" ");
    this.notRead.push({ cell: this.view.reference(row, first.column), text, why });
  }

  private addBand({ row, cells }: BodyRow): void {
    const text = textOfBand(cells);
    const cell = this.view.reference(row, cells[0]?.column ?? this.columns.first);
    if (this.hasObjectivesInColumn || this.isHeading(text)) {
      this.headings.add({ text, cell });
      this.isHeadingInColumn = false;
    } else this.startObjective(text, cell, numberOfBand(cells) ?? numberOfObjective(text));
    this.action = null;
  }

  /** A title below the objective's: "Output 1.2" under "Outcome 1". */
  private isHeading(text: string): boolean {
    if (this.objective === null) return false;
    const number = numberOfObjective(text);
    const above = this.objective.number;
    if (number !== null && above !== null && levelsOf(number) > levelsOf(above)) return true;
    const rank = rankOfLabel(this.objective.text);
    return rank > 0 && rankOfLabel(text) > rank && NAME_OF_LEVEL.test(text);
  }

  private startObjective(text: string, cell: CellReference, number = numberOfObjective(text)): void {
    const key = foldText(text);
    const known = this.byText.get(key);
    this.objective = known ?? { text, cell, number };
    if (!this.hasObjectivesInColumn) this.headings.end();
    if (known !== undefined) return;
    this.byText.set(key, this.objective);
    this.objectives.push(this.objective);
  }

  private addData(row: BodyRow): void {
    const isNewObjective = this.readObjective(row);
    const isNewAction = this.readAction(row, isNewObjective);
    const { action } = this;
    if (action === null) {
      if (row.cells.some(({ column }) => column !== this.columns.objective?.column))
        this.leaveOut(row, "belongsToNoAction");
      return;
    }
    action.lastRow = Math.max(action.lastRow, row.row);
    action.rows.push(row.row);
    this.readIndicator(row, action, isNewAction);
  }

  /** Whether another objective begins in the row. */
  private readObjective({ row }: BodyRow): boolean {
    const { objective: column } = this.columns;
    const text = column === null ? "" : this.textOfLevel(row, column);
    if (column === null || text === "") return false;
    const current = this.objective;
    if (current !== null && foldText(current.text) === foldText(text)) return false;
    if (current !== null && this.goesOn(current.text, text)) {
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
    this.isHeadingInColumn = false;
    this.startObjective(text, this.view.reference(row, column.column));
    return true;
  }

  /** A level's text, with the name of the level where that has a column of its own. */
  private textOfLevel(row: number, { column, labels }: HeadColumn): string {
    const text = onOneLine(this.view.text(row, column));
    if (labels === undefined) return text;
    const label = levelLabel(onOneLine(this.view.text(row, labels)));
    // Below "Results", and beside "Result 1" in several rows, stand several of them.
    if (label !== null) this.label = { ...label, number: null };
    const own = this.areLabelsShared ? this.label : label;
    return text === "" ? "" : withLevelLabel(own ?? this.label, text);
  }

  private goesOn(before: string, text: string): boolean {
    if (before.length > LONGEST_GROWN) return false;
    return (startsSmall(text) || opensParenthesis(before)) && numberOfObjective(text) === null;
  }

  /** Whether another action begins in the row. */
  private readAction(row: BodyRow, isNewObjective: boolean): boolean {
    const { number: numbers, action: column } = this.columns;
    if (column === null) return this.readActionOfIndicator(row, isNewObjective);
    if (this.action !== null && !isNewObjective && this.view.isCoveredFromAbove(row.row, column.column))
      return false;
    const text = this.view.text(row.row, column.column);
    const numberText = numbers === null ? "" : this.view.text(row.row, numbers.column);
    if (text === "") return isNewObjective && this.startActionOfObjective(row);
    if (this.columns.objective === null && isLabelledObjective(text)) {
      return this.startObjectiveWithIndicators(row, text, column.column);
    }
    const number = this.lettered(this.withTenth(row, codeAlone(numberText)) ?? numberedAction(text));
    const title = onOneLine(number !== null && number.rest !== "" ? number.rest : text);
    const { action } = this;
    if (action !== null && !isNewObjective) {
      const isSameNumber = number === null || number.id === action.number?.id;
      if (isSameNumber && foldText(action.title) === foldText(title)) return false;
      if (number === null && this.isRestOfAction(row, action, title)) {
        action.title = `${action.title} ${title}`;
        return false;
      }
    }
    this.startAction(row, number, title, column.column);
    return true;
  }

  /** An objective that has indicators and targets of its own in its row. */
  private startObjectiveWithIndicators(row: BodyRow, text: string, column: number): boolean {
    if (this.objective !== null && foldText(this.objective.text) === foldText(text)) return false;
    this.startObjective(onOneLine(text), this.view.reference(row.row, column));
    this.startAction(row, null, onOneLine(text), column);
    return true;
  }

  /** "a)", "b)" below 1.1 are 1.1.a and 1.1.b. */
  private lettered(number: Numbered | null): Numbered | null {
    if (number === null || !/^[a-z]$/.test(number.id)) return number;
    const above = this.actions.findLast((action) => action.number !== null && /\d/.test(action.number.id));
    if (above?.number == null) return number;
    const parent = above.number.id.replace(/\.[a-z]$/, "");
    return { ...number, id: `${parent}.${number.id}` };
  }

  /**
   * Excel shows a typed 1.10 as 1.1: after 1.9 it is the tenth. A cell formatted to show two decimals
   * gives 1.10 by itself.
   */
  private withTenth({ row }: BodyRow, number: Numbered | null): Numbered | null {
    const column = this.columns.number?.column;
    const before = this.action?.number?.id ?? "";
    if (number === null || column === undefined) return number;
    const { value } = this.view.cell(row, column);
    const isTenth =
      typeof value === "number" && /\.\d*9$/.test(before) && before.startsWith(number.id.slice(0, -1));
    const next = before.replace(/\d+$/, (last) => String(Number(last) + 1));
    if (!isTenth || next !== `${number.id}0`) return number;
    const cell = this.view.reference(row, column);
    this.doubts.push({ cell, text: number.written, taken: next, alternatives: [number.id] });
    return { ...number, id: next };
  }

  /** A page break leaves the end of a text in a row of its own, with no number and no values. */
  private isRestOfAction({ cells, hasValues }: BodyRow, action: ActionDraft, title: string): boolean {
    if (hasValues || action.title.length > LONGEST_GROWN) return false;
    if (startsSmall(title) || opensParenthesis(action.title)) return true;
    const hasAgency = cells.some(({ column }) =>
      this.columns.of("responsibleAgencies").some((agency) => agency.column === column),
    );
    return this.isNumbered && !hasAgency;
  }

  private startAction({ row }: BodyRow, number: Numbered | null, title: string, column: number): void {
    const key = this.isInLongForm ? foldText(`${this.objective?.text} ${number?.id} ${title}`) : "";
    const known = this.isInLongForm ? this.actionsByText.get(key) : undefined;
    if (known !== undefined) {
      this.action = known;
      return;
    }
    this.action = {
      number,
      title,
      cell: this.view.reference(row, column),
      objective: this.objective,
      headings: this.headings.all,
      firstRow: row,
      lastRow: row,
      rows: [],
      blocks: [],
    };
    this.actions.push(this.action);
    this.headings.use();
    if (this.isInLongForm) this.actionsByText.set(key, this.action);
  }

  /** Indicators of the objective itself stand in a row without an action. */
  private startActionOfObjective(row: BodyRow): boolean {
    const { indicator, objective } = this.columns;
    this.action = null;
    if (this.objective === null || objective === null) return false;
    const hasIndicator = indicator !== null && this.view.text(row.row, indicator.column) !== "";
    if (!hasIndicator && !row.hasValues) return false;
    this.startAction(row, null, this.objective.text, objective.column);
    return true;
  }

  /**
   * A plan without a column of actions: a numbered indicator is an action of its own, the others
   * are the action's that their objective or heading is.
   */
  private readActionOfIndicator(row: BodyRow, isNewObjective: boolean): boolean {
    const { indicator, number: numbers } = this.columns;
    if (indicator === null) return false;
    const text = this.view.text(row.row, indicator.column);
    const numberText = numbers === null ? "" : this.view.text(row.row, numbers.column);
    if (text === "") return false;
    const number = codeAlone(numberText);
    if (number === null && this.action !== null && !isNewObjective && namesGroup(text)) return false;
    const parent = this.headings.last ?? this.objective;
    const isOfParent = parent !== null && number !== null && number.id === numberOfObjective(parent.text);
    if (isOfParent && isNewObjective) {
      this.startAction(row, number, withoutLabel(parent.text), indicator.column);
      return true;
    }
    if (number !== null || parent === null) {
      if (number === null && this.action !== null && !row.hasValues) return false;
      this.startAction(row, number, onOneLine(text), indicator.column);
      return true;
    }
    if (this.action !== null && !isNewObjective && !this.isOfAnotherAgency(row, this.action)) return false;
    const ofHeading = this.headings.last === null ? null : numberOfHeading(this.headings.last.text);
    this.startAction(row, ofHeading, ofHeading?.rest ?? parent.text, indicator.column);
    return true;
  }

  /** Below one objective the rows of another agency are another action: its indicators are not the former's to report. */
  private isOfAnotherAgency({ row }: BodyRow, { firstRow }: ActionDraft): boolean {
    return this.columns.of("responsibleAgencies").some(({ column }) => {
      const [former, text] = [firstRow, row].map((place) => foldText(this.view.text(place, column)));
      return former !== "" && text !== "" && text !== former;
    });
  }

  private readIndicator(row: BodyRow, action: ActionDraft, isNewAction: boolean): void {
    const { indicator } = this.columns;
    const last = action.blocks[action.blocks.length - 1];
    const hasOwnValues = row.hasValues;
    if (indicator === null) {
      if (last !== undefined && this.isInLongForm) last.rows.push(row.row);
      else if (last === undefined || hasOwnValues) this.startBlock(row, action, null);
      return;
    }
    if (last !== undefined && this.view.isCoveredFromAbove(row.row, indicator.column)) {
      last.rows.push(row.row);
      return;
    }
    const text = this.view.text(row.row, indicator.column);
    if (this.isInLongForm && this.readRowOfPeriod(row, action, text)) return;
    if (text !== "") {
      const isRest =
        last?.text != null && !isNewAction && !hasOwnValues && isWrapped(last.text, onOneLine(text));
      if (isRest) last.text = `${last.text} ${text}`;
      else this.startBlock(row, action, textOfGroup(text, last));
    } else if (hasOwnValues) {
      const isOfGroup = isRowOfGroup(this.view, this.columns, row.row);
      if (!isNewAction && last !== undefined && (isOfGroup || last.lines > last.rows.length))
        last.rows.push(row.row);
      else this.startBlock(row, action, "");
    }
  }

  /** Whether a row goes on with an indicator that was named before, in another period. */
  private readRowOfPeriod({ row }: BodyRow, action: ActionDraft, text: string): boolean {
    const key = foldText(text);
    const known =
      text === ""
        ? this.block
        : action.blocks.find((block) => block.text !== null && foldText(block.text) === key);
    if (known == null || !action.blocks.includes(known)) return false;
    known.rows.push(row);
    this.block = known;
    return true;
  }

  private startBlock({ row }: BodyRow, action: ActionDraft, text: string | null): void {
    const column = (this.columns.indicator ?? this.columns.action)?.column ?? this.columns.first;
    const lines = text === null ? 1 : indicatorLines(text).lines.length;
    this.block = { rows: [row], cell: this.view.reference(row, column), text, lines };
    action.blocks.push(this.block);
  }
}

/** Whether a column holds its texts in several rows each, rather than one of them twice by mistake. */
function isShared(view: SheetView, column: number, rows: readonly BodyRow[]): boolean {
  const { filled, distinct } = contentOfColumn(view, column, rows[0]?.row ?? 0);
  return filled > 4 && distinct < 0.8;
}
