import { type PlanMapping, mappingOfPlan, parseMapping, readPlan, guessMapping } from "../../../src/reading";
import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";
import { BURMESE_PLAN, ICELANDIC_PLAN } from "../../plan-in-unknown-words";

const MAPPING = {
  version: 1,
  sheet: "Plan",
  headRows: [2, 2],
  firstRow: 3,
  columns: [
    { column: "a", meaning: "action" },
    { column: "B", meaning: "indicator" },
    { column: "C", meaning: "annualTarget", year: 2024 },
    { column: "D", meaning: "annualTarget", year: 2025 },
  ],
};

const sheet = gridOf(
  [
    ["Our plan"],
    ["What", "How we see it", "First", "Then"],
    ["Train officers", "Officers trained", 10, 20],
    ["Publish reports", "Reports published", 1, 2],
  ],
  { sheet: "Plan" },
);

function mapping(): PlanMapping {
  const parsed = parseMapping(MAPPING);
  if (parsed.kind === "faults") throw new Error(JSON.stringify(parsed.faults));
  return parsed.mapping;
}

describe("a mapping of the user's", () => {
  it("is applied where the headers say nothing", () => {
    expect(readPlan([sheet]).kind).toBe("noPlan");
    const reading = readPlan([sheet], { mapping: mapping() });
    if (reading.kind !== "plan") throw new Error("no plan was found");
    expect(reading.mappingMisfit).toBeUndefined();
    expect(planTold(reading.plan)).toEqual([
      "/1 Train officers: Officers trained = 2024: 10, 2025: 20",
      "/2 Publish reports: Reports published = 2024: 1, 2025: 2",
    ]);
  });

  it.each<[string, Partial<PlanMapping>, object]>([
    ["its sheet is gone", { sheet: "Other" }, { why: "sheetMissing", sheet: "Other" }],
    ["its rows are past the sheet's last", { headRows: [90, 91], firstRow: 92 }, { why: "rowsOutsideSheet" }],
    [
      "it names neither actions nor indicators",
      { columns: mapping().columns.filter(({ meaning }) => meaning !== "action" && meaning !== "indicator") },
      { why: "columnsMissing", missing: ["action", "indicator"] },
    ],
    [
      "a head has changed",
      { columns: mapping().columns.map((column) => ({ ...column, head: "Deliverable" })) },
      { why: "headChanged", expected: "Deliverable", found: "What" },
    ],
  ])("is reported and not applied where %s", (_, change, misfit) => {
    expect(readPlan([sheet], { mapping: { ...mapping(), ...change } })).toMatchObject({
      kind: "noPlan",
      mappingMisfit: misfit,
    });
  });

  it("keeps a column out that it leaves out, also as it stands in another version of the plan", () => {
    const version = (name: string) =>
      gridOf(
        [
          ["Activity", "Indicator", "Target", "Target 2024", "Target 2025", "Actual 2024"],
          ["1.1 Train officers", "# trained", 30, 10, 20, 12],
          ["1.2 Publish reports", "# published", 3, 1, 2, 4],
        ],
        { sheet: name },
      );
    const sheets = [version("Draft 2"), version("Draft 1")];
    const [own] = sheets.map((grid) => mappingOfPlan(planReading(grid).plan));
    if (own === undefined) throw new Error("no plan was found");
    const columns = own.columns.map((column) =>
      column.meaning === "annualActual" ? { ...column, meaning: "ignored" as const } : column,
    );
    const reading = readPlan(sheets, { mapping: { ...own, columns } });
    if (reading.kind !== "plan") throw new Error("no plan was found");
    expect(reading.versions.map(({ cell }) => cell.sheet)).toEqual(["Draft 1"]);
    expect(reading.plan.indicators.map(({ actuals }) => actuals.size)).toEqual([0, 0]);
  });

  it("begins as the plan was read, and then reads the same plan", () => {
    const grid = gridOf([
      ["Activity", "Indicator", "Target", "2024", "2025"],
      ["1.1 Train", "# trained", 30, 10, 20],
    ]);
    const { plan } = planReading(grid);
    const parsed = parseMapping(JSON.parse(JSON.stringify(mappingOfPlan(plan))));
    if (parsed.kind === "faults") throw new Error(JSON.stringify(parsed.faults));
    expect(readPlan([grid], { mapping: parsed.mapping })).toMatchObject({ kind: "plan", plan });
  });

  it.each<[string, unknown, string]>([
    ["no mapping at all", null, ""],
    ["a version to come", { ...MAPPING, version: 2 }, "version"],
    [
      "a meaning that there is not",
      { ...MAPPING, columns: [{ column: "A", meaning: "hope" }] },
      "columns.0.meaning",
    ],
    [
      "letters of no column",
      { ...MAPPING, columns: [{ column: "1", meaning: "action" }] },
      "columns.0.column",
    ],
    [
      "a yearly target without its year",
      { ...MAPPING, columns: [{ column: "A", meaning: "annualTarget" }] },
      "columns.0",
    ],
    ["a column twice", { ...MAPPING, columns: [MAPPING.columns[0], MAPPING.columns[0]] }, "columns"],
    ["a body above the head", { ...MAPPING, firstRow: 1 }, ""],
  ])("%s is refused, with the place that is wrong", (_, json, path) => {
    const parsed = parseMapping(json);
    if (parsed.kind === "mapping") throw new Error("was taken for a mapping");
    expect(parsed.faults.map((fault) => fault.path)).toContain(path);
  });
});

