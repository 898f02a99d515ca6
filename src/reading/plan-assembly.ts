import type { CellReference } from "../plan/cell-reference";
import type {
  AgencyMention,
  Doubt,
  Indicator,
  IndicatorRow,
  JointAction,
  NotRead,
  PlacedText,
  Plan,
  PlanColumn,
} from "../plan/plan";
import type { QuarterKey } from "../plan/period";
import { quarterKey } from "../plan/period";
import type { Value } from "../plan/value";
import { agenciesIn } from "./agencies";
import { bannerAboveHead, bodyRows } from "./body-rows";
import { datedParts } from "./dated-lines";
import { ActionIds, ObjectiveIds } from "./plan-ids";
import type { HeadColumn } from "./head";
import type { NumberHabit } from "./number-text";
import type { HeadWords } from "./head-words";
import { indicatorLines } from "./indicator-lines";
import type { ActionDraft, IndicatorBlock } from "./outline";
import { outlineOf } from "./outline";
import { pairIndicators } from "./pairing";
import type { ValueCell } from "./pairing";
import type { PlanColumns } from "./plan-columns";
import { columnsOfHead } from "./plan-columns";
import type { SheetView } from "./sheet-view";
import type { FoundTable } from "./table-search";
import { onOneLine } from "./text-folding";
import { readTitleBlock } from "./title-block";
import { blankValue, readValueCell, readValueText } from "./value-cell";

/** Reads the plan from the table that was found. */
export function assemblePlan(table: FoundTable, words: HeadWords): Plan {
  const { view, head } = table;
  const columns = columnsOfHead(head);
  const rows = bodyRows(view, head, columns, words);
  const outline = outlineOf(view, columns, [...bannerAboveHead(view, head, columns), ...rows]);
  const titleBlock = readTitleBlock(view, head.rows.first);
  const objectives = new ObjectiveIds(outline.objectives, titleBlock.statedObjectives);
  const assembly = new Assembly(view, columns, habitOf(head.language), new ActionIds(outline.actions));
  for (const draft of outline.actions) assembly.add(draft, objectives.idOf(draft));
  const lastRow = rows.at(-1)?.row ?? head.rows.last;
  return {
    sheet: view.grid.sheet,
    title: titleBlock.title,
    span: titleBlock.span,
    years: yearsOf(head.columns, assembly.indicators),
    statedObjectives: titleBlock.statedObjectives,
    extent: { firstHeadRow: head.rows.first, lastHeadRow: head.rows.last, lastRow },
    columns: head.columns.map(plainColumn),
    objectives: objectives.all(),
    actions: assembly.actions,
    indicators: assembly.indicators,
    indicatorRows: assembly.indicatorRows,
    hiddenRows: view.grid.hiddenRows.filter((row) => row >= head.rows.first && row <= lastRow),
    blankRows: rows.filter(({ kind }) => kind === "blank").map(({ row }) => row),
    notRead: [
      ...titleBlock.notRead,
      ...columnsNotRead(head.columns),
      ...outline.notRead,
      ...assembly.notRead,
    ],
    doubts: [...doubtsOfColumns(head.columns), ...outline.doubts, ...assembly.doubts],
  };
}

/** In Spanish and French "1.300" is a thousand and three hundred; elsewhere it is likely so. */
function habitOf(language: string | null): NumberHabit {
  return language === "es" || language === "fr" ? "dotsInThousands" : "unknown";
}

function plainColumn({ column, meaning, head, headCell, year, quarter, hidden }: HeadColumn): PlanColumn {
  return { column, meaning, head, headCell, year, quarter, hidden };
}

function yearsOf(columns: readonly HeadColumn[], indicators: readonly Indicator[]): readonly number[] {
  const dated = columns.filter(({ meaning }) => /^(?:annual|quarter)/.test(meaning));
  const years = new Set(dated.flatMap(({ year }) => year ?? []));
  for (const { annualTargets } of indicators) for (const year of annualTargets.keys()) years.add(year);
  return [...years].sort((a, b) => a - b);
}

function columnsNotRead(columns: readonly HeadColumn[]): readonly NotRead[] {
  return columns.flatMap(({ headCell, head, leftOut }) =>
    leftOut === null ? [] : [{ cell: headCell, text: head, why: leftOut }],
  );
}

