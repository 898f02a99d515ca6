import * as fc from "fast-check";
import type { Area, Grid, GridValue } from "../../src/workbook/grid";
import { ATTENDANCE, BUDGET } from "./decoys";
import type { Column, Language, LanguageCode } from "./layout-words";
import { COLUMNS, LANGUAGES } from "./layout-words";

/** A plan as its authors have it in mind, before anybody sets it out in a sheet. */
export interface IntendedPlan {
  readonly firstYear: number;
  readonly years: readonly number[];
  readonly objectives: readonly IntendedObjective[];
}

interface IntendedObjective {
  readonly number: number;
  readonly title: string;
  readonly actions: readonly IntendedAction[];
}

export interface IntendedAction {
  readonly number: string;
  readonly title: string;
  readonly responsible: readonly string[];
  readonly indicators: readonly IntendedIndicator[];
}

interface IntendedIndicator {
  readonly text: string;
  readonly unit: string;
  readonly baseline: number;
  readonly total: number;
  /** `null` where nothing is planned for the year. */
  readonly byYear: readonly (number | null)[];
}

/** How one author sets a plan out. */
export interface Layout {
  readonly language: LanguageCode;
  readonly order: readonly Column[];
  readonly wording: number;
  readonly objectives: "merged" | "repeated" | "blankBelow" | "banner" | "wideBanner";
  readonly actions: "merged" | "blankBelow" | "repeated";
  readonly indicators: "rows" | "lines";
  readonly numbers: "inText" | "ownColumn" | "none";
  readonly head: "oneRow" | "twoRows" | "twoRowsUnmerged";
  readonly years: "number" | "text" | "buddhist" | "ofPlan";
  readonly total: "first" | "last";
  readonly digits: "western" | "thai" | "khmer";
  readonly values: "numbers" | "texts";
  readonly thousands: "" | "," | " ";
  readonly offset: { readonly row: number; readonly column: number };
  readonly hasTitle: boolean;
  readonly hasTotals: boolean;
  readonly hasNotes: boolean;
  readonly hasColumnNumbers: boolean;
  readonly repeatsHead: boolean;
  readonly blankRows: boolean;
  readonly decoys: boolean;
  readonly sheets: "one" | "oneForEachObjective";
  /** The years of an indicator beside one another, or below one another with a row each. */
  readonly form: "across" | "down";
}

/** Any layout that an author can choose. */
export const layouts: fc.Arbitrary<Layout> = anyLayout();

function anyLayout(): fc.Arbitrary<Layout> {
  return fc.record({
    language: fc.constantFrom<LanguageCode>("en", "es", "fr", "th", "km"),
    order: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
    wording: fc.nat(20),
    objectives: fc.constantFrom<Layout["objectives"]>(
      "merged",
      "repeated",
      "blankBelow",
      "banner",
      "wideBanner",
    ),
    actions: fc.constantFrom<Layout["actions"]>("merged", "blankBelow", "repeated"),
    indicators: fc.constantFrom<Layout["indicators"]>("rows", "lines"),
    numbers: fc.constantFrom<Layout["numbers"]>("inText", "ownColumn", "none"),
    head: fc.constantFrom<Layout["head"]>("oneRow", "twoRows", "twoRowsUnmerged"),
    years: fc.constantFrom<Layout["years"]>("number", "text", "buddhist", "ofPlan"),
    total: fc.constantFrom<Layout["total"]>("first", "last"),
    digits: fc.constantFrom<Layout["digits"]>("western", "thai", "khmer"),
    values: fc.constantFrom<Layout["values"]>("numbers", "texts"),
    thousands: fc.constantFrom<Layout["thousands"]>("", ",", " "),
    offset: fc.record({ row: fc.nat(9), column: fc.nat(4) }),
    hasTitle: fc.boolean(),
    hasTotals: fc.boolean(),
    hasNotes: fc.boolean(),
    hasColumnNumbers: fc.boolean(),
    repeatsHead: fc.boolean(),
    blankRows: fc.boolean(),
    decoys: fc.boolean(),
    sheets: fc.constantFrom<Layout["sheets"]>("one", "one", "oneForEachObjective"),
    form: fc.constantFrom<Layout["form"]>("across", "across", "across", "down"),
  });
}

const values = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 9999 }) },
);

