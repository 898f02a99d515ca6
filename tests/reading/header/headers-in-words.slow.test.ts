import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import {
  HEADERS_IN_WORDS,
  type HeadersOfLanguage,
  type WrittenColumn,
} from "../layout-words/headers-in-words";
import { planReading } from "../told";

/** What stands below a header, from the first row to the last. */
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

type Column = readonly [header: string, below: readonly GridValue[]];

/** The columns of a small plan of which one has the header given. */
function columnsOfPlan(
  column: WrittenColumn,
  header: string,
  { plain }: HeadersOfLanguage,
): readonly [columns: readonly Column[], place: number] {
  const texts = (name: "objective" | "action" | "indicator"): Column => [
    name === column ? header : plain[name],
    BELOW[name],
  ];
  const thisYear: Column = [plain.thisYear, BELOW.thisYear];
  const nextYear: Column = [plain.nextYear, BELOW.nextYear];
  const numbers: Partial<Record<WrittenColumn, readonly Column[]>> = {
    baseline: [[header, BELOW.before], thisYear, nextYear],
    target: [[header, BELOW.thisYear]],
    targetOfYear: [[header, BELOW.thisYear], nextYear],
    actual: [thisYear, [header, BELOW.before]],
    actualOfYear: [thisYear, [header, BELOW.before]],
  };
  const columns: readonly Column[] = [
    texts("objective"),
    texts("action"),
    texts("indicator"),
    ...(numbers[column] ?? [thisYear, nextYear]),
    [column === "responsible" ? header : plain.responsible, BELOW.responsible],
    ...(column === "remarks" ? [[header, BELOW.remarks] as const] : []),
  ];
  return [columns, columns.findIndex(([written]) => written === header)];
}

function meaningOf(column: WrittenColumn, header: string, language: HeadersOfLanguage): string {
  const [columns, place] = columnsOfPlan(column, header, language);
  const rows = BELOW.action.map((_, row) => columns.map(([, below]) => below[row]));
  const reading = planReading(gridOf([columns.map(([written]) => written), ...rows]));
  return reading.plan.columns.find((one) => one.column === place)?.meaning ?? "none";
}

const cases = Object.entries(HEADERS_IN_WORDS).flatMap(([name, language]) =>
  Object.entries(language.headers).map(
    ([column, headers]) =>
      [name, column as WrittenColumn, headers.split(";").map((header) => header.trim()), language] as const,
  ),
);

describe("what headers say as people write them", () => {
  it.each(cases)("%s: %s", (_, column, headers, language) => {
    const misread = headers.flatMap((header) => {
      const meaning = meaningOf(column, header, language);
      return MEANINGS[column].test(meaning) ? [] : [`${header}: ${meaning}`];
    });
    expect(misread).toEqual([]);
  });
});
