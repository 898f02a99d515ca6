import { HeaderWords } from "../../../src/plan/language/header-words";
import { chooseRoles } from "../../../src/reading/header/choice/assignment";
import { factsOfTable } from "../../../src/reading/header/column-facts";
import { questionOf } from "../../../src/reading/header/header";
import { viewSheet } from "../../../src/reading/sheet/sheet-view";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";

/** Six rows of what can stand in a column. */
const CELLS: Readonly<Record<string, readonly GridValue[]>> = {
  actions: [
    "Plant trees along rural roads",
    "Repair bridges before the rains",
    "Teach farmers to graft fruit",
    "Open libraries in small towns",
    "Survey reefs near the harbour",
    "Insulate roofs of old schools",
  ],
  "numbered actions": [
    "1.1 Plant trees along rural roads",
    "1.2 Repair bridges before the rains",
    "1.3 Teach farmers to graft fruit",
    "2.1 Open libraries in small towns",
    "2.2 Survey reefs near the harbour",
    "2.3 Insulate roofs of old schools",
  ],
  indicators: [
    "Number of trees planted",
    "Number of bridges repaired",
    "Number of farmers taught",
    "Number of libraries opened",
    "Number of reefs surveyed",
    "Number of roofs insulated",
  ],
  "indicators, the last of them twice": [
    "Number of trees planted",
    "Number of bridges repaired",
    "Number of farmers taught",
    "Number of libraries opened",
    "Number of reefs surveyed",
    "Number of reefs surveyed",
  ],
  "indicators, three of them alike": [
    "Number of trees planted",
    "Number of trees planted",
    "Number of trees planted",
    "Number of libraries opened",
    "Number of reefs surveyed",
    "Number of roofs insulated",
  ],
  "ways of measuring": [
    "Share of all those asked",
    "Share of all those asked",
    "Share of all those asked",
    "Share of all those asked",
    "Score in the yearly survey",
    "Share of all those asked",
  ],
  "two indicators": ["Number of towns with shade", null, null, "Number of towns with books", null, null],
  "outcome indicators": [
    "Kilometres of shaded road",
    "Kilometres of shaded road",
    "Kilometres of shaded road",
    "Share of people who borrow books",
    "Share of people who borrow books",
    "Share of people who borrow books",
  ],
  objectives: [
    "Greener roads for everybody",
    "Greener roads for everybody",
    "Greener roads for everybody",
    "Knowledge within everybody's reach",
    "Knowledge within everybody's reach",
    "Knowledge within everybody's reach",
  ],
  "numbered objectives": [
    "1. Greener roads for everybody",
    "1. Greener roads for everybody",
    "1. Greener roads for everybody",
    "2. Knowledge within everybody's reach",
    "2. Knowledge within everybody's reach",
    "2. Knowledge within everybody's reach",
  ],
  "sentences, the last of them twice": [
    "All rural roads have shade trees",
    "No bridge is closed in the rains",
    "Every village has a grafting farmer",
    "Small towns lend their own books",
    "The harbour's reefs are mapped",
    "The harbour's reefs are mapped",
  ],
  sentences: [
    "All rural roads have shade trees",
    "No bridge is closed in the rains",
    "Every village has a grafting farmer",
    "Small towns lend their own books",
    "The harbour's reefs are mapped",
    "Old schools keep warm in winter",
  ],
  agencies: [
    "Roads Board",
    "Bridges Unit",
    "Farm Service",
    "Town Councils",
    "Harbour Office",
    "School Trust",
  ],
  offices: [
    "Department of Roads",
    "Department of Bridges / MoF",
    "Department of Farms",
    "Department of Roads",
    "MoH",
    "MoF",
  ],
  "addresses of persons": [
    "a@b.example",
    "c@b.example",
    "d@e.example",
    "f@e.example",
    "g@b.example",
    "h@b.example",
  ],
  "goals by number": ["1", "1A", "2", "4", "5", "6"],
  persons: ["Given Name", "Dr. N.", "Given Name", "Other Name / Given Name", "Other Name", "Mr N."],
  "codes of levels": ["3.04", "3.04.1", "3.04.1.01", "3.04.1.01.0001", "3.04.2", "3.04.2.01"],
  codes: ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"],
  "codes of objectives": ["1", "1", "1", "2", "2", "2"],
  "codes of indicators": ["1.1.1", "1.1.2", "1.1.3", "1.2.1", "1.2.2", "1.2.3"],
  "codes of goods": [4111501, 2402114, 3204012, 4111502, 1905021, 2201030],
  "large numbers": [4_100_000, 240_000, 3_200_000, 1_905_000, 90_000, 2_200_000],
  "1, 2, 3": [1, 2, 3, 4, 5, 6],
  numbers: [40, 12, 300, 5, 9, 26],
  "other numbers": [55, 18, 420, 8, 14, 31],
  "other numbers by numbers": [1.375, 1.5, 1.4, 1.6, 1.5556, 1.1923],
  bounds: ["≥ 40", "> 12", 300, "at least 5", "≤ 9", 26],
  zeros: [0, 0, 0, 0, 0, 0],
  nothing: [null, null, null, null, null, null],
  "some numbers": [40, null, 300, null, 9, null],
  "numbers and words": [
    "40 trees",
    12,
    "about three hundred in all",
    "five in the towns of the north",
    9,
    26,
  ],
  units: ["trees", "bridges", "persons", "libraries", "reefs", "roofs"],
  marks: ["x", null, "x", "x", null, "x"],
  shares: ["40%", "12%", "75%", "50%", "90%", "26%"],
  years: [2026, 2027, 2026, 2028, 2027, 2026],
  quarters: ["Q1", "Q2", "Q3", "Q4", "Q1", "Q2"],
  levels: ["Outcome 1", "Output 1.1", "Output 1.2", "Outcome 2", "Output 2.1", "Output 2.2"],
  days: ["3 June", "17-19 June", "24 June", "8 June", "21 June", "30 June"],
  "some days": [17, null, null, 8, null, null],
  money: ["$ 4,000", "$ 1,200", "$ 300", "$ 500", "$ 900", "$ 2,600"],
  words: ["north", "south", "north", "east", "west", "south"],
  statuses: ["done", "open", "done", "done", "open", "open"],
  kinds: ["Target", "Actual", "Target", "Actual", "Target", "Actual"],
  "written dates": ["30/06/2026", "15/07/2026", "30.9.26", "2026-11-15", "31-12-2026", "15/02/2027"],
  dates: [46100, 46131, 46162, 46193, 46224, 46255],
};

