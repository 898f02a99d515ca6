import { HeaderWords } from "../../../plan/language/header-words";
import type { HeaderTerm } from "../../../languages/words/header-terms";
import { ofLanguages } from "../../../languages/in-use";
import { periodInHeader } from "../../../plan/language/time/period-words";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { isDated } from "../../../plan/column-meaning";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Plan } from "../../../plan/plan";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

/**
 * Columns that were not understood and seem to hold what a plan is measured by. Of any other (a second language, a
 * code, a person, a remark) there is nothing to decide: it is among what was not read.
 */
export const columnUnmapped = defineRule({
  id: "column-unmapped",
  matter: "form",
  severity: "info",
  needs: "plan",
  *find({ plan, activities }) {
    const used = new Set(
      (activities ?? []).flatMap(({ status }) => (status === null ? [] : [columnOf(status.cell)])),
    );
    // What is known about them but for their year is another rule's finding.
    const undated = new Set(
      plan.columns
        .filter(({ meaning, period }) => isDated(meaning) && period === null)
        .map(({ column }) => column),
    );
    for (const { cell, text, why } of plan.notRead) {
      if (why !== "columnWithoutMeaning" || text.trim() === "" || undated.has(cell.column)) continue;
      const held = textsBelow(plan, cell);
      if (held.length === 0 || words().says(text, "number") || used.has(columnOf(cell))) continue;
      if (areNames(held)) continue;
      if (!namesMeasure(text, held) && !(isOfPeriodOrShare(text) && areMeasurements(held))) continue;
      yield { cell, about: text, message: "column-unmapped", values: { head: quote(text) } };
    }
  },
});

function columnOf({ sheet, column }: CellReference): string {
  return `${column} ${sheet}`;
}

/** Codes ("E18"), and a few words that come again and again ("Increase", "Output"), name a kind and measure nothing. */
function areNames(held: readonly string[]): boolean {
  const isWord = (text: string): boolean => numberIn(text) === null && !/\s/u.test(text);
  const areCodes = held.every(isWord) && held.some((text) => /\p{Nd}/u.test(text));
  const areKinds = held.length >= MIN_OF_KINDS && new Set(held).size * TIMES_OF_A_KIND <= held.length;
  return areCodes || (areKinds && held.every((text) => !/\p{Nd}/u.test(text)));
}

const MIN_OF_KINDS = 8;
const TIMES_OF_A_KIND = 3;

/** The texts of a column in the rows of the actions. */
function textsBelow({ actions }: Plan, { sheet, column }: CellReference): readonly string[] {
  return actions.flatMap(({ remarks }) =>
    remarks.flatMap(({ cell, text }) =>
      cell.column === column && cell.sheet === sheet ? [text.trim()] : [],
    ),
  );
}

const words = ofLanguages(() => new HeaderWords());
const MEASURES: readonly HeaderTerm[] = ["indicator", "target", "actual", "baseline"];
/** They name one thing of a measure, which is not the measure: "Indicator type", "Source of the indicator". */
const OF_A_MEASURE: readonly HeaderTerm[] = [
  "number",
  "unit",
  "verification",
  "remarks",
  "responsible",
  "resources",
];
const LONGEST_OF_MEASURE = 200;

function namesMeasure(header: string, held: readonly string[]): boolean {
  const terms = words().termsIn(header);
  // What is written about an indicator is longer than one.
  if (held.some((text) => text.length > LONGEST_OF_MEASURE)) return false;
  return MEASURES.some((term) => terms.includes(term)) && !OF_A_MEASURE.some((term) => terms.includes(term));
}

/** "% done", "Last quarter": how much, or of when; numbers under any other header may be of anything. */
function isOfPeriodOrShare(header: string): boolean {
  return /[%٪]/u.test(header) || periodInHeader(header) !== null;
}

/** Numbers of which some differ, and which do not count rows, name a year or a day, or stand for a code. */
function areMeasurements(held: readonly string[]): boolean {
  const numbers = held.flatMap((text) => numberIn(text) ?? []);
  if (numbers.length < MIN_NUMBERS || numbers.length * 2 < held.length) return false;
  const isSerial = numbers.every((number, place) => place === 0 || number >= (numbers[place - 1] ?? number));
  return new Set(numbers).size > 1 && !isSerial && !numbers.every(isYearOrDay);
}

const MIN_NUMBERS = 3;

function numberIn(text: string): number | null {
  const plain = withWesternDigits(text).replace(/\s+/gu, "");
  // "01" is a code.
  if (!/^[−-]?\d+(?:[.,]\d+)*%?$/u.test(plain) || /^0\d/.test(plain)) return null;
  return Number.parseFloat(
    plain
      .replace(/,(?=\d{3}(?:\D|$))/g, "")
      .replace(",", ".")
      .replace("−", "-"),
  );
}

/** 2024, 2567, or a day as Excel counts it. */
function isYearOrDay(number: number): boolean {
  return (
    Number.isInteger(number) && ((number >= 1990 && number <= 2600) || (number >= 36000 && number <= 55000))
  );
}
