import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbookFile, openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { propertyRuns, propertyTimeout } from "../../property-runs";
import { otherDelegation, setText } from "../../compare/other-delegation";
import { gridOf } from "../../reading/grid-of";
import { rowsWithShared } from "../../plan-with-shared-meanings";
import { anyDraft, chance, drawDraft, LAYOUTS, otherDraft } from "../../compare/drafts";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

interface Placed {
  readonly cell: string;
  readonly value: string | number | null;
}

interface Shape {
  readonly pairs: readonly { readonly ours: string | null; readonly theirs: string | null }[];
  readonly differences: readonly {
    readonly id: string;
    readonly kind: string;
    readonly ours: Placed | null;
    readonly theirs: Placed | null;
  }[];
  readonly notTaken?: readonly string[];
}

function writeTheirs(): void {
  writeFileSync(place("theirs.xlsx"), otherDelegation());
}

function write(grid: Grid, name: string): string {
  const file = newWorkbookFile();
  const [sheet] = file.sheets;
  sheet!.name = grid.sheet;
  grid.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) sheet!.setCell(r, c, { value, formula: null });
    }),
  );
  for (const merge of grid.merges) sheet!.merge(merge);
  writeFileSync(place(name), file.save());
  return place(name);
}

/** The first row of a sheet with a text in one of its cells. */
function rowWith(sheet: SheetFile, text: string): number {
  for (const { row, column } of sheet.filledCells()) {
    const { value } = sheet.cell(row, column);
    if (typeof value === "string" && value.includes(text)) return row;
  }
  throw new Error(`No cell says “${text}”.`);
}