const ROWS = 6;

/** A table in short, with what stands around it. */
export interface ShortTable {
  /**
   * "Action: actions | Target 2026: numbers": headers, and what stands below them; nothing before the colon is no header,
   * and "[hidden] Target: numbers" is a column that is hidden.
   */
  readonly columns: string;
  readonly title?: string;
  /** How many of the six rows it has. */
  readonly rows?: number;
  readonly sheet?: string;
  readonly isHidden?: boolean;
}

/** "Budget 2026 // Action: actions | Cost: money // 3 rows // hidden": a table with its title, its rows and its sheet. */
export function tableInShort(text: string, sheet: string): ShortTable {
  const parts = text.split(" // ");
  const columns = parts.find((part) => part.includes(":")) ?? "";
  const rows = parts.find((part) => ROWS_TOLD.test(part));
  const [title] = parts.slice(0, parts.indexOf(columns));
  return {
    columns,
    sheet,
    ...(title === undefined ? {} : { title }),
    ...(rows === undefined ? {} : { rows: Number.parseInt(rows, 10) }),
    isHidden: parts.includes("hidden"),
  };
}

const ROWS_TOLD = /^\d rows$/;

/** A sheet with a table. */
export function sheetWith({ columns, title, rows = ROWS, sheet = "Sheet1", isHidden }: ShortTable): Grid {
  const parts = partsOf(columns);
  const above: readonly GridValue[][] = title === undefined ? [] : [[title]];
  const body = Array.from({ length: rows }, (_, row) => parts.map(({ cells }) => cells[row] ?? null));
  const formats = parts.flatMap(({ name }, column) =>
    name === "dates"
      ? body.map((_, row) => [`${LETTERS[column] ?? ""}${above.length + row + 2}`, "d mmm yyyy"] as const)
      : [],
  );
  const grid = gridOf([...above, parts.map(({ header }) => header), ...body], {
    sheet,
    formats: Object.fromEntries(formats),
    hiddenColumns: parts.flatMap(({ isHiddenColumn }, column) => (isHiddenColumn ? [column] : [])),
  });
  return isHidden === true ? { ...grid, visibility: "hidden" } : grid;
}

const LETTERS = "ABCDEFGHIJKLMNOP";

function partsOf(columns: string): readonly {
  readonly header: string;
  readonly isHiddenColumn: boolean;
  readonly name: string;
  readonly cells: readonly GridValue[];
}[] {
  return columns.split(" | ").map((column) => {
    const end = column.lastIndexOf(":");
    const name = column.slice(end + 1).trim();
    const cells = CELLS[name];
    if (cells === undefined) throw new Error(`there are no cells called ${name}`);
    const header = column.slice(0, end).trim();
    return { header: header.replace(HIDDEN, ""), isHiddenColumn: header.startsWith(HIDDEN), name, cells };
  });
}

const HIDDEN = "[hidden] ";

/** What the columns of a table are read as, "action | annualTarget"; before a "//" its title can stand. */
function columnsRead(table: string): string {
  const { columns, title } = tableInShort(table, "Sheet1");
  const view = viewSheet(sheetWith({ columns, ...(title === undefined ? {} : { title }) }));
  const header = title === undefined ? 0 : 1;
  const facts = factsOfTable(view, { first: header, last: header }, new HeaderWords(), null);
  const { chosen } = chooseRoles(questionOf(facts));
  const roles = new Map(chosen.map(({ place, role }) => [facts.columns[place]?.column, role]));
  return partsOf(columns)
    .map((_, column) => roles.get(column) ?? "ignored")
    .join(" | ");
}

/** What is weighed, the columns, what they are read as, and the other reading that is near. */
export type ColumnsCase = readonly [string, string, string, string];

/** Tests that the columns of each table are read as they are meant. */
export function itReads(cases: readonly ColumnsCase[]): void {
  it.each(cases)("%s: %s", (_, table, read, near) => {
    expect(columnsRead(table)).toBe(read);
    expect(near).not.toBe(read);
  });
}