function doubtsOfColumns(columns: readonly HeadColumn[]): readonly Doubt[] {
  return [...doubtsOfYears(columns), ...doubtsOfWordlessTargets(columns), ...doubtsOfParts(columns)];
}

/** Years without a word for targets can be of costs or actuals as well; one doubt, at the first, speaks for all. */
function doubtsOfWordlessTargets(columns: readonly HeadColumn[]): readonly Doubt[] {
  const targets = columns.filter(({ meaning }) => TARGETS.has(meaning));
  const [first] = targets;
  if (first === undefined || targets.some(({ sense }) => sense.kinds.length > 0 || sense.isOverall))
    return [];
  const { headCell: cell, head: text, meaning } = first;
  return [{ cell, text, taken: meaning, alternatives: ["annualActual", "resources"] }];
}

const TARGETS: ReadonlySet<HeadColumn["meaning"]> = new Set([
  "overallTarget",
  "annualTarget",
  "quarterTarget",
]);

/** Where one year has several columns of targets, one for each party, the one that was taken could be another. */
function doubtsOfParts(columns: readonly HeadColumn[]): readonly Doubt[] {
  return columns.flatMap(({ meaning, year, quarter, headCell: cell, head: text, sense }) => {
    if (!TARGETS.has(meaning) || sense.isOverall || year === null) return [];
    const alternatives = columns
      .filter(
        (other) => other.leftOut === "duplicateColumn" && other.year === year && other.quarter === quarter,
      )
      .map(({ head }) => head);
    return alternatives.length === 0 ? [] : [{ cell, text, taken: text, alternatives }];
  });
}

/** Fiscal years and years counted from the plan's first one are dated by a guess. */
function doubtsOfYears(columns: readonly HeadColumn[]): readonly Doubt[] {
  return columns.flatMap(({ sense: { period }, headCell, head, year }) => {
    if (period?.isFiscal === true && year !== null) {
      return [{ cell: headCell, text: head, taken: String(year), alternatives: [String(year - 1)] }];
    }
    const isCounted = period?.yearOfPlan != null && period.year === null;
    return isCounted ? [{ cell: headCell, text: head, taken: String(year ?? ""), alternatives: [] }] : [];
  });
}

type AgencyRole = "responsibleAgencies" | "implementingPartners";

const AGENCY_MARK = /^(?:[LSRPC]|[xX✓✔√●•])$/u;
const SUPPORT_MARK = /^[SP]$/;

