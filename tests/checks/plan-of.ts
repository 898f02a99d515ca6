import { dimensionsAskedFor } from "../../src/plan/language/breakdown-words";
import { phrases } from "../../src/plan/language/phrases";
import { foldText } from "../../src/plan/language/spelling/text-folding";
import { type CellReference, parseAddress } from "@plan-of-action/xlsx/grid";
import { datedMeaning, kindOfMeaning, type ValueKind } from "../../src/plan/column-meaning";
import { parsePeriod, periodKey, periodOfKey, spanOf, type PeriodKey } from "../../src/plan/period";
import type {
  AgencyMention,
  ColumnMeaning,
  Indicator,
  IndicatorRow,
  JointAction,
  NotRead,
  Objective,
  PlacedText,
  Plan,
  PlanColumn,
  StatedPercent,
  TotalsRow,
} from "../../src/plan/plan";
import type { Value } from "../../src/plan/value";
import { isActivities, isActuals, isDefinitions, isWorkplan, tablesIn } from "./drawing";
import { valueOfText, withWesternDigits } from "./value-of-text";

/*
 * The header of a drawn plan stands in row 1 of the sheet, its first column is A. An empty action
 * continues the one above, a row with nothing in it is blank. `~` before a header or a row hides it. ` / ` in a header is
 * followed by the party whose actuals are below.
 */

const SHEET = "Plan";

const HEADERS: Readonly<Record<string, ColumnMeaning>> = {
  Objective: "objective",
  No: "actionNumber",
  Action: "action",
  Responsible: "responsibleAgencies",
  Partners: "implementingPartners",
  Indicators: "indicator",
  Unit: "unit",
  Direction: "direction",
  Baseline: "baseline",
  "Baseline year": "baselineYear",
  Target: "overallTarget",
  Verification: "meansOfVerification",
  Resources: "resources",
  Remarks: "remarks",
  "Reason for variance": "remarks",
  "% met": "percentMet",
};

interface Cell {
  readonly text: string;
  readonly reference: CellReference;
}

/** The plan that a table drawn in text stands for; a line before it that names years is its title. */
export function planOf(drawing: string, more: Partial<Plan> = {}): Plan {
  const [header = [], ...body] =
    tablesIn(drawing).find(
      (table) => ![isWorkplan, isActivities, isActuals, isDefinitions].some((is) => is(table)),
    ) ?? [];
  const columns = header.map(planColumn);
  const builder = new PlanBuilder(columns);
  body.forEach((texts, index) => {
    builder.addRow(texts.map((text, column) => ({ text, reference: cellAt(index + 1, column) })));
  });
  return { ...builder.plan(body.length, titleBlock(drawing, columns.length)), ...more };
}

interface TitleBlock {
  readonly span: Plan["span"];
  readonly stated: readonly PlacedText[];
}

/** A line with PLAN and two years, and lines such as `1) Protect victims`, which stand to the right of the header. */
function titleBlock(drawing: string, column: number): TitleBlock {
  const years = /^\s*[^|\n]*\bPLAN\b[^|\n]*(\d{4})-(\d{4})\s*$/m.exec(drawing);
  const stated = [...drawing.matchAll(/^\s*([\d๐-๙]\) .+)$/gm)].map(([, text = ""]) => ({
    text,
    cell: cellAt(0, column),
  }));
  return { span: years === null ? null : { first: Number(years[1]), last: Number(years[2]) }, stated };
}

/** The same, behind a table on another sheet that has none of its columns. */
export function asSecondTable(plan: Plan): Plan {
  const { sheet, extent, columns } = plan;
  return {
    ...plan,
    columns: [],
    parts: [
      { sheet: "Before", extent },
      { sheet, extent, columns },
    ],
  };
}

/** A cell of the drawn plan by its address: `F2`. */
export function cell(address: string, sheet = SHEET): CellReference {
  const place = parseAddress(address);
  if (place === null) throw new Error(`${address} is no address`);
  return { sheet, ...place };
}

function cellAt(row: number, column: number): CellReference {
  return { sheet: SHEET, row, column };
}

function planColumn(header: string, column: number): PlanColumn {
  const hidden = header.startsWith("~");
  const [plain = "", party] = header.replace("~", "").split(" / ");
  const named = parsePeriod(plain.replace("Actual ", ""));
  const kind = plain.startsWith("Actual ") ? "actual" : "target";
  const withoutYear = /^Year \d$/.test(plain) ? "annualTarget" : (HEADERS[plain] ?? "ignored");
  const meaning = named === null ? withoutYear : datedMeaning(kind, spanOf(named));
  const period = named === null ? null : periodKey(named);
  const ofParty = party === undefined ? {} : { party };
  return { column, meaning, header: plain, headerCell: cellAt(0, column), period, hidden, ...ofParty };
}

