import { fetchAllWords } from "../../../src/app";
import { NOTHING_SAID, parseLayout, readPlan, type Reading, type ReadingChoice } from "../../../src/reading";
import { answerOfId, idOfAnswer, type PlacedAnswer } from "../../../src/reading/answers/placed-answer";
import { layoutOfGrids, questionsAbout } from "../../../src/reading/questions";
import { SisterTables } from "../../../src/reading/questions/sister-tables";
import { tableAnswers } from "../../../src/reading/questions/table-answers";
import { viewSheet } from "../../../src/reading/sheet/sheet-view";
import { HeaderWords } from "../../../src/plan/language/header-words";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";

beforeAll(() => fetchAllWords());

const HEADER = ["Goal", "Action", "Unit in charge", "Indicator", "Target 2024", "Target 2025"];

const ROWS = [
  ["Safe harbours", "Mark the fairway with buoys", "Port Office", "Number of buoys placed", 4, 6],
  ["Safe harbours", "Train pilots for the night", "Pilots' Guild", "Number of pilots trained", 12, 18],
  ["Clean beaches", "Empty the bins each morning", "Beach Board", "Number of bins emptied", 90, 95],
];

/** Headers that nobody knows, above the same rows. */
const UNKNOWN = ["Lumo", "Tarvik", "Osqua", "Hinde", "2024", "2025"];

function sheet(header: readonly string[], name = "Plan", above: readonly string[][] = []): Grid {
  return gridOf([...above, header, ...ROWS], { sheet: name });
}

function answered(
  grids: readonly Grid[],
  ...answers: readonly (readonly [question: string, answer: string])[]
): Reading {
  return readPlan(grids, { answers: answers.map(placed) });
}

function placed([question, id]: readonly [string, string]): PlacedAnswer {
  const answer = answerOfId(question, id);
  if (answer === null) throw new Error(`${id} answers nothing`);
  return answer;
}

function indicators(reading: Reading): readonly string[] {
  return reading.kind === "noPlan" ? [] : reading.plan.indicators.map(({ text }) => text);
}

const TABLE = ["tables", "Plan!1-1"] as const;

const TEXTS = ["texts", "Plan!1-1:B=action,C=responsibleAgencies,D=indicator"] as const;

const NUMBERS = ["numbers", "Plan!1-1:E=annualTarget@2024,F=annualTarget@2025"] as const;

const MEASURED = ROWS.map((row) => row[3]);

describe("an answer", () => {
  it.each([
    ["tables", "none"],
    ["tables", "Plan!5-6;Plan 2!5-6"],
    ["tables", "A%21B%3b%25!1-3"],
    ["tables", "Plan!1-0"],
    ["texts", "Plan!1-1:B=action,D=indicator"],
    ["numbers", "Plan!1-2:E=annualTarget@2024,F=quarterTarget@2025.quarter2,G=ignored"],
    ["rows", "Plan!1-1:each+struck"],
    ["rows", "Plan!1-1:valued"],
    ["rows", "Plan!1-1:as-read"],
    ["agencies", "comma+slash"],
    ["agencies", "none"],
    ["texts", "keep"],
  ])("to %s is the same after it was written as %s", (question, id) => {
    expect(idOfAnswer(placed([question, id]))).toBe(id);
  });

  it.each([
    ["tables", ""],
    ["tables", "Plan"],
    ["tables", "Plan!6-4"],
    ["texts", "Plan!1-1:B=nothing"],
    ["numbers", "Plan!1-1:E=quarterTarget@2025.quarter5x"],
    ["rows", "Plan!1-1:some"],
    ["agencies", "fullStop"],
    ["weather", "Plan!1-1:B=action"],
  ])("to %s is not understood as %s", (question, id) => {
    const answer = answerOfId(question, id);
    expect(answer === null || idOfAnswer(answer) !== id).toBe(true);
  });

  it("makes a plan of a table that was refused", () => {
    const grids = [sheet(UNKNOWN)];
    expect(readPlan(grids).kind).toBe("noPlan");
    const reading = answered(grids, TABLE, TEXTS, NUMBERS);
    expect(indicators(reading)).toEqual(MEASURED);
    const [first] = reading.kind === "plan" ? reading.plan.indicators : [];
    expect([...(first?.targets ?? [])].map(([period, { raw }]) => [period, raw])).toEqual([
      ["2024", "4"],
      ["2025", "6"],
    ]);
  });

  it("leaves the rest to be decided around it", () => {
    const header = HEADER.map((text) => (text === "Indicator" ? "Lumo" : text));
    const reading = answered([sheet(header)], ["texts", "Plan!1-1:D=indicator"]);
    expect(indicators(reading)).toEqual(MEASURED);
    const plan = reading.kind === "plan" ? reading.plan : null;
    expect(plan?.actions.map(({ responsibleAgencies: [agency] }) => agency?.name)).toEqual([
      "Port Office",
      "Pilots' Guild",
      "Beach Board",
    ]);
  });

  it("that names tables reads these and no others", () => {
    const grids = [sheet(HEADER, "North"), sheet(HEADER, "South")];
    const reading = answered(grids, ["tables", "South!1-1"]);
    expect(reading.kind === "plan" && reading.plan.parts.map((part) => part.sheet)).toEqual(["South"]);
  });

  it("that there is none refuses the workbook", () => {
    expect(answered([sheet(HEADER)], ["tables", "none"]).kind).toBe("noPlan");
  });
});

