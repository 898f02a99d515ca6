import * as fc from "fast-check";
import type { Column, Language, LanguageCode } from "./layout-words";
import { COLUMNS, LANGUAGE_CODES, LANGUAGES } from "./layout-words";

/** A plan as its authors have it in mind, before anybody sets it out in a sheet. */
export interface IntendedPlan {
  readonly firstYear: number;
  readonly years: readonly number[];
  readonly objectives: readonly IntendedObjective[];
}

export interface IntendedObjective {
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

export interface IntendedIndicator {
  readonly text: string;
  readonly unit: string;
  readonly baseline: number;
  readonly total: number;
  /** `null` where nothing is planned for the year. */
  readonly byYear: readonly (number | null)[];
}

/** The columns that a plan can have twice: beside the indicators, and for something else at the table's edge. */
export type SecondColumn = "unit" | "baseline" | "total";

/** How one author sets a plan out. */
export interface Layout {
  readonly language: LanguageCode;
  readonly order: readonly Column[];
  readonly wording: number;
  readonly objectives: "merged" | "repeated" | "blankBelow" | "banner" | "wideBanner";
  readonly actions: "merged" | "blankBelow" | "repeated";
  readonly indicators: "rows" | "lines";
  readonly numbers: "inText" | "ownColumn" | "none";
  readonly header: "oneRow" | "bareYears" | "twoRows" | "twoRowsUnmerged" | "threeRows" | "threeRowsUnmerged";
  readonly years: "number" | "text" | "buddhist" | "ofPlan";
  /** What each year is divided into, beside one another, with a column for the whole year or without. */
  readonly parts: "none" | "halves" | "quarters" | "months";
  readonly hasTotalOfParts: boolean;
  readonly total: "first" | "last";
  /** "Overall target", or behind the years "Target 2028", which is their last. */
  readonly totalHead: "words" | "lastYear";
  /** A column right or left of the indicators with codes or running numbers of these. */
  readonly codes: "none" | "texts" | "serials";
  /** Of which column's meaning another one stands at the table's edge, with other values: it is not the plan's. */
  readonly second: "none" | SecondColumn;
  /** The responsible agencies in a text, or each as the header of a column with marks. */
  readonly agencies: "texts" | "headers";
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
  /** A former version of the first sheet stands in the workbook still, hidden, before all others. */
  readonly hasHiddenVersion: boolean;
  readonly sheets: "one" | "oneForEachObjective";
  /** The years of an indicator beside one another, or below one another with a row each. */
  readonly form: "across" | "down";
}

/** The parts into which a layout divides each year; none where it has whole years only. */
export function namesOfParts({ language, parts }: Layout): readonly string[] {
  const { halves, quarters, months } = LANGUAGES[language];
  return { none: [], halves, quarters, months }[parts];
}

/** The target of a year divided among its parts; nothing is planned for any where nothing is for the year. */
export function partsOf(ofYear: number | null, parts: number): readonly (number | null)[] {
  if (ofYear === null) return Array.from({ length: parts }, () => null);
  const each = Math.floor(ofYear / parts);
  return Array.from({ length: parts }, (_, part) => (part === 0 ? ofYear - each * (parts - 1) : each));
}

/** Any layout that an author can choose. */
export const layouts: fc.Arbitrary<Layout> = anyLayout().map((layout) => ({
  ...layout,
  parts: layout.form === "down" ? "none" : layout.parts,
  totalHead: canNameTotalByYear(layout) ? layout.totalHead : "words",
  ...withSecond(layout),
}));

/** Where a meaning stands twice, the one that counts stands right of the indicators. */
function withSecond(layout: Layout): Partial<Layout> {
  const { second, order, form } = layout;
  if (second === "none") return {};
  if (second === "total" && form === "down") return { second: "none" };
  const counting: Column = second === "total" ? "targets" : second;
  const others = order.filter((column) => column !== counting);
  const place = others.indexOf("indicator") + 1;
  const moved = [...others.slice(0, place), counting, ...others.slice(place)];
  return second === "total" ? { order: moved, total: "first", totalHead: "words" } : { order: moved };
}

/** Where the years are headed "Target 2027", nobody can tell "Target 2028" from them. */
function canNameTotalByYear({ form, header, total, years }: Layout): boolean {
  return form === "across" && header !== "oneRow" && total === "last" && years !== "ofPlan";
}

function anyLayout(): fc.Arbitrary<Layout> {
  return fc.record({
    language: fc.constantFrom<LanguageCode>(...LANGUAGE_CODES),
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
    header: fc.constantFrom<Layout["header"]>(
      "oneRow",
      "bareYears",
      "twoRows",
      "twoRowsUnmerged",
      "threeRows",
      "threeRowsUnmerged",
    ),
    years: fc.constantFrom<Layout["years"]>("number", "text", "buddhist", "ofPlan"),
    parts: fc.constantFrom<Layout["parts"]>("none", "none", "none", "halves", "quarters", "months"),
    hasTotalOfParts: fc.boolean(),
    total: fc.constantFrom<Layout["total"]>("first", "last"),
    totalHead: fc.constantFrom<Layout["totalHead"]>("words", "words", "lastYear"),
    codes: fc.constantFrom<Layout["codes"]>("none", "none", "texts", "serials"),
    second: fc.constantFrom<Layout["second"]>("none", "none", "none", "unit", "baseline", "total"),
    agencies: fc.constantFrom<Layout["agencies"]>("texts", "texts", "headers"),
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
    hasHiddenVersion: fc.boolean(),
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