class PlanBuilder {
  readonly objectives: Objective[] = [];
  readonly actions: JointAction[] = [];
  readonly indicators: Indicator[] = [];
  readonly indicatorRows: IndicatorRow[] = [];
  readonly hiddenRows: number[] = [];
  readonly blankRows: number[] = [];
  readonly notRead: NotRead[] = [];
  readonly totals: TotalsRow[] = [];
  readonly statedPercents: StatedPercent[] = [];

  constructor(readonly columns: readonly PlanColumn[]) {
    const headers = new Map<string, CellReference>();
    for (const { header, headerCell: cell, meaning } of columns) {
      const insteadRead = headers.get(header);
      if (insteadRead !== undefined)
        this.notRead.push({ cell, text: header, why: "duplicateColumn", insteadRead });
      else if (meaning === "ignored") this.notRead.push({ cell, text: header, why: "columnWithoutMeaning" });
      if (insteadRead === undefined) headers.set(header, cell);
    }
  }

  addRow(drawn: readonly Cell[]): void {
    const row = drawn[0]?.reference.row ?? 0;
    if (drawn[0]?.text.startsWith("~") === true) this.hiddenRows.push(row);
    const cells = drawn.map((cell) => ({ ...cell, text: cell.text.replace(/^~\s*/, "") }));
    if (cells.every(({ text }) => text === "")) this.blankRows.push(row);
    else if (phrases.totals().isWhole(foldText(this.text(cells, "action")?.text ?? "")))
      this.addTotals(cells);
    else this.addFilledRow(cells);
  }

  private addTotals(cells: readonly Cell[]): void {
    const label = this.text(cells, "action");
    if (label === null) return;
    const values = this.columns.flatMap((column) => {
      const place = cells[column.column];
      if (place === undefined || kindOfMeaning(column.meaning) === null) return [];
      return [{ column, value: valueOfText(place.text, place.reference) }];
    });
    this.totals.push({ label, values });
  }

  private addFilledRow(cells: readonly Cell[]): void {
    const objective = this.text(cells, "objective");
    if (objective !== null) this.addObjective(objective);
    if (this.text(cells, "action") !== null || this.text(cells, "actionNumber") !== null)
      this.addAction(cells);
    const indicator = this.text(cells, "indicator");
    const action = this.actions.at(-1);
    if (action === undefined) {
      const first = cells.find(({ text }) => text !== "");
      if (first !== undefined && objective === null) {
        this.notRead.push({ cell: first.reference, text: first.text, why: "belongsToNoAction" });
      }
      return;
    }
    const extended = {
      ...action,
      rows: { ...action.rows, last: cells[0]?.reference.row ?? action.rows.last },
    };
    this.actions[this.actions.length - 1] = extended;
    const hasValues = this.columns.some(
      ({ column, meaning }) => isValueMeaning(meaning) && cells[column]?.text,
    );
    const place = this.columns.find(({ meaning }) => meaning === "indicator");
    const cell = cells[place?.column ?? 0]?.reference;
    if (cell !== undefined && (indicator !== null || hasValues)) {
      this.addIndicators(cells, indicator ?? { text: "", cell }, action.id);
    }
  }

  plan(lastRow: number, { span, stated }: TitleBlock): Plan {
    const years = new Set(
      this.columns.flatMap(({ period }) => (period === null ? [] : periodOfKey(period).year)),
    );
    return {
      sheet: SHEET,
      parts: [],
      title: null,
      span,
      yearStart: 1,
      years: [...years].sort((a, b) => a - b),
      statedObjectives: stated,
      extent: { firstHeaderRow: 0, lastHeaderRow: 0, lastRow },
      columns: this.columns,
      objectives: this.objectives,
      actions: this.actions,
      indicators: this.indicators,
      indicatorRows: this.indicatorRows,
      hiddenRows: this.hiddenRows,
      blankRows: this.blankRows,
      notRead: this.notRead,
      doubts: [],
      totals: this.totals,
      statedPercents: this.statedPercents,
    };
  }

  private addObjective({ text, cell }: PlacedText): void {
    const id = /\d+/.exec(withWesternDigits(text))?.[0] ?? String(this.objectives.length + 1);
    this.objectives.push({ id, title: text, cell });
  }

  private addAction(cells: readonly Cell[]): void {
    const title = this.text(cells, "action");
    const number =
      this.text(cells, "actionNumber")?.text ?? /^\d+(?:\.\d+)+\.?/.exec(title?.text ?? "")?.[0] ?? null;
    const objective = this.objectives.at(-1)?.id ?? "";
    const row = cells[0]?.reference.row ?? 0;
    const id = number?.replace(/\.$/, "") ?? `${objective || 1}.${this.actions.length + 1}`;
    this.actions.push({
      id: this.actions.some((action) => action.id === id) ? `${id} (2)` : id,
      number,
      objective,
      title: (title?.text ?? "").replace(/^\d+(?:\.\d+)+\.?\s*/, ""),
      cell: title?.cell ?? cells[0]?.reference ?? cellAt(row, 0),
      ...numberCellOf(this.text(cells, "actionNumber")),
      rows: { first: row, last: row },
      responsibleAgencies: agencies(this.text(cells, "responsibleAgencies")),
      implementingPartners: agencies(this.text(cells, "implementingPartners")),
      resources: this.text(cells, "resources"),
      remarks: this.columns
        .filter(({ meaning }) => meaning === "remarks" || meaning === "ignored")
        .flatMap(({ column, header }) => {
          const remark = placed(cells[column]);
          return remark === null ? [] : [{ ...remark, header }];
        }),
    });
  }

