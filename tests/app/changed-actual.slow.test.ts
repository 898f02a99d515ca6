import { unzipSync } from "fflate";
import { type SummaryRequest } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { workbookOfRows } from "../workbook-of-rows";
import { writeSummary } from "../sheets-alone";

// Whole summaries are written through the host, several in a test.
const request: SummaryRequest = {
  period: { year: 2024 },
  asOf: { year: 2025, month: 1, day: 10 },
  translate: createTranslator("en"),
};

const ROWS: readonly GridValue[][] = [
  ["Plan of action 2023-2025"],
  [],
  [
    "Objective",
    "Action",
    "Responsible agency",
    "Indicator",
    "Overall target",
    2023,
    2024,
    2025,
    "Actual 2023",
    "Actual 2024",
  ],
  [
    "Objective 1: Protect victims",
    "1.1 Train officers",
    "MoJ",
    "# of officers trained",
    90,
    30,
    30,
    30,
    30,
    20,
  ],
  [null, "1.2 Refer victims", "NCCT", "# of victims referred", 60, 20, 20, 20, 20, 20],
  ["Objective 2: Prosecute", "2.1 Meet on cases", "NCCT", "# of case meetings", 12, 4, 4, 4, 4, 4],
  [null, "2.2 Inform", "MoI", "# of campaigns", 3, 1, 1, 1, 1, 0],
];
/** Where the actual of 1.1-1 in 2024 stands: J4. It is at risk before and after. */
const ACTUAL = { row: 3, column: 9 };

function planWorkbook(): HostedWorkbook {
  return hostWorkbook(workbookOfRows(ROWS, "Plan"));
}

/** The XML of each cell of the summary in the saved file, by its address. */
function cellsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const xml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet2.xml"]);
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs)].map(([cell, address]) => [address!, cell]),
  );
}

async function written(hosted: HostedWorkbook): Promise<Uint8Array> {
  expect((await writeSummary(hosted.workbook, request)).kind).toBe("written");
  return hosted.file.save();
}

const opened = (bytes: Uint8Array): HostedWorkbook => hostWorkbook(openWorkbookFile(bytes));

describe("a summary that is written again", () => {
  it("is the same byte for byte while nothing has changed", async () => {
    const first = await written(planWorkbook());
    expect(await written(planWorkbook())).toEqual(first);
    expect(cellsOf(await written(opened(first)))).toEqual(cellsOf(first));
  });

  it("after one changed actual differs in what depends on it, and in nothing else", async () => {
    const before = await written(planWorkbook());
    const hosted = opened(before);
    hosted.file.sheets[0]!.setCell(ACTUAL.row, ACTUAL.column, { value: 19, formula: null });
    const after = await written(hosted);
    const [then, now] = [cellsOf(before), cellsOf(after)];
    expect([...now.keys()]).toEqual([...then.keys()]);
    const changed = [...now]
      .filter(([address, cell]) => then.get(address) !== cell)
      .map(([address]) => address);
    expect(changed.map((address) => `${shown(then.get(address))} > ${shown(now.get(address))}`)).toEqual([
      "50 of 60 expected by now. > 49 of 60 expected by now.",
      // Its own row: what was reported in the period, reached to date, and % of what was expected.
      "20 > 19",
      "50 > 49",
      "0.833 > 0.817",
    ]);
  });
});

/** What a cell shows: its text with plain spaces, or its number to three decimals; without the formula. */
function shown(cell = ""): string {
  const text = cell
    .replace(/<f>.*?<\/f>/s, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("\u00a0", " ");
  return /^[\d.]+$/.test(text) ? String(Number(Number(text).toFixed(3))) : text;
}