describe("a layout", () => {
  const choice: ReadingChoice = { answers: [TABLE, TEXTS, NUMBERS].map(placed) };
  const layout = layoutOfGrids([sheet(UNKNOWN)], choice, "");

  it("is the same when it was saved as a file", () => {
    expect(parseLayout(JSON.parse(JSON.stringify(layout)))).toEqual({ kind: "layout", layout });
  });

  it("holds headers and no other text of the plan", () => {
    const text = JSON.stringify(layout).toLowerCase();
    for (const row of ROWS)
      for (const value of row) if (typeof value === "string") expect(text).not.toContain(value.toLowerCase());
  });

  it.each<[string, Grid]>([
    ["a renamed sheet", sheet(UNKNOWN, "Plan of the coast")],
    ["rows above the header", sheet(UNKNOWN, "Plan", [["Coast"], [], ["Signed in March"]])],
    ["an inserted column", gridOf([UNKNOWN, ...ROWS].map((row, at) => [at === 0 ? "New" : "x", ...row]))],
    ["a reworded header of a column that it does not name", sheet(["Anders", ...UNKNOWN.slice(1)])],
    ["other years", gridOf([[...UNKNOWN.slice(0, 4), "2024", "2025", "Wistra"], ...ROWS])],
  ])("reads the plan the same after %s", (_, grid) => {
    expect(indicators(readPlan([grid], { layout }))).toEqual(MEASURED);
  });

  it("says which answer does not fit any more, and counts the others", () => {
    const reading = readPlan([sheet(["Lumo", "Tarvik", "Osqua", "Bela", "2024", "2025"])], { layout });
    expect(reading.unfit?.map((answer) => answer.says === "columns" && answer.topic)).toEqual(["texts"]);
    const plan = reading.kind === "plan" ? reading.plan : null;
    expect(plan?.actions.map(({ title }) => title)).toEqual(ROWS.map((row) => row[1]));
    const questions = questionsAbout([sheet(["Lumo", "Tarvik", "Osqua", "Bela", "2024", "2025"])], {
      layout,
    });
    expect(questions.map(({ id }) => id)).not.toContain("tables");
  });

  it("says nothing to begin with", () => {
    expect(parseLayout(NOTHING_SAID)).toEqual({ kind: "layout", layout: NOTHING_SAID });
    expect(parseLayout({ version: 2, answers: [] }).kind).toBe("faults");
  });
});

describe("answers on rows and names", () => {
  const texts = ["Goal", "Action", "Responsible", "Indicator", "Target 2024"];

  it("divide names by what a person says, and by nothing else", () => {
    const grid = gridOf(
      [
        texts,
        ["Safe harbours", "Mark the fairway", "Buoys, Lights and Pilots", "Number of buoys", 4],
        ["Safe harbours", "Train pilots", "Port Office", "Number of pilots", 12],
        ["Safe harbours", "Paint the pier", "Port Office", "Number of piers", 2],
      ],
      { sheet: "Plan" },
    );
    const names = (id: string): readonly string[] => {
      const reading = answered([grid], ["agencies", id]);
      return reading.kind === "plan"
        ? (reading.plan.actions[0]?.responsibleAgencies ?? []).map(({ name }) => name)
        : [];
    };
    expect(names("none")).toEqual(["Buoys, Lights and Pilots"]);
    expect(names("comma")).toEqual(["Buoys", "Lights and Pilots"]);
    expect(names("comma+and")).toEqual(["Buoys", "Lights", "Pilots"]);
  });

  it.each<[string, readonly string[], string]>([
    ["English", ["No", "Indicator", "Unit", "Target 2024", "Target 2025"], "Harbours"],
    ["Spanish", ["N°", "Indicador", "Unidad", "Meta 2024", "Meta 2025"], "Puertos"],
    ["Indonesian", ["No", "Indikator", "Satuan", "Target 2024", "Target 2025"], "Pelabuhan"],
  ])("make headings of the rows without a value: %s", (_, header, heading) => {
    const grid = gridOf(
      [
        header,
        ["1", heading, null, null, null],
        ["2", "Number of buoys placed", "buoys", 4, 6],
        ["3", "Number of pilots trained", "persons", 12, 18],
        ["4", `${heading} II`, null, null, null],
        ["5", "Number of bins emptied", "bins", 90, 95],
        ["6", "Number of piers painted", "piers", "none yet", null],
      ],
      { sheet: "Plan" },
    );
    const reading = answered([grid], ["rows", "Plan!1-1:valued"]);
    expect(indicators(reading)).toEqual([
      "Number of buoys placed",
      "Number of pilots trained",
      "Number of bins emptied",
      "Number of piers painted",
    ]);
  });

  it("count what is struck through where a person says so", () => {
    const plain = sheet(HEADER);
    const struck: Grid = {
      ...plain,
      looks: [{ row: 2, column: 3, kind: "struck", whole: "Number of pilots trained", text: "" }],
    };
    expect(indicators(readPlan([struck]))).not.toContain("Number of pilots trained");
    expect(indicators(answered([struck], ["rows", "Plan!1-1:struck"]))).toEqual(MEASURED);
  });
});