  private addIndicators(cells: readonly Cell[], { text, cell }: PlacedText, action: string): void {
    const before = this.indicators.filter((indicator) => indicator.action === action).length;
    const texts = text === "" ? [] : text.split("\n");
    const valueCells = this.columns.flatMap((column) => {
      const place = cells[column.column];
      return isValueMeaning(column.meaning) && place !== undefined ? [valueCell(column, place)] : [];
    });
    const ids = texts.map((_, index) => `${action}-${before + index + 1}`);
    this.indicatorRows.push({ action, indicatorCell: cell, indicators: ids, valueCells });
    for (const column of this.columns) {
      const place = cells[column.column];
      const [id] = ids;
      if (column.meaning !== "percentMet" || place === undefined || id === undefined || place.text === "")
        continue;
      this.statedPercents.push({ indicator: id, column, value: valueOfText(place.text, place.reference) });
    }
    texts.forEach((line, index) => {
      const valueOf = ({ values }: IndicatorRow["valueCells"][number]): Value | undefined =>
        values.length === 1 ? values[0] : values[index];
      const first = (meaning: ColumnMeaning): Value | null => {
        const found = valueCells.find(({ column }) => column.meaning === meaning);
        return (found === undefined ? undefined : valueOf(found)) ?? null;
      };
      const dated = valueCells.flatMap((found) => {
        const value = valueOf(found);
        const { meaning, period, party } = found.column;
        return value === undefined || period === null
          ? []
          : [{ kind: kindOfMeaning(meaning), period, party, value }];
      });
      const periods = (kind: ValueKind): Map<PeriodKey, Value> =>
        new Map(
          dated.flatMap((each) =>
            each.kind === kind && each.party === undefined ? [[each.period, each.value] as const] : [],
          ),
        );
      const partyActuals = dated.flatMap(({ party, period, value }) =>
        party === undefined ? [] : [{ party, period: periodOfKey(period), value }],
      );
      this.indicators.push({
        id: ids[index] ?? action,
        action,
        ...numberBefore(line),
        cell,
        unit: this.text(cells, "unit"),
        direction: this.text(cells, "direction"),
        meansOfVerification: this.text(cells, "meansOfVerification"),
        baseline: first("baseline"),
        ...yearOfBaseline(this.text(cells, "baselineYear")),
        overallTarget: first("overallTarget"),
        yearStart: 1,
        targets: periods("target"),
        actuals: periods("actual"),
        ...(partyActuals.length === 0 ? {} : { partyActuals }),
        ...breakdownsAskedForIn(line),
      });
    });
  }

  private text(cells: readonly Cell[], meaning: ColumnMeaning): PlacedText | null {
    const column = this.columns.find((candidate) => candidate.meaning === meaning)?.column;
    return column === undefined ? null : placed(cells[column]);
  }
}

function breakdownsAskedForIn(text: string): Pick<Indicator, "breakdowns"> {
  const asked = dimensionsAskedFor(text).map((dimension) => ({ dimension, categories: [], required: true }));
  return asked.length === 0 ? {} : { breakdowns: asked };
}

/** "1.2.3 Number of courses": the number of the indicator and its text. */
function numberBefore(line: string): Pick<Indicator, "number" | "text"> {
  const [, number, text = line] = /^(\d+(?:\.\d+)+)\s+(.+)$/u.exec(line) ?? [];
  return number === undefined ? { text } : { number, text };
}

function numberCellOf(number: PlacedText | null): Pick<JointAction, "numberCell"> {
  return number === null ? {} : { numberCell: number.cell };
}

function yearOfBaseline(placed: PlacedText | null): Pick<Indicator, "baselineYear"> {
  return placed === null ? {} : { baselineYear: placed };
}

function isValueMeaning(meaning: ColumnMeaning): boolean {
  return /Target$|Actual$|^baseline$/.test(meaning);
}

function placed(place: Cell | undefined): PlacedText | null {
  return place === undefined || place.text === "" ? null : { text: place.text, cell: place.reference };
}

function agencies(place: PlacedText | null): AgencyMention[] {
  if (place === null) return [];
  return place.text
    .split(/[,;()\n]|\s+and\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => ({ name, cellText: place.text, cell: place.cell }));
}

function valueCell(column: PlanColumn, { text, reference }: Cell): IndicatorRow["valueCells"][number] {
  const lines = text.split("\n");
  const isText = lines.length > 1 || /^"|^[^\d#=]/.test(text);
  return {
    column,
    cell: reference,
    cellText: isText ? text.replaceAll('"', "") : "",
    values: lines.map((line) => valueOfText(line, reference, lines.length > 1)),
  };
}