/** A plan in the language of a layout. */
export function plansFor(layout: Layout): fc.Arbitrary<IntendedPlan> {
  const language = LANGUAGES[layout.language];
  return fc
    .record({
      firstYear: fc.integer({ min: 2018, max: 2027 }),
      years: fc.integer({ min: 1, max: 5 }),
      shape: fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .chain(({ firstYear, years, shape }) => {
      const count = shape.flat().reduce((sum, indicators) => sum + indicators, 0);
      return fc
        .array(fc.array(values, { minLength: years, maxLength: years }), {
          minLength: count,
          maxLength: count,
        })
        .map((rows) => planOf(language, firstYear, years, shape, rows));
    });
}

function planOf(
  language: Language,
  firstYear: number,
  years: number,
  shape: readonly (readonly number[])[],
  rows: readonly (readonly (number | null)[])[],
): IntendedPlan {
  let place = 0;
  const objectives = shape.map((actions, objectivePlace): IntendedObjective => {
    const number = objectivePlace + 1;
    return {
      number,
      title: language.objective(number, `${language.action} ${"ABC"[objectivePlace] ?? ""}`),
      actions: actions.map((indicators, actionPlace): IntendedAction => {
        const name = `${number}.${actionPlace + 1}`;
        return {
          number: name,
          title: `${language.action} ${"ABC"[objectivePlace] ?? ""}${"XYZ"[actionPlace] ?? ""}`,
          responsible: language.agencies.slice(actionPlace, actionPlace + 2),
          indicators: Array.from({ length: indicators }, (_, indicatorPlace): IntendedIndicator => {
            const byYear = rows[place++] ?? [];
            return {
              text: `${language.indicator} ${"ABC"[objectivePlace] ?? ""}${"XYZ"[actionPlace] ?? ""}${"KLM"[indicatorPlace] ?? ""}`,
              unit: language.unit,
              baseline: indicatorPlace,
              total: byYear.reduce<number>((sum, value) => sum + (value ?? 0), 0),
              byYear,
            };
          }),
        };
      }),
    };
  });
  return { firstYear, years: Array.from({ length: years }, (_, year) => firstYear + year), objectives };
}

/** The plan set out as the layout says, with the sheets that stand beside it. */
export function setOut(plan: IntendedPlan, layout: Layout): readonly Grid[] {
  const plans =
    layout.sheets === "one"
      ? [plan]
      : plan.objectives.map((objective) => ({ ...plan, objectives: [objective] }));
  const sheets = plans.map((part, place) => new SheetWriter(part, layout).grid(`Sheet${place + 1}`));
  return layout.decoys ? [ATTENDANCE, ...sheets, BUDGET] : sheets;
}

class SheetWriter {
  private readonly rows: GridValue[][] = [];
  private readonly merges: Area[] = [];
  private readonly language: Language;
  private readonly columns: readonly Column[];

  constructor(
    private readonly plan: IntendedPlan,
    private readonly layout: Layout,
  ) {
    this.language = LANGUAGES[layout.language];
    const isBanner = layout.objectives === "banner" || layout.objectives === "wideBanner";
    this.columns = layout.order.filter(
      (column) =>
        !(column === "objective" && isBanner) && !(column === "number" && layout.numbers !== "ownColumn"),
    );
    if (layout.hasTitle || layout.years === "ofPlan") this.writeTitle();
    this.writeHead();
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
      partial: false,
    };
  }

  private writeTotals(): void {
    const row: GridValue[] = this.blanks(this.width);
    const label = this.columns.find(
      (column) => column !== "targets" && column !== "baseline" && column !== "unit",
    );
    row[this.places().get(label ?? "action") ?? 0] = this.language.sum;
    const { total, years } = this.yearPlaces();
    if (this.layout.form === "down") row[total] = 99;
    else for (const column of [total, ...years]) row[column] = 99;
    this.rows.push(row);
  }

  private get width(): number {
    return this.columns.length - 1 + this.widthOfTargets;
  }

  /** A column for each year and one for the total; in long form one for the years and one for the targets. */
  private get widthOfTargets(): number {
    return this.layout.form === "down" ? 2 : this.plan.years.length + 1;
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

  /** The places of the columns; targets take one for each year and one for the total. */
  private places(): ReadonlyMap<Column, number> {
    const places = new Map<Column, number>();
    let place = 0;
    for (const column of this.columns) {
      places.set(column, place);
      place += column === "targets" ? this.widthOfTargets : 1;
    }
    return places;
  }

  private yearPlaces(): { readonly total: number; readonly years: readonly number[] } {
    const first = this.places().get("targets") ?? 0;
    if (this.layout.form === "down") return { total: first + 1, years: [] };
    const shift = this.layout.total === "first" ? 1 : 0;
    return {
      total: this.layout.total === "first" ? first : first + this.plan.years.length,
      years: this.plan.years.map((_, place) => first + shift + place),
    };
  }

  private yearHead(place: number): string | number {
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

  private writeHead(): void {
    const { head, hasColumnNumbers, form } = this.layout;
    if (form === "down") {
      this.writeHeadInLongForm();
      return;
    }
    const top: GridValue[] = this.blanks(this.width);
    const below: GridValue[] = this.blanks(this.width);
    const { total, years } = this.yearPlaces();
    const targets = this.word(this.language.targets);
    for (const [column, place] of this.places()) {
      if (column !== "targets") top[place] = this.word(this.language.heads[column]);
    }
    top[total] = this.word(this.language.totals);
    for (const [place, column] of years.entries()) {
      if (head === "oneRow") top[column] = `${targets} ${this.yearHead(place)}`;
      else below[column] = this.yearHead(place);
    }
    const [firstYear = 0] = years;
    if (head !== "oneRow") top[firstYear] = targets;
    const firstRow = this.rows.length;
    this.rows.push(top);
    if (head !== "oneRow") this.rows.push(below);
    if (head === "twoRows") this.mergeHead(firstRow, years);
    if (hasColumnNumbers) this.rows.push(top.map((_, place) => `(${place + 1})`));
  }

  private writeHeadInLongForm(): void {
    const row: GridValue[] = this.blanks(this.width);
    for (const [column, place] of this.places()) {
      if (column !== "targets") row[place] = this.word(this.language.heads[column]);
      else [row[place], row[place + 1]] = [this.language.year, this.word(this.language.targets)];
    }
    this.rows.push(row);
    if (this.layout.hasColumnNumbers) this.rows.push(row.map((_, place) => `(${place + 1})`));
  }

  private mergeHead(row: number, years: readonly number[]): void {
    const [firstYear = 0] = years;
    const lastYear = years.at(-1) ?? firstYear;
    if (lastYear > firstYear)
      this.merges.push({ firstRow: row, lastRow: row, firstColumn: firstYear, lastColumn: lastYear });
    for (let column = 0; column < this.width; column++) {
      if (column >= firstYear && column <= lastYear) continue;
      this.merges.push({ firstRow: row, lastRow: row + 1, firstColumn: column, lastColumn: column });
    }
  }

  private writeBody(): void {
    const places = this.places();
    for (const [place, objective] of this.plan.objectives.entries()) {
      if (place > 0 && this.layout.blankRows) this.rows.push([]);
      if (place > 0 && this.layout.repeatsHead) this.writeHead();
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
      const set = (column: Column, value: GridValue): void => {
        const at = places.get(column);
        if (at !== undefined) row[at] = value;
      };
      const isOfObjective = this.layout.objectives === "repeated" || (isFirst && place === 0);
      if (isOfObjective) set("objective", objective.title);
      if (place === 0 || this.layout.actions === "repeated") this.writeActionCells(action, set);
      set("indicator", indicators.map(({ text }) => text).join("\n"));
      set("unit", indicators.map(({ unit }) => unit).join("\n"));
      set("baseline", this.valueCell(indicators.map(({ baseline }) => baseline)));
      if (this.layout.form === "down") this.writeRowsOfYears(indicators, row);
      else {
        this.writeTargets(indicators, row);
        this.rows.push(row);
      }
    }
    if (this.layout.actions === "merged") {
      for (const column of ["number", "action", "responsible"] as const) {
        const at = places.get(column);
        if (at !== undefined) this.mergeDown(firstRow, at);
      }
    }
  }

  /** A row for each year and one for the total, with the other cells repeated, merged or left blank. */
  private writeRowsOfYears(indicators: readonly IntendedIndicator[], row: readonly GridValue[]): void {
    const places = this.places();
    const firstRow = this.rows.length;
    const year = places.get("targets") ?? 0;
    const periods = [
      ...this.plan.years.map((_, place) => ({
        name: this.yearHead(place),
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
    for (const column of ["indicator", "unit", "baseline"] as const) {
      const at = places.get(column);
      if (this.layout.actions === "merged" && at !== undefined) this.mergeDown(firstRow, at);
    }
  }

  private writeActionCells(action: IntendedAction, set: (column: Column, value: GridValue) => void): void {
    const { numbers } = this.layout;
    set("number", numbers === "ownColumn" ? this.inDigits(action.number) : null);
    set("action", numbers === "inText" ? `${this.inDigits(action.number)} ${action.title}` : action.title);
    set("responsible", action.responsible.join(", "));
    set("resources", "USD 5,000");
  }

  private writeTargets(indicators: readonly IntendedIndicator[], row: GridValue[]): void {
    const { total, years } = this.yearPlaces();
    row[total] = this.valueCell(indicators.map((indicator) => indicator.total));
    for (const [place, column] of years.entries()) {
      row[column] = this.valueCell(indicators.map(({ byYear }) => byYear[place] ?? null));
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