describe("poa compare", () => {
  it("says of an action that only one draft has what is to be achieved by it", async () => {
    writeTheirs();
    const { out } = await runPoa("compare", MEETING_PLAN, place("theirs.xlsx"));
    expect(out).toMatch(
      /action 3\.5: only in theirs\n.*Launch a joint media campaign.*\n {6}with “# of campaigns” \(overall: 1/,
    );
  });

  it("finds the fourteen differences of the other delegation's draft, and none else", async () => {
    writeTheirs();
    const { differences } = await poaJson<Shape>("compare", MEETING_PLAN, place("theirs.xlsx"));
    expect(
      differences.map(({ kind, ours, theirs }) => `${kind} ${(ours ?? theirs)!.cell.replace(/.*!/, "")}`),
    ).toEqual([
      "wording A8",
      "resources J8",
      "wording B9",
      "removed E11",
      "wording B12",
      "wording E13",
      "target F13",
      "target H13",
      "target F14",
      "target H14",
      "moved B16",
      "agency C17",
      "agency D17",
      "added B21",
    ]);
    expect(new Set(differences.map(({ id }) => id)).size).toBe(14);
  });

  it("says the same with the drafts the other way round, and with the same ids again", async () => {
    writeTheirs();
    const once = await poaJson<Shape>("compare", MEETING_PLAN, place("theirs.xlsx"));
    expect(await poaJson<Shape>("compare", MEETING_PLAN, place("theirs.xlsx"))).toEqual(once);
    const back = await poaJson<Shape>("compare", place("theirs.xlsx"), MEETING_PLAN);
    expect(back.differences).toHaveLength(14);
  });

  it("takes all of them, and then nothing differs", async () => {
    writeTheirs();
    const taken = place("taken.xlsx");
    const { exitCode, out } = await runPoa(
      ...["compare", MEETING_PLAN, place("theirs.xlsx"), "--take-all", "--out", taken],
    );
    expect(out).toContain("Took 14 differences");
    expect(exitCode).toBe(0);
    const { differences } = await poaJson<Shape>("compare", taken, place("theirs.xlsx"));
    expect(differences).toEqual([]);
  });

  it("takes what differs in one of several columns of budgets and agencies, in each row of an action", async () => {
    const draft = (name: string, ...rows: Parameters<typeof rowsWithShared>) =>
      write(gridOf(rowsWithShared(...rows), { sheet: "Plan" }), name);
    const ours = draft("ours.xlsx");
    const theirs = draft(
      "other.xlsx",
      [1000, 2500, "State", "Water Board", "Youth Office", "ok", "fine"],
      [300, 700, "Loan", null, null, "late", null],
    );
    const taken = place("taken.xlsx");
    const { out } = await runPoa("compare", ours, theirs, "--take-all", "--out", taken);
    expect(out).toContain("Took 4 differences");
    const { differences } = await poaJson<Shape>("compare", taken, theirs);
    expect(differences).toEqual([]);
  });

  it("takes a budget into a cell of a number as a number", async () => {
    const draft = (name: string, budget: number) => {
      const first = [1000, budget, "State", "Water Board", "Roads Board", "ok", "fine"];
      return write(gridOf(rowsWithShared(first), { sheet: "Plan" }), name);
    };
    const [ours, theirs] = [draft("ours.xlsx", 2000), draft("other.xlsx", 2500)];
    const { differences } = await poaJson<Shape>("compare", ours, theirs);
    const taken = place("taken.xlsx");
    await runPoa("compare", ours, theirs, "--take", differences[0]!.id, "--out", taken);
    const plan = openWorkbookFile(readFileSync(taken)).sheets.find(({ name }) => name === "Plan");
    expect(plan?.cell(2, 7).value).toBe(2500);
  });

  it("shows both wordings with the words marked that differ", async () => {
    writeTheirs();
    const { out } = await runPoa("compare", MEETING_PLAN, place("theirs.xlsx"));
    expect(out).toMatch(/14 differences; \d+ entries are the same/);
    expect(out).toContain("*consultative workshops*");
    expect(out).toContain("*joint consultations*");
  });

  it("writes the sheet on which they are agreed, and keeps what is typed there in any language", async () => {
    writeTheirs();
    const [out, again] = [place("sheet.xlsx"), place("again.xlsx")];
    const sides = ["--ours", "Cambodia", "--theirs", "Thailand"];
    await runPoa("compare", MEETING_PLAN, place("theirs.xlsx"), "--out", out, ...sides);
    const file = openWorkbookFile(readFileSync(out));
    const sheet = file.sheets.find(({ name }) => name === "Comparison")!;
    const row = rowWith(sheet, "− consultative workshops");
    sheet.setCell(row, 6, { value: "Organize joint consultative workshops", formula: null });
    sheet.setCell(row, 7, { value: "Agreed", formula: null });
    sheet.setCell(row, 8, { value: "by both heads", formula: null });
    // They take one other difference meanwhile, so that it is settled; what was typed beside it stays.
    const settled = rowWith(sheet, "Governments, partners and donors");
    sheet.setCell(settled, 6, { value: "as in the minutes", formula: null });
    setText(file.sheets[0]!, "J8", () => "Governments, partners and donors");
    writeFileSync(out, file.save());
    await runPoa("compare", out, place("theirs.xlsx"), "--out", again, "--lang", "km", ...sides);
    const rewritten = openWorkbookFile(readFileSync(again)).sheets.find(({ name }) => name === "Comparison")!;
    const typedRow = rowWith(rewritten, "Organize joint consultative workshops");
    const texts = [7, 8].map((column) => rewritten.cell(typedRow, column).value);
    expect(texts).toEqual(["◐ ឯកភាពហើយ មិនទាន់ដាក់ក្នុងផែនការ", "by both heads"]);
    expect(rewritten.cell(rowWith(rewritten, "as in the minutes"), 2).value).toBe("លែងខុសគ្នា");
    expect(rewritten.cell(1, 0).value).toContain("ចំណុចខុសគ្នា 13");
  });

  it("takes, keeps and agrees on what is named, and tells the history as minutes do", async () => {
    writeTheirs();
    const { differences } = await poaJson<Shape>("compare", MEETING_PLAN, place("theirs.xlsx"));
    const idOf = (cell: string) => differences.find(({ ours }) => ours?.cell.endsWith(`!${cell}`))!.id;
    const out = place("decided.xlsx");
    const decided = await runPoa(
      ...["compare", MEETING_PLAN, place("theirs.xlsx"), "--take", idOf("B9"), "--keep", idOf("C17")],
      ...["--agree", `${idOf("F14")}=75`, "--by", "Sok", "--out", out],
    );
    expect(decided.out).toContain("3 of 14 agreed.");
    const { changes } = await poaJson<{ changes: readonly { line: string; by: string }[] }>("wording", out);
    expect(changes).toMatchObject([
      {
        by: "Sok",
        line: expect.stringMatching(/^Action 1\.2: from “Organize cons.*” to “Organize joint/u) as string,
      },
      { by: "Sok", line: "Indicator 2.3-2 (Overall target): from 60 to 75" },
    ]);
    expect((await runPoa("compare", out, place("theirs.xlsx"))).out).toContain("13 differences");
    const wrong = await runPoa("compare", out, place("theirs.xlsx"), "--take", "nothing", "--in-place");
    expect(wrong).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining("no difference “nothing”") as string,
    });
  });

  it("takes all beneath a header row that is repeated within the table, where theirs has it", async () => {
    const headers = [
      "No.",
      "Joint actions",
      "Responsible agency",
      "Indicators",
      "Overall target",
      "2024",
      "2025",
    ];
    const plan = (name: string, actions: readonly (string | null)[]): string => {
      const file = newWorkbookFile();
      const lines = actions.map((title, place) =>
        title === null
          ? headers
          : [`1.${place + 1}`, title, "MoJ", `# of ${title.split(" ").slice(1).join(" ")} held`, 20, 10, 10],
      );
      [["PLAN OF ACTION 2024-2025"], [], headers, ...lines].forEach((cells, row) =>
        cells.forEach((value, column) => file.sheets[0]!.setCell(row, column, { value, formula: null })),
      );
      writeFileSync(place(name), file.save());
      return place(name);
    };
    const [first, second] = ["Organize workshops for border officers", "Train judges of provincial courts"];
    const [third, fourth] = ["Launch campaigns on safe migration", "Establish shelters for children"];
    const ours = plan("ours.xlsx", [first, second, null, fourth]);
    const theirs = plan("theirs.xlsx", [first, second, null, third, fourth]);
    const taken = place("taken.xlsx");
    const { notTaken } = await poaJson<Shape>("compare", ours, theirs, "--take-all", "--out", taken);
    expect(notTaken).toEqual([]);
    const sheet = openWorkbookFile(readFileSync(taken)).sheets[0]!;
    expect([5, 6, 7].map((row) => sheet.cell(row, 1).value)).toEqual(["Joint actions", third, fourth]);
  });

  it("tells what differs above the tables, and of drafts of other plans that they are none of one", async () => {
    const file = openWorkbookFile(readFileSync(MEETING_PLAN));
    setText(file.sheets[0]!, "A1", () => "DRAFT PRESENTED BY THAILAND");
    writeFileSync(place("title.xlsx"), file.save());
    const shape = await poaJson<{ preamble: unknown[]; differences: unknown[]; unrelated: boolean }>(
      ...["compare", MEETING_PLAN, place("title.xlsx")],
    );
    expect(shape).toMatchObject({ differences: [], unrelated: false });
    expect(JSON.stringify(shape.preamble)).toContain("DRAFT PRESENTED BY THAILAND");
    const other = write(drawDraft(anyDraft(chance(1)), LAYOUTS[0]!).grid, "other.xlsx");
    expect(await poaJson("compare", MEETING_PLAN, other)).toMatchObject({ unrelated: true });
  });

  describe("of plans whose quarters only the name of the file dates", () => {
    const undated = (name: string, second: number): string =>
      write(
        gridOf([
          ["Action", "Responsible", "Indicator", "Q1", "Q2", "Q3", "Q4"],
          ["Train officers", "Police", "Officers trained", 10, second, 20, 20],
          ["Open shelters", "Health", "Shelters opened", 1, 0, 1, 2],
          ["Print guides", "Health", "Guides printed", 100, 100, 0, 50],
        ]),
        name,
      );

    it.each([
      ["POI 2026.xlsx", "POI clean.xlsx"],
      ["POI clean.xlsx", "POI 2026.xlsx"],
    ])("compares them where one name has lost the year: %s and %s", async (ours, theirs) => {
      const { differences } = await poaJson<Shape>(...["compare", undated(ours, 15), undated(theirs, 16)]);
      expect(differences.map((each) => [each.ours?.value, each.theirs?.value])).toEqual([[15, 16]]);
    });

    it("says that a copy under another name loses the year", async () => {
      const { messages } = await runPoa("check", undated("POI 2026.xlsx", 15));
      expect(messages).toContain("Nothing but the name of the file says that the plan is of 2026: a copy");
    });

    it("says that columns of other years were not compared", async () => {
      const { out } = await runPoa("compare", undated("POI 2026.xlsx", 15), undated("POI 2027.xlsx", 16));
      expect(out).toContain("Ours is the sheet “Sheet1” (2026), theirs “Sheet1” (2027).");
      expect(out).toContain("Nothing differs in the columns that both have; ");
      expect(out).toContain("Not compared: “Q1” (Sheet1!D1) is a column of ours only.");
    });
  });

  it("says what to do where only one draft is named", async () => {
    const { exitCode, messages } = await runPoa("compare", MEETING_PLAN);
    expect(messages).toContain("--other-sheet NAME");
    expect(exitCode).toBe(2);
  });

  it(
    "takes all of random drafts, after which nothing differs (POA_RUNS=500 tries so many)",
    async () => {
      const runs = propertyRuns(5);
      let count = 0;
      for (let seed = 1; seed <= runs; seed++) {
        const chances = chance(seed);
        const layout = chances.of(LAYOUTS);
        const draft = anyDraft(chances);
        const ours = write(drawDraft(draft, layout).grid, "ours.xlsx");
        const theirs = write(drawDraft(otherDraft(draft, chances), layout).grid, "theirs.xlsx");
        const taken = place("taken.xlsx");
        const { notTaken, differences } = await poaJson<Shape>(
          ...["compare", ours, theirs, "--take-all", "--out", taken, "--overwrite"],
        );
        count += differences.length;
        expect({ seed, notTaken }).toEqual({ seed, notTaken: [] });
        expect((await poaJson<Shape>("compare", taken, theirs)).differences).toEqual([]);
      }
      if (runs > 5) console.log(`${count} differences of ${runs} pairs of drafts taken, none left`);
    },
    20 * propertyTimeout(5),
  );
});