describe("a choice among several plans", () => {
  const first = gridOf(
    [
      ["Activity", "Indicator", "Target 2024"],
      ["1.1 Train", "# trained", 5],
      ["1.2 Meet", "# meetings", 4],
    ],
    { sheet: "A" },
  );
  const second = gridOf(
    [
      ["Deliverable", "KPI", "Target 2025"],
      ["9.1 Build", "# built", 7],
    ],
    { sheet: "B" },
  );

  it("is offered, and is read when it is made", () => {
    const { plan, others } = planReading(first, second);
    expect(plan.sheet).toBe("A");
    expect(others.map(({ sheet: title }) => title)).toEqual(["B"]);
    const [other] = others;
    if (other === undefined) throw new Error("no other plan");
    expect(readPlan([first, second], { place: other })).toMatchObject({ kind: "plan", plan: { sheet: "B" } });
  });
});

/** The rows of a mapping as `3-4 5`, and its columns that are read: `F annualTarget 2024`. */
function told({ headRows: headerRows, firstRow, columns }: PlanMapping): readonly string[] {
  const read = columns.filter(({ meaning }) => meaning !== "ignored");
  return [
    `${headerRows[0]}-${headerRows[1]} ${firstRow}`,
    ...read.map(({ column, meaning, year }) => [column, meaning, year].filter(Boolean).join(" ")),
  ];
}

describe("the mapping to begin with where no plan was found", () => {
  it("takes the row with the most short texts for the header, below a title", () => {
    const mapping = guessMapping(gridOf(BURMESE_PLAN));
    expect(told(mapping)[0]).toBe("3-3 4");
    expect(mapping.columns.map(({ column }) => column)).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
    expect(mapping.columns[3]?.head).toBe("ညွှန်းကိန်း");
  });

  it("takes the years below the header with it, and reads what it knows of them", () => {
    expect(told(guessMapping(gridOf(ICELANDIC_PLAN)))).toEqual([
      "2-3 4",
      "E annualTarget 2024",
      "F annualTarget 2025",
    ]);
  });

  it("takes merged cells with it", () => {
    const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2"];
    expect(told(guessMapping(gridOf(ICELANDIC_PLAN, { merges })))[0]).toBe("2-3 4");
  });

  it("reads the columns again below the header that a person names", () => {
    const mapping = guessMapping(gridOf(ICELANDIC_PLAN), { headRows: [3, 3], firstRow: 5 });
    expect(told(mapping)).toEqual(["3-3 5", "E annualTarget 2024", "F annualTarget 2025"]);
    // Columns without a header are there too, since something stands in them.
    expect(mapping.columns.map(({ head: header }) => header)).toEqual(["", "", "", "", "2024", "2025"]);
  });

  it("gives rows and no columns where nothing stands", () => {
    expect(guessMapping(gridOf([]))).toMatchObject({ headRows: [1, 1], firstRow: 2, columns: [] });
  });
});