describe("questions", () => {
  const measured = (sheetName: string, count: number): Grid =>
    gridOf(
      [
        ["Lumo", "Indicator", "Unit", "Target 2024"],
        ...Array.from({ length: count }, (_, at) => [`Part ${at}`, `Number of gates ${at}`, "gates", at + 2]),
      ],
      { sheet: sheetName },
    );

  it("ask whether rows without a value are headings", () => {
    const grid = gridOf(
      [
        ["No", "Indicator", "Unit", "Target 2024", "Target 2025"],
        ...[1, 2, 3].flatMap((part) => [
          [part * 10, `Harbour ${part}`, null, null, null],
          ...[1, 2, 3].map((at) => [
            part * 10 + at,
            `Number of buoys ${part}.${at}`,
            "buoys",
            at + 3,
            at + 4,
          ]),
        ]),
      ],
      { sheet: "Plan" },
    );
    const all = indicators(readPlan([grid]));
    expect(all).toHaveLength(12);
    const questions = questionsAbout([grid], { answers: [placed(["tables", "Plan!1-1"])] });
    const rows = questions.find(({ topic }) => topic === "rows");
    expect(rows?.answers.map(({ id }) => id)).toContain("Plan!1-1:valued");
    expect(indicators(answered([grid], ["rows", "Plan!1-1:valued"]))).toHaveLength(9);
  });

  it("offer other sheets with what their columns say, the same on each", () => {
    const works = (sheetName: string, header: readonly string[]): Grid =>
      gridOf(
        [
          header,
          ...[1, 2, 3, 4, 5].map((at) => [
            `Zone ${at}`,
            `Number of ${sheetName} gates repaired ${at}`,
            `Works ${at}`,
            at + 2,
            at + 4,
          ]),
        ],
        { sheet: sheetName },
      );
    const tables = ["North", "South"].map((name) => ({ sheet: name, rows: { first: 0, last: 0 } }));
    const grids = [
      works("North", ["Zone", "Osqua", "Lumo", "Target 2024", "Target 2025"]),
      works("South", ["Area", "Osqua", "Wistra", "Meta 2024", "Meta 2025"]),
    ];
    const sisters = new SisterTables(
      tables,
      grids.map((grid) => viewSheet(grid)),
      new HeaderWords(),
    );
    const [north] = tables;
    if (north === undefined) throw new Error("no table");
    const said = sisters.withOthers({
      says: "columns",
      topic: "texts",
      table: north,
      columns: [{ column: 1, is: "indicator" }],
    });
    expect(said.map(({ table: { sheet } }) => sheet)).toEqual(["North", "South"]);
    const answers: readonly PlacedAnswer[] = [{ says: "tables", tables }, ...said];
    expect(indicators(readPlan(grids, { answers }))).toHaveLength(10);
    expect(sisters.withOthers({ says: "rows", table: north, are: ["valued"] })).toHaveLength(2);
  });

  it("offer the sheets without those that say again what a larger one says", () => {
    const grids = [measured("All", 9), measured("North", 4), measured("South", 3)];
    const reading = answered(grids, ["tables", "All!1-1;North!1-1;South!1-1"]);
    expect(reading.kind === "plan" && reading.tables).toHaveLength(3);
    const all = tableAnswers(
      grids.map((grid) => viewSheet(grid)),
      new HeaderWords(),
      null,
      reading.kind === "plan" ? reading.tables : [],
    );
    expect(all.map(({ tables }) => tables.map(({ sheet }) => sheet).join(" + "))).toContain("All");
  });

  it("are asked of a workbook that was refused, the table first", () => {
    const [first] = questionsAbout([sheet(UNKNOWN)]);
    expect(first?.topic).toBe("tables");
  });

  it("are not asked again once they are answered, also where the answer keeps what is read", () => {
    const grids = [sheet(["Goal", "Action", "Osqua", "Hinde", "2024", "2025"])];
    let choice: ReadingChoice = {};
    const topics: string[] = [];
    for (let round = 0; round < 6; round++) {
      const [question] = questionsAbout(grids, choice);
      const kept = question?.answers.find(({ isPresent }) => isPresent);
      if (question === undefined || kept === undefined) break;
      topics.push(question.id);
      choice = { answers: [...(choice.answers ?? []), ...kept.answers] };
    }
    expect(new Set(topics).size).toBe(topics.length);
    expect(questionsAbout(grids, choice)).toEqual([]);
  });
});
