import { gridOf } from "./grid-of";
import { actualsTold, planReading, planTold } from "./told";

describe("months without a word beside a result", () => {
  const header = ["Indicator", "Target", "Jan", "Feb", "Mar", "Result 2025"];
  const read = (rows: readonly (readonly (string | number | null)[])[], title = "Lamps and wells") =>
    planReading(gridOf([[title], header, ...rows])).plan;

  it("are what was achieved where they add up to it or average to it, in its year", () => {
    const plan = read([
      ["% of lamps that burn", 90, 84, 93, 87, 88],
      ["Number of wells cleaned", 12, 4, null, 5, 9],
      ["Days until a letter is answered", 5, 6, 4, 2, 4],
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual([
      "2025: 88; 2025-01: 84, 2025-02: 93, 2025-03: 87",
      "2025: 9; 2025-01: 4, 2025-02: , 2025-03: 5",
      "2025: 4; 2025-01: 6, 2025-02: 4, 2025-03: 2",
    ]);
    expect(planTold(plan).map((line) => line.replace(/^.* = /u, ""))).toEqual(["90", "12", "5"]);
  });

  it("are targets where the result is neither", () => {
    const plan = read([
      ["% of lamps that burn", 90, 30, 60, 90, 77],
      ["Number of wells cleaned", 12, 4, 4, 4, 10],
      ["Number of bridges mended", 6, 1, 2, 3, 5],
    ]);
    expect(plan.indicators.map(({ targets }) => targets.size)).toEqual([3, 3, 3]);
  });

  it("say nothing where only one of them is filled, since it is its own sum", () => {
    const plan = read([
      ["% of lamps that burn", 90, null, null, 87, 87],
      ["Number of wells cleaned", 12, 4, null, null, 4],
      ["Number of bridges mended", 6, null, 3, null, 3],
    ]);
    expect(plan.indicators.every(({ targets }) => targets.size > 0)).toBe(true);
  });
});

describe("a day above the table", () => {
  const header = ["Indicator", "Target", "Q1", "Q2"];
  const row = ["Number of wells cleaned", 12, 4, 8];
  const years = (title: string) => planReading(gridOf([[title], header, row, row])).plan.years;

  it.each<[string, readonly number[]]>([
    ["In force from: 09/01/2026", []],
    ["From 01/01/2026 to 31/12/2026", [2026]],
    ["In force: 2026", [2026]],
  ])("dates no plan by itself: %s", (title, expected) => {
    expect(years(title)).toEqual(expected);
  });
});

describe("“Dirección”", () => {
  const read = (...cells: readonly string[]) =>
    planReading(
      gridOf([
        ["Indicador", "Dirección", "Meta"],
        ...cells.map((cell, place) => [`Número de pozos limpios en la zona ${place + 1}`, cell, 4 + place]),
      ]),
    ).plan;

  it("names offices where no direction stands below it", () => {
    const plan = read("OBRAS", "AGUA", "OBRAS");
    expect(
      plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.map(({ name }) => name)),
    ).toEqual([["OBRAS"], ["AGUA"], ["OBRAS"]]);
  });

  it("says whether more is better where one does", () => {
    const plan = read("Aumentar", "Disminuir", "Mantener");
    expect(plan.indicators.map(({ direction }) => direction?.text)).toEqual([
      "Aumentar",
      "Disminuir",
      "Mantener",
    ]);
  });
});

describe("two columns with one header", () => {
  it("are read as the one that all rows have", () => {
    const rows = [
      ["% of lamps that burn", 0.9, "≥ 90 %"],
      ["% of letters answered in a week", null, "≥ 75 %"],
      ["% of wells that are clean", null, "≥ 80 %"],
      ["% of children who swim", 0.5, "≥ 50 %"],
    ];
    const { plan } = planReading(gridOf([["Indicator", "Target", "Target"], ...rows]));
    expect(planTold(plan).map((line) => line.replace(/^.* = /u, ""))).toEqual(["90%", "75%", "80%", "50%"]);
  });
});

describe("shares of targets under headers that do not say so", () => {
  const header = ["Indicator", "Target 2024", "Target 2025", "Review 2024", "Review 2025"];
  const read = (rows: readonly (readonly (string | number | null)[])[]) =>
    planReading(gridOf([["Lamps and wells 2024-2025"], header, ...rows])).plan;
  const targets = [400, 250, 3, 1200, 180, 600, 1];
  const rows = (first: readonly number[], second: readonly number[]) =>
    targets.map((target, place) => [
      `Number of lamps in street ${place}`,
      ...[target, target, first[place] ?? 0, second[place] ?? 0],
    ]);

  it("are not what was achieved: none is above 1 beside targets of hundreds", () => {
    const plan = read(rows([1, 0.5, 0, 0.4, 1, 0.25, 1], [0.3, 0.6, 0.5, 0.1, 0.9, 1, 0]));
    expect(plan.indicators.map(actualsTold)).toEqual(targets.map(() => ""));
    expect(plan.columns.map(({ meaning }) => meaning).slice(3)).toEqual(["percentMet", "percentMet"]);
  });

  it("are where one is above 1, and where all of them are whole", () => {
    const counted = read(rows([1, 0.5, 0, 0.4, 210, 0.25, 1], [1, 0, 1, 1, 1, 1, 0]));
    expect(counted.indicators.map(actualsTold)[4]).toBe("2024: 210, 2025: 1");
  });
});
