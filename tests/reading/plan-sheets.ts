import type { Area, Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { ATTENDANCE, BUDGET } from "./decoys";
import type { Column, Language } from "./layout-words";
import { LANGUAGES } from "./layout-words";
import type {
  IntendedAction,
  IntendedIndicator,
  IntendedObjective,
  IntendedPlan,
  Layout,
} from "./plan-layouts";
import { namesOfParts, partsOf } from "./plan-layouts";

/** The plan set out as the layout says, with the sheets that stand beside it. */
export function setOut(plan: IntendedPlan, layout: Layout): readonly Grid[] {
  const plans =
    layout.sheets === "one"
      ? [plan]
      : plan.objectives.map((objective) => ({ ...plan, objectives: [objective] }));
  const sheets = plans.map((part, place) => new SheetWriter(part, layout, plan).grid(`Sheet${place + 1}`));
  const [first] = sheets;
  const hidden = layout.hasHiddenVersion && first !== undefined ? [hiddenVersionOf(first)] : [];
  return layout.decoys ? [ATTENDANCE, ...hidden, ...sheets, BUDGET] : [...hidden, ...sheets];
}

/** The sheet as it was before some of its numbers were changed. */
function hiddenVersionOf(sheet: Grid): Grid {
  const values = sheet.values.map((row) =>
    row.map((value) => (typeof value === "number" && value < 1000 ? value + 1 : value)),
  );
  return { ...sheet, sheet: "Former", visibility: "hidden", values };
}

/** A column of targets with its headers, from the upper one to the lower. */
interface TargetColumn {
  readonly column: number;
  /** The place of its year among the plan's; `null` for the column of the whole plan. */
  readonly year: number | null;
  /** The place of the part of its year; `null` for the year as a whole. */
  readonly part: number | null;
}

/** A column of the sheet: the plan's own, and those that stand beside them and are none of its. */
type WrittenColumn = Column | "code" | "second";

/** What stands in the second column of a meaning: values and a unit that no indicator of the plan has. */
const SECOND_UNIT = "kg";
const SECOND_VALUE = 777;

/** The headers over one column, from the upper one to the lower. */
type Headers = readonly (string | number)[];

/** The columns with one of codes beside the indicators, where the layout has some. */
function withCodes(columns: readonly WrittenColumn[], layout: Layout): readonly WrittenColumn[] {
  if (layout.codes === "none") return columns;
  const isLeft = layout.second !== "none" || layout.wording % 2 === 0;
  const place = columns.indexOf("indicator") + (isLeft ? 0 : 1);
  return columns.toSpliced(place, 0, "code");
}

/** The columns with another one of some meaning, far from the indicators at one edge of the table. */
function withSecond(columns: readonly WrittenColumn[], layout: Layout): readonly WrittenColumn[] {
  if (layout.second === "none") return columns;
  return columns.indexOf("indicator") > columns.length / 2 ? ["second", ...columns] : [...columns, "second"];
}

class SheetWriter {
  private readonly rows: GridValue[][] = [];
  private readonly merges: Area[] = [];
  private indicatorsWritten = 0;
  private readonly language: Language;
  private readonly columns: readonly WrittenColumn[];
  /** The agencies that have a column each; none where they stand in texts. */
  private readonly agencies: readonly string[];

  constructor(
    private readonly plan: IntendedPlan,
    private readonly layout: Layout,
    whole: IntendedPlan,
  ) {
    this.language = LANGUAGES[layout.language];
    const named = whole.objectives.flatMap(({ actions }) =>
      actions.flatMap(({ responsible }) => responsible),
    );
    this.agencies =
      layout.agencies === "headers" ? this.language.agencies.filter((agency) => named.includes(agency)) : [];
    const isBanner = layout.objectives === "banner" || layout.objectives === "wideBanner";
    const own = layout.order.filter(
      (column) =>
        !(column === "objective" && isBanner) && !(column === "number" && layout.numbers !== "ownColumn"),
    );
    this.columns = withSecond(withCodes(own, layout), layout);
    if (layout.hasTitle || layout.years === "ofPlan") this.writeTitle();
    this.writeHeader();
    this.writeBody();
    if (layout.hasTotals) this.writeTotals();
    if (layout.hasNotes) this.rows.push([], [this.language.note]);
  }

  grid(sheet: string): Grid {
    const { row, column } = this.layout.offset;
    const width = Math.max(...this.rows.map((cells) => cells.length));
    return {
      sheet,
      visibility: "visible",
      firstRow: row,
      firstColumn: column,
      values: this.rows.map((cells) => Array.from({ length: width }, (_, place) => cells[place] ?? null)),
      formulas: this.rows.map(() => []),
      numberFormats: this.rows.map(() => []),
      merges: this.merges.map((area) => ({
        firstRow: area.firstRow + row,
        lastRow: area.lastRow + row,
        firstColumn: area.firstColumn + column,
        lastColumn: area.lastColumn + column,
      })),
      hiddenRows: [],
      hiddenColumns: [],
    };
  }

  private writeTotals(): void {
    const row: GridValue[] = this.blanks(this.width);
    const label = this.columns.find(
      (column) => !["targets", "baseline", "unit", "code", "second"].includes(column),
    );
    row[this.places().get(label ?? "action") ?? 0] = this.language.sum;
    if (this.layout.form === "down") row[this.firstTarget + 1] = 99;
    else for (const { column } of this.targetColumns()) row[column] = 99;
    this.rows.push(row);
  }

  private get width(): number {
    return this.columns.reduce((width, column) => width + this.widthOf(column), 0);
  }

  private widthOf(column: WrittenColumn): number {
    if (column === "responsible") return Math.max(1, this.agencies.length);
    if (column !== "targets") return 1;
    // In long form one for the years and one for the targets.
    return this.layout.form === "down" ? 2 : this.targetColumns(0).length;
  }

  private blanks(count: number): null[] {
    return Array.from({ length: Math.max(0, count) }, () => null);
  }

  private writeTitle(): void {
    const { years } = this.plan;
    this.rows.push([this.language.title(years[0] ?? 0, years.at(-1) ?? 0)], []);
  }

  private word(words: readonly string[]): string {
    return words[this.layout.wording % words.length] ?? "";
  }

  /** The places where the columns begin. */
  private places(): ReadonlyMap<WrittenColumn, number> {
    const places = new Map<WrittenColumn, number>();
    let place = 0;
    for (const column of this.columns) {
      places.set(column, place);
      place += this.widthOf(column);
    }
    return places;
  }

  private get firstTarget(): number {
    return this.places().get("targets") ?? 0;
  }

  private targetColumns(first = this.firstTarget): readonly TargetColumn[] {
    const parts = namesOfParts(this.layout);
    const ofYears = this.plan.years.flatMap((_, year) => [
      ...parts.map((_part, part) => ({ year, part })),
      ...(parts.length === 0 || this.layout.hasTotalOfParts ? [{ year, part: null }] : []),
    ]);
    const whole = { year: null, part: null };
    const all = this.layout.total === "first" ? [whole, ...ofYears] : [...ofYears, whole];
    return all.map((column, place) => ({ ...column, column: first + place }));
  }

  private yearHeader(place: number): string | number {
    const year = this.plan.years[place] ?? 0;
    switch (this.layout.years) {
      case "number":
        return year;
      case "text":
        return this.inDigits(String(year));
      case "buddhist":
        return `พ.ศ. ${this.inDigits(String(year + 543))}`;
      case "ofPlan":
        if (this.layout.form === "down") return year;
        return `${this.language.yearOfPlan} ${this.inDigits(String(place + 1))}`;
    }
  }

  private totalHead(): string {
    const { years } = this.plan;
    return this.layout.totalHead === "lastYear" && years.length > 1
      ? this.language.targetOfYear(years.at(-1) ?? 0)
      : this.word(this.language.totals);
  }

  /** The headers of a column of targets, from the upper one to the lower. */
  private headersOfTarget({ year, part }: TargetColumn): readonly (string | number)[] {
    if (year === null) return [this.totalHead()];
    const ofYear = this.yearHeader(year);
    const parts = namesOfParts(this.layout);
    const ofPart =
      parts.length === 0 ? [] : [part === null ? this.word(this.language.wholeYear) : (parts[part] ?? "")];
    const targets = this.word(this.language.targets);
    switch (this.layout.header) {
      case "oneRow":
        return [[targets, ofYear, ...ofPart].join(" ")];
      case "bareYears":
        return [ofPart.length === 0 ? ofYear : [ofYear, ...ofPart].join(" ")];
      case "twoRows":
      case "twoRowsUnmerged":
        return ofPart.length === 0 ? [targets, ofYear] : [`${targets} ${ofYear}`, ...ofPart];
      case "threeRows":
      case "threeRowsUnmerged":
        return ofPart.length === 0 ? [targets, this.language.year, ofYear] : [targets, ofYear, ...ofPart];
    }
  }

  private writeHeader(): void {
    const { hasColumnNumbers, form } = this.layout;
    const columns = this.columns.flatMap((column): readonly Headers[] => {
      if (column === "targets")
        return form === "down"
          ? [[this.language.year], [this.word(this.language.targets)]]
          : this.targetColumns().map((target) => this.headersOfTarget(target));
      const header = this.headerOf(column);
      if (column !== "responsible" || this.agencies.length === 0) return [[header]];
      const isUnderHeader =
        form === "across" && this.layout.header !== "oneRow" && this.layout.header !== "bareYears";
      return this.agencies.map((agency) => (isUnderHeader ? [header, agency] : [agency]));
    });
    this.writeHeaders(columns);
    if (hasColumnNumbers) this.rows.push(columns.map((_, place) => `(${place + 1})`));
  }

  private headerOf(column: Exclude<WrittenColumn, "targets">): string {
    if (column === "code") return this.word(this.language.codes);
    if (column !== "second") return this.word(this.language.headers[column]);
    const { second } = this.layout;
    return second === "unit" || second === "baseline"
      ? this.word(this.language.headers[second])
      : this.totalHead();
  }

  /** Headers that columns beside one another share stand over the first of them. */
  private writeHeaders(columns: readonly Headers[]): void {
    const firstRow = this.rows.length;
    const count = Math.max(...columns.map((headers) => headers.length));
    const isMerged = this.layout.header === "twoRows" || this.layout.header === "threeRows";
    const rows: GridValue[][] = Array.from({ length: count }, () => this.blanks(this.width));
    for (const [column, headers] of columns.entries()) {
      for (const [level, text] of headers.entries()) {
        const isGroup = level < headers.length - 1;
        const shares = (other: number): boolean =>
          isGroup && headers.slice(0, level + 1).every((header, at) => header === columns[other]?.[at]);
        const row = rows[level];
        if (row === undefined || shares(column - 1)) continue;
        row[column] = text;
        let lastColumn = column;
        while (shares(lastColumn + 1)) lastColumn++;
        const lastLevel = isGroup ? level : count - 1;
        if (isMerged && (lastColumn > column || lastLevel > level))
          this.merges.push({
            firstRow: firstRow + level,
            lastRow: firstRow + lastLevel,
            firstColumn: column,
            lastColumn,
          });
      }
    }
    this.rows.push(...rows);
  }

  private writeBody(): void {
    const places = this.places();
    for (const [place, objective] of this.plan.objectives.entries()) {
      if (place > 0 && this.layout.blankRows) this.rows.push([]);
      if (place > 0 && this.layout.repeatsHead) this.writeHeader();
      this.writeBanner(objective.title);
      const firstOfObjective = this.rows.length;
      for (const action of objective.actions)
        this.writeAction(objective, action, this.rows.length === firstOfObjective);
      const column = places.get("objective");
      if (this.layout.objectives === "merged" && column !== undefined)
        this.mergeDown(firstOfObjective, column);
    }
  }

  private writeBanner(title: string): void {
    const { objectives } = this.layout;
    if (objectives !== "banner" && objectives !== "wideBanner") return;
    const row = this.rows.length;
    this.rows.push([title]);
    if (objectives === "wideBanner") {
      this.merges.push({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: this.width - 1 });
    }
  }

  private mergeDown(firstRow: number, column: number): void {
    const lastRow = this.rows.length - 1;
    if (lastRow > firstRow) this.merges.push({ firstRow, lastRow, firstColumn: column, lastColumn: column });
  }

  private writeAction(objective: IntendedObjective, action: IntendedAction, isFirst: boolean): void {
    const places = this.places();
    const firstRow = this.rows.length;
    const groups =
      this.layout.indicators === "lines" && this.layout.form === "across"
        ? [action.indicators]
        : action.indicators.map((indicator) => [indicator]);
    for (const [place, indicators] of groups.entries()) {
      const row: GridValue[] = this.blanks(this.width);
      const set = (column: WrittenColumn, value: GridValue): void => {
        const at = places.get(column);
        if (at !== undefined) row[at] = value;
      };
      const isOfObjective = this.layout.objectives === "repeated" || (isFirst && place === 0);
      if (isOfObjective) set("objective", objective.title);
      if (place === 0 || this.layout.actions === "repeated") this.writeActionCells(action, row);
      set("indicator", indicators.map(({ text }) => text).join("\n"));
      set("unit", indicators.map(({ unit }) => unit).join("\n"));
      set("baseline", this.valueCell(indicators.map(({ baseline }) => baseline)));
      set("code", this.codeCell(indicators));
      const { second } = this.layout;
      set(
        "second",
        second === "unit" ? SECOND_UNIT : this.valueCell(indicators.map((_, at) => SECOND_VALUE + at)),
      );
      if (this.layout.form === "down") this.writeRowsOfYears(indicators, row);
      else {
        this.writeTargets(indicators, row);
        this.rows.push(row);
      }
    }
    if (this.layout.actions === "merged") {
      for (const column of ["number", "action", "responsible"] as const) {
        const at = places.get(column);
        if (at === undefined) continue;
        for (let offset = 0; offset < this.widthOf(column); offset++) this.mergeDown(firstRow, at + offset);
      }
    }
  }

  /** The codes or running numbers of the indicators of a cell, which go on over all objectives. */
  private codeCell(indicators: readonly IntendedIndicator[]): GridValue {
    const first = this.indicatorsWritten + 1;
    this.indicatorsWritten += indicators.length;
    const numbers = indicators.map((_, at) => first + at);
    if (this.layout.codes === "serials" && numbers.length === 1) return first;
    const asText = (number: number): string =>
      this.layout.codes === "serials" ? String(number) : `IND-${String(number).padStart(3, "0")}`;
    return numbers.map(asText).join("\n");
  }

  /** A row for each year and one for the total, with the other cells repeated, merged or left blank. */
  private writeRowsOfYears(indicators: readonly IntendedIndicator[], row: readonly GridValue[]): void {
    const places = this.places();
    const firstRow = this.rows.length;
    const year = places.get("targets") ?? 0;
    const periods = [
      ...this.plan.years.map((_, place) => ({
        name: this.yearHeader(place),
        values: indicators.map(({ byYear }) => byYear[place] ?? null),
      })),
      { name: this.language.sum, values: indicators.map(({ total }) => total) },
    ];
    for (const [place, { name, values: ofPeriod }] of periods.entries()) {
      const isWhole = place === 0 || this.layout.actions === "repeated";
      const cells: GridValue[] = isWhole ? [...row] : this.blanks(this.width);
      const objective = places.get("objective");
      if (this.layout.objectives === "repeated" && objective !== undefined)
        cells[objective] = row[objective] ?? null;
      [cells[year], cells[year + 1]] = [name, this.valueCell(ofPeriod)];
      this.rows.push(cells);
    }
    for (const column of ["indicator", "unit", "baseline", "code", "second"] as const) {
      const at = places.get(column);
      if (this.layout.actions === "merged" && at !== undefined) this.mergeDown(firstRow, at);
    }
  }

  private writeActionCells(action: IntendedAction, row: GridValue[]): void {
    const places = this.places();
    const set = (column: WrittenColumn, value: GridValue): void => {
      const at = places.get(column);
      if (at !== undefined) row[at] = value;
    };
    const { numbers } = this.layout;
    set("number", numbers === "ownColumn" ? this.inDigits(action.number) : null);
    set("action", numbers === "inText" ? `${this.inDigits(action.number)} ${action.title}` : action.title);
    if (this.agencies.length === 0) set("responsible", action.responsible.join(", "));
    set("resources", "USD 5,000");
    const firstAgency = places.get("responsible") ?? 0;
    for (const [at, agency] of this.agencies.entries())
      if (action.responsible.includes(agency)) row[firstAgency + at] = "x";
  }

  private writeTargets(indicators: readonly IntendedIndicator[], row: GridValue[]): void {
    const parts = namesOfParts(this.layout).length;
    for (const { column, year, part } of this.targetColumns()) {
      row[column] = this.valueCell(
        indicators.map(({ total, byYear }) => {
          if (year === null) return total;
          const ofYear = byYear[year] ?? null;
          return part === null ? ofYear : (partsOf(ofYear, parts)[part] ?? null);
        }),
      );
    }
  }

  private valueCell(values: readonly (number | null)[]): GridValue {
    const [only = null] = values;
    if (values.length === 1 && (only === null || this.layout.values === "numbers")) return only;
    return values.map((value) => (value === null ? "-" : this.numberText(value))).join("\n");
  }

  private numberText(value: number): string {
    const { thousands } = this.layout;
    const text = thousands === "" ? String(value) : String(value).replace(/(\d)(?=\d{3}$)/, `$1${thousands}`);
    return this.inDigits(text);
  }

  private inDigits(text: string): string {
    const zero = { western: 0x30, thai: 0x0e50, khmer: 0x17e0 }[this.layout.digits];
    return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  }
}
