import type { GridValue } from "../../src/workbook/grid";
import { gridOf } from "./grid-of";
import { HEADS_IN_WORDS, type HeadsOfLanguage, type WrittenColumn } from "./layout-words/heads-in-words";
import { planReading } from "./told";

/** What stands below a head, from the first row to the last. */
const BELOW = {
  objective: ["Stronger cooperation", "Stronger cooperation", "Better protection", "Better protection"],
  action: ["Train border officers", "Hold a joint workshop", "Publish a manual", "Set up a hotline"],
  indicator: [
    "Number of officers trained",
    "Number of workshops held",
    "Number of manuals published",
    "Share of calls answered (%)",
  ],
  responsible: ["Ministry of Interior", "Police", "Ministry of Health", "NCCT"],
  remarks: [
    "Depends on the budget for next year",
    "Venue is to be agreed with partners",
    "",
    "The line was late, since phones came late",
  ],
  before: [5, 1, 0, 70],
  thisYear: [20, 3, 1, 80],
  nextYear: [30, 4, 2, 85],
};

/** The meanings that fit; an action can be the lowest of several levels of results. */
const MEANINGS: Readonly<Record<WrittenColumn, RegExp>> = {
  objective: /^(?:objective|outcome)/,
  action: /^(?:action|output)/,
  indicator: /^indicator/,
  baseline: /^baseline/,
  target: /^(?:overallTarget|annualTarget|target)/,
  targetOfYear: /Target|^target/,
  actual: /[aA]ctual/,
  actualOfYear: /[aA]ctual/,
  responsible: /^(?:responsible|lead|implement|partner)/,
  remarks: /^remark/,
};

type Column = readonly [head: string, below: readonly GridValue[]];

/** The columns of a small plan of which one has the head given. */
function columnsOfPlan(
  column: WrittenColumn,
  head: string,
  { plain }: HeadsOfLanguage,
): readonly [columns: readonly Column[], place: number] {
  const texts = (name: "objective" | "action" | "indicator"): Column => [
    name === column ? head : plain[name],
    BELOW[name],
  ];
  const thisYear: Column = [plain.thisYear, BELOW.thisYear];
  const nextYear: Column = [plain.nextYear, BELOW.nextYear];
  const numbers: Partial<Record<WrittenColumn, readonly Column[]>> = {
    baseline: [[head, BELOW.before], thisYear, nextYear],
    target: [[head, BELOW.thisYear]],
    targetOfYear: [[head, BELOW.thisYear], nextYear],
    actual: [thisYear, [head, BELOW.before]],
    actualOfYear: [thisYear, [head, BELOW.before]],
  };
  const columns: readonly Column[] = [
    texts("objective"),
    texts("action"),
    texts("indicator"),
    ...(numbers[column] ?? [thisYear, nextYear]),
    [column === "responsible" ? head : plain.responsible, BELOW.responsible],
    ...(column === "remarks" ? [[head, BELOW.remarks] as const] : []),
  ];
  return [columns, columns.findIndex(([written]) => written === head)];
}

function meaningOf(column: WrittenColumn, head: string, language: HeadsOfLanguage): string {
  const [columns, place] = columnsOfPlan(column, head, language);
  const rows = BELOW.action.map((_, row) => columns.map(([, below]) => below[row]));
  const reading = planReading(gridOf([columns.map(([written]) => written), ...rows]));
  return reading.plan.columns.find((one) => one.column === place)?.meaning ?? "none";
}

const cases = Object.entries(HEADS_IN_WORDS).flatMap(([name, language]) =>
  Object.entries(language.heads).map(
    ([column, heads]) =>
      [name, column as WrittenColumn, heads.split(";").map((head) => head.trim()), language] as const,
  ),
);

describe("what heads say as people write them", () => {
  it.each(cases)("%s: %s", (_, column, heads, language) => {
    const misread = heads.flatMap((head) => {
      const meaning = meaningOf(column, head, language);
      return MEANINGS[column].test(meaning) ? [] : [`${head}: ${meaning}`];
    });
    expect(misread).toEqual([]);
  });
});
