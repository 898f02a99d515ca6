import type { CellReference } from "@plan-of-action/xlsx/grid";
import { foldText, onOneLine } from "../../../plan/language/spelling/text-folding";
import type { HeaderColumn } from "../../header/header-column";
import type { Numbered } from "../../header/numbering";
import { isLabelledObjective, numberOfObjective, withoutLabel } from "../../header/numbering";
import { namesGroupOfPeople } from "../../header/part-names";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import type { ActionDraft } from "../action-draft";
import type { BodyRow } from "../body-rows";
import { numberOfHeading } from "../headings";
import { beginsIndicator, namesIndicator } from "../indicator-lines";
import { ActionNumbers } from "./action-numbers";
import { textInOtherRows } from "./indicator-track";
import type { ObjectiveTrack } from "./objective-track";
import type { PeriodsTaken } from "./periods-taken";
import { ROW_THRESHOLDS } from "../../weights/rows";

/** Follows the actions of a table from row to row. */
export class ActionTrack {
  readonly all: ActionDraft[] = [];
  current: ActionDraft | null = null;
  readonly numbers: ActionNumbers;
  /** In long form an action's rows can stand apart, one set of them for each period. */
  private readonly isInLongForm: boolean;
  private readonly byText = new Map<string, ActionDraft>();
  /** Actions and indicators have one column together, so that another indicator is another action. */
  private readonly isOwnIndicator: boolean;
  /** Whether a number without a text stands above, so that nobody knows whose the rows below it are. */
  private isUnderNumber = false;
  /** Whether the row in which the current action begins has values. */
  private hasOwnValues = false;

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    private readonly objectives: ObjectiveTrack,
    private readonly periods: PeriodsTaken,
  ) {
    this.isInLongForm = columns.periods.length > 0 || columns.kinds !== null;
    this.isOwnIndicator = columns.action === null || columns.indicator === null;
    this.numbers = new ActionNumbers(view, columns);
  }

  /** The rest of the action's text, which a page break left in a row of its own. */
  goOn({ row }: BodyRow): void {
    const text = onOneLine(this.textIn(row, this.columns.action));
    if (this.current === null || text === "") return;
    this.current.title = `${this.current.title} ${text}`;
    this.current.rowsOfRest.push(row);
  }

  /** Whether another action begins in the row. */
  read(row: BodyRow, isNewObjective: boolean): boolean {
    const { action: column } = this.columns;
    if (column === null) return this.readIndicatorAsAction(row, isNewObjective);
    const isSame = this.current !== null && !isNewObjective;
    if (isSame && this.view.isCoveredFromAbove(row.row, column.column)) return false;
    const text = this.textIn(row.row, column);
    const isOfObjective = isNewObjective || textInOtherRows(this.view, this.columns, row.row) !== "";
    if (text === "" && this.startOfLevelAbove(row, column.column)) return true;
    if (text === "") return isOfObjective ? this.startOfObjective(row) : this.startOfIndicator(row);
    if (!/\p{L}/u.test(text) && this.textIn(row.row, this.columns.indicator) === "" && !row.hasValues) {
      // A number alone is no action, and nothing says of which one the rest of the row is.
      this.current = null;
      this.isUnderNumber = true;
      return false;
    }
    if (this.columns.objective === null && isLabelledObjective(text))
      return this.startObjectiveWithIndicators(row, text, column.column);
    const number = this.numbers.numberOf(row.row, text, {
      before: this.all,
      title: this.objectives.headings.last,
    });
    if (isSame && number === null && this.isIndicatorBelow(row, text)) return false;
    const title = onOneLine(number !== null && number.rest !== "" ? number.rest : text);
    if (isSame && this.isCurrent(number, title)) return false;
    this.start(row, number, title, column.column);
    return true;
  }

  /** "- Number of drivers trained: 480" below a numbered action that has no targets of its own is its indicator. */
  private isIndicatorBelow({ hasValues }: BodyRow, text: string): boolean {
    const hasNumberOnly = this.current?.number != null && !this.hasOwnValues;
    return this.columns.indicator === null && hasNumberOnly && hasValues && beginsIndicator(text);
  }

  /** Whether a row repeats the text of the action that it belongs to. */
  private isCurrent(number: Numbered | null, title: string): boolean {
    const { current } = this;
    if (current === null) return false;
    const isSameNumber = number === null || number.id === current.number?.id;
    return isSameNumber && foldText(current.title) === foldText(title);
  }

  /** An objective that has indicators and targets of its own in its row. */
  private startObjectiveWithIndicators(row: BodyRow, text: string, column: number): boolean {
    const { current } = this.objectives;
    if (current !== null && foldText(current.text) === foldText(text)) return false;
    this.objectives.start(onOneLine(text), this.view.reference(row.row, column));
    this.start(row, null, onOneLine(text), column);
    return true;
  }

  /** Indicators of the objective itself stand in a row without an action. */
  private startOfObjective(row: BodyRow): boolean {
    const { indicator, objective } = this.columns;
    const { current } = this.objectives;
    this.current = null;
    if (current === null || objective === null) return false;
    const isWithoutText =
      this.textIn(row.row, indicator) === "" && textInOtherRows(this.view, this.columns, row.row) === "";
    if (isWithoutText && !row.hasValues && !isActivityByItself(row, objective)) return false;
    this.start(row, null, current.text, objective.column, current.cell);
    return true;
  }

  /** A row of values without an action is of the level above, where another one begins there: an activity without tasks. */
  private startOfLevelAbove(row: BodyRow, column: number): boolean {
    const { current } = this;
    const above = this.columns
      .of("remarks")
      .filter((other) => other.column < column && other.sense.kinds[0] === "action")
      .findLast((other) => this.textIn(row.row, other) !== "");
    if (above === undefined || current === null || !row.hasValues) return false;
    const text = this.textIn(row.row, above);
    if (text === this.textIn(current.firstRow, above)) return false;
    this.start(row, null, onOneLine(text), above.column);
    return true;
  }

  /** An indicator with values above the first action, as in a table that names its result beside one of its rows only. */
  private startOfIndicator(row: BodyRow): boolean {
    const { indicator } = this.columns;
    const text = this.textIn(row.row, indicator);
    const isAlone = this.current === null && !this.isUnderNumber && row.hasValues;
    if (indicator === null || !isAlone || !namesIndicator(text)) return false;
    this.start(row, null, onOneLine(text), indicator.column);
    return true;
  }

  /**
   * A plan without a column of actions: a numbered indicator is an action of its own, the others
   * are the action's that their objective or heading is.
   */
  private readIndicatorAsAction(row: BodyRow, isNewObjective: boolean): boolean {
    const { indicator } = this.columns;
    const text = this.textIn(row.row, indicator);
    if (indicator === null || text === "") {
      // What stands beside another objective is no more of the action above it.
      if (isNewObjective && !row.hasValues) this.current = null;
      return false;
    }
    const number = this.numbers.inOwnColumn(row.row);
    const isSame = this.current !== null && !isNewObjective;
    if (number === null && isSame && namesGroupOfPeople(text)) return false;
    const parent = this.objectives.headings.last ?? this.objectives.current;
    const isOfParent = parent !== null && number !== null && number.id === numberOfObjective(parent.text);
    if (isOfParent && isNewObjective) {
      this.start(row, number, withoutLabel(parent.text), indicator.column, parent.cell);
      return true;
    }
    if (number !== null || parent === null) {
      if (number === null && this.current !== null && !row.hasValues) return false;
      this.start(row, number, onOneLine(text), indicator.column);
      return true;
    }
    if (isSame && !this.isOfAnotherAgency(row)) return false;
    const { last } = this.objectives.headings;
    const ofHeading = last === null ? null : numberOfHeading(last.text);
    this.start(row, ofHeading, ofHeading?.rest ?? parent.text, indicator.column, parent.cell);
    if (!this.hasAgency(row.row)) this.addTitleRow(parent.cell);
    return true;
  }

  private hasAgency(row: number): boolean {
    return this.columns.of("responsibleAgencies").some((column) => this.textIn(row, column) !== "");
  }

  /** Who answers for a title in a row of its own answers for the action that it is. */
  private addTitleRow({ row }: CellReference): void {
    const { current } = this;
    if (current !== null && row < current.firstRow && this.columns.objective === null) current.rows.push(row);
  }

  /** Below one objective the rows of another agency are another action: its indicators are not the former's to report. */
  private isOfAnotherAgency({ row }: BodyRow): boolean {
    const { firstRow } = this.current ?? { firstRow: row };
    return this.columns.of("responsibleAgencies").some((column) => {
      const [former, text] = [firstRow, row].map((place) => foldText(this.textIn(place, column)));
      return former !== "" && text !== "" && text !== former;
    });
  }

  private start(
    { row, hasValues }: BodyRow,
    number: Numbered | null,
    title: string,
    column: number,
    titleCell?: CellReference,
  ): void {
    this.hasOwnValues = hasValues;
    this.isUnderNumber = false;
    const objective = this.objectives.current;
    const key = this.isInLongForm ? foldText(`${objective?.text} ${number?.id} ${title}`) : "";
    const known = this.isInLongForm ? this.byText.get(key) : undefined;
    if (known !== undefined && !(this.isOwnIndicator && hasValues && this.periods.isTaken(known, row))) {
      this.current = known;
      if (this.isOwnIndicator && hasValues) this.periods.take(known, row);
      return;
    }
    const numberCell = number === null ? null : this.numbers.ownCell(row);
    this.current = {
      number,
      title,
      cell: this.view.reference(row, column),
      ...(titleCell === undefined || isPlace(titleCell, row, column) ? {} : { titleCell }),
      ...(numberCell === null ? {} : { numberCell }),
      objective,
      headings: this.objectives.headings.all,
      labels: [],
      firstRow: row,
      lastRow: row,
      rows: [],
      rowsOfRest: [],
      blocks: [],
    };
    this.all.push(this.current);
    this.objectives.headings.use();
    if (!this.isInLongForm) return;
    this.byText.set(key, this.current);
    if (this.isOwnIndicator && hasValues) this.periods.take(this.current, row);
  }

  private textIn(row: number, column: HeaderColumn | null): string {
    return column === null ? "" : this.view.text(row, column.column);
  }
}

/** Whether a row has an activity without sub-activities, and what is said of it: when it is due, how it stands. */
function isActivityByItself({ cells }: BodyRow, { sense }: HeaderColumn): boolean {
  return sense.kinds.includes("action") && cells.length > ROW_THRESHOLDS.several.value;
}

function isPlace(cell: CellReference, row: number, column: number): boolean {
  return cell.row === row && cell.column === column;
}