class Assembly {
  readonly actions: JointAction[] = [];
  readonly indicators: Indicator[] = [];
  readonly indicatorRows: IndicatorRow[] = [];
  readonly notRead: NotRead[] = [];
  readonly doubts: Doubt[] = [];
  private readonly countOfAction = new Map<string, number>();
  private readonly columnsWithoutHead: number[] = [];
  private readonly remarkColumns: readonly HeadColumn[];
  private readonly agencyColumns: readonly HeadColumn[];
  private readonly plainColumns = new Map<HeadColumn, PlanColumn>();

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    private readonly habit: NumberHabit,
    private readonly ids: ActionIds,
  ) {
    for (const column of columns.all) this.plainColumns.set(column, plainColumn(column));
    this.remarkColumns = columns.all.filter(
      ({ meaning, leftOut }) => meaning === "remarks" || leftOut !== null,
    );
    this.agencyColumns = [...columns.of("responsibleAgencies"), ...columns.of("implementingPartners")];
    const headed = new Set(columns.all.map(({ column }) => column));
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      if (!headed.has(column)) this.columnsWithoutHead.push(column);
    }
  }

  add(draft: ActionDraft, objective: string): void {
    const id = this.ids.idOf(draft, objective);
    this.actions.push({
      id,
      number: draft.number?.written ?? null,
      objective,
      title: draft.title,
      cell: draft.cell,
      rows: { first: draft.firstRow, last: draft.lastRow },
      responsibleAgencies: this.agencies(draft, "responsibleAgencies"),
      implementingPartners: this.agencies(draft, "implementingPartners"),
      resources: this.resources(draft),
      remarks: this.remarks(draft),
    });
    for (const block of draft.blocks) this.addBlock(id, draft, block);
  }

  private texts(draft: ActionDraft, column: HeadColumn): readonly PlacedText[] {
    const found: PlacedText[] = [];
    const known = draft.rows.length > 1 ? new Set<string>() : null;
    for (const row of draft.rows) {
      const text = this.view.text(row, column.column);
      if (text === "" || known?.has(text) === true) continue;
      known?.add(text);
      found.push({ text, cell: this.view.reference(row, column.column) });
    }
    return found.length > 0 ? found : this.mergedFromAbove(draft.firstRow, column);
  }

  /** Agencies or remarks merged over several actions are each action's. */
  private mergedFromAbove(row: number, { column }: HeadColumn): readonly PlacedText[] {
    const merge = this.view.merge(row, column);
    const text = this.view.seenText(row, column);
    return merge === null || text === ""
      ? []
      : [{ text, cell: this.view.reference(merge.firstRow, merge.firstColumn) }];
  }

  private agencies(draft: ActionDraft, role: AgencyRole): readonly AgencyMention[] {
    const mentions = new Map<string, AgencyMention>();
    for (const column of this.agencyColumns) {
      for (const { text, cell } of this.texts(draft, column)) {
        for (const mention of this.mentionsIn(column, text, cell, role)) {
          if (!mentions.has(mention.name)) mentions.set(mention.name, mention);
        }
      }
    }
    return [...mentions.values()];
  }

  /** What a cell says of one role; under a head that names an agency it has a mark: "L" for lead, "S" for support. */
  private mentionsIn(
    { meaning, sense, headCell }: HeadColumn,
    text: string,
    cell: CellReference,
    role: AgencyRole,
  ): readonly AgencyMention[] {
    const { levels } = sense.path;
    const name = levels.length > 1 ? (levels.at(-1) ?? "") : "";
    if (name !== "" && AGENCY_MARK.test(text)) {
      const marked = SUPPORT_MARK.test(text) ? "implementingPartners" : "responsibleAgencies";
      return marked === role ? [{ name, cell: headCell, cellText: name }] : [];
    }
    if (meaning !== role) return [];
    const { value } = this.view.cell(cell.row, cell.column);
    return agenciesIn(typeof value === "string" ? value : "", cell);
  }

  private resources(draft: ActionDraft): PlacedText | null {
    const texts = this.columns.of("resources").flatMap((column) => this.texts(draft, column));
    const [first] = texts;
    return first === undefined ? null : { text: texts.map(({ text }) => text).join("\n"), cell: first.cell };
  }

  private remarks(draft: ActionDraft): JointAction["remarks"] {
    const remarks = this.remarkColumns.flatMap((column) =>
      this.texts(draft, column).map(({ text, cell }) => ({ text, cell, head: column.head })),
    );
    const loose = draft.rows.flatMap((row) => this.looseTexts(row));
    return [...(draft.heading === null ? [] : [draft.heading]), ...loose]
      .map((text) => ({ ...text, head: "" }))
      .concat(remarks);
  }

  /** What stands in columns without a head, beside the action or at the table's edge. */
  private looseTexts(row: number): readonly PlacedText[] {
    return this.columnsWithoutHead.flatMap((column) => {
      const text = this.view.text(row, column);
      return text === "" ? [] : [{ text, cell: this.view.reference(row, column) }];
    });
  }

  private addBlock(action: string, draft: ActionDraft, block: IndicatorBlock): void {
    const text = block.text ?? draft.title;
    const cells = this.columns.values.flatMap((column) => this.valueCells(column, block));
    const paired = pairIndicators(text, block.cell, cells);
    this.doubts.push(...paired.doubts);
    const before = this.countOfAction.get(action) ?? 0;
    this.countOfAction.set(action, before + paired.texts.length);
    const ids = paired.texts.map((_, place) => `${action}-${before + place + 1}`);
    for (const [place, indicatorText] of paired.texts.entries()) {
      const values = paired.values[place] ?? [];
      this.indicators.push({
        id: ids[place] ?? "",
        action,
        text: indicatorText,
        cell: block.cell,
        unit: this.lineOf("unit", block, place, paired.texts.length),
        direction: this.lineOf("direction", block, place, paired.texts.length),
        meansOfVerification: this.lineOf("meansOfVerification", block, place, paired.texts.length),
        ...valuesByMeaning(paired.valueCells, values),
      });
    }
    for (const value of paired.left) {
      this.notRead.push({ cell: value.cell, text: value.raw, why: "valueWithoutIndicator" });
    }
    this.indicatorRows.push({
      action,
      indicatorCell: block.cell,
      indicators: ids,
      valueCells: paired.valueCells,
    });
  }

  /** The value cell of a column; one for each year where the cell itself names years. */
  private valueCells(column: HeadColumn, block: IndicatorBlock): readonly ValueCell[] {
    const whole = this.valueCell(column, block);
    const parts = column.meaning === "overallTarget" ? datedParts(whole.cellText) : null;
    if (parts === null) return [whole];
    const { cell, cellText } = whole;
    return parts.map(({ year, text }) => ({
      column: year === null ? whole.column : { ...whole.column, meaning: "annualTarget", year },
      cell,
      cellText,
      values: [readValueText(text, cell, { written: "text", formula: null }, this.habit)],
    }));
  }

  private valueCell(column: HeadColumn, { firstRow, lastRow }: IndicatorBlock): ValueCell {
    const values: Value[] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      if (this.view.isCoveredFromAbove(row, column.column)) continue;
      values.push(
        ...readValueCell(
          this.view.cell(row, column.column),
          this.view.reference(row, column.column),
          this.habit,
        ),
      );
    }
    const cell = this.view.reference(firstRow, column.column);
    const plain = this.plainColumns.get(column) ?? plainColumn(column);
    const { value } = this.view.cell(firstRow, column.column);
    return {
      column: plain,
      cell,
      cellText: typeof value === "string" ? value : "",
      values: values.length > 0 ? values : [blankValue(cell)],
    };
  }

  /** The text of a column beside the indicators: its line where it has one for each, else all of it. */
  private lineOf(
    meaning: "unit" | "direction" | "meansOfVerification",
    { firstRow, lastRow }: IndicatorBlock,
    place: number,
    count: number,
  ): PlacedText | null {
    for (const { column } of this.columns.of(meaning)) {
      for (let row = firstRow; row <= lastRow; row++) {
        const text = this.view.seenText(row, column);
        if (text === "") continue;
        const line = count > 1 ? lineAmong(text, place, count) : undefined;
        return { text: line ?? text, cell: this.referenceOfSeen(row, column) };
      }
    }
    return null;
  }

  private referenceOfSeen(row: number, column: number): CellReference {
    const merge = this.view.merge(row, column);
    return this.view.reference(merge?.firstRow ?? row, merge?.firstColumn ?? column);
  }
}

/** The line at a place, of a text with a line for each of so many. */
function lineAmong(text: string, place: number, count: number): string | undefined {
  const lines = text.split("\n").map(onOneLine).filter(Boolean);
  if (lines.length === count) return lines[place];
  const joined = indicatorLines(text).lines;
  return joined.length === count ? joined[place] : undefined;
}

type IndicatorValues = Pick<
  Indicator,
  "baseline" | "overallTarget" | "annualTargets" | "quarterTargets" | "annualActuals" | "quarterActuals"
>;

function valuesByMeaning(cells: readonly ValueCell[], values: readonly Value[]): IndicatorValues {
  let baseline: Value | null = null;
  let overallTarget: Value | null = null;
  const annualTargets = new Map<number, Value>();
  const quarterTargets = new Map<QuarterKey, Value>();
  const annualActuals = new Map<number, Value>();
  const quarterActuals = new Map<QuarterKey, Value>();
  for (const [place, { column }] of cells.entries()) {
    const value = values[place];
    if (value === undefined) continue;
    const { meaning, year, quarter } = column;
    if (meaning === "baseline") baseline = value;
    else if (meaning === "overallTarget") overallTarget = value;
    else if (year === null) continue;
    else if (meaning === "annualTarget") annualTargets.set(year, value);
    else if (meaning === "annualActual") annualActuals.set(year, value);
    else if (quarter === null) continue;
    else if (meaning === "quarterTarget") quarterTargets.set(quarterKey(year, quarter), value);
    else if (meaning === "quarterActual") quarterActuals.set(quarterKey(year, quarter), value);
  }
  return { baseline, overallTarget, annualTargets, quarterTargets, annualActuals, quarterActuals };
}
