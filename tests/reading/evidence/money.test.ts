import { numberOf } from "../../../src/plan/value";
import { gridOf } from "../grid-of";
import { planReading } from "../told";

describe("columns under a header of money", () => {
  it("are of money, though their own header says “target”", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Action", "Indicator", "Overall target", "Budget", ""],
          ["", "", "", "Target 2026", "Rest"],
          ["Plant trees along roads", "Number of trees planted", 40, 1200, 12],
          ["Repair the old bridges", "Number of bridges repaired", 5, 3000, 30],
          ["Open small libraries", "Number of libraries opened", 9, 800, 64],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] },
      ),
    );
    expect(plan.indicators.map(({ targets }) => targets.size)).toEqual([0, 0, 0]);
  });
});

describe("times without a word for targets", () => {
  const actions = [
    ["Train officers", "Officers trained"],
    ["Open shelters", "Shelters opened"],
    ["Print guides", "Guides printed"],
  ] as const;

  it.each<[string, readonly string[], readonly (readonly number[])[]]>([
    [
      "with a currency in their heads",
      ["Q1 (USD)", "Q2 (Rp)"],
      [
        [50, 30],
        [10, 20],
        [7, 8],
      ],
    ],
    [
      "with numbers far above the targets",
      ["2025", "2026"],
      [
        [500_000, 300_000],
        [90_000, 0],
        [80_000, 70_000],
      ],
    ],
    [
      "under “Financial”",
      ["Q1 Financial", "Q2 Financial"],
      [
        [50, 30],
        [10, 20],
        [7, 8],
      ],
    ],
  ])("are of money %s", (_, headers, values) => {
    const { plan } = planReading(
      gridOf([
        ["Action plan 2025"],
        ["Action", "Indicator", "Target", ...headers],
        ...actions.map((texts, place) => [...texts, 100 + place, ...(values[place] ?? [])]),
      ]),
    );
    expect(plan.indicators.map(({ targets }) => targets.size)).toEqual([0, 0, 0]);
    expect(plan.actions.every(({ resources }) => resources !== null)).toBe(true);
  });

  const planOf = (...headers: readonly string[]): ReturnType<typeof planReading>["plan"] =>
    planReading(
      gridOf([
        ["Action", "Indicator", ...headers],
        ...actions.map((texts, place) => [...texts, ...headers.map((_, column) => 3 + place + column)]),
      ]),
    ).plan;

  it.each(["Target 2026 (USD)", "Target (Rp) 2026", "2026 Target (€)"])(
    "are the targets of what is measured in money: %s",
    (header) => {
      expect(planOf(header).indicators.map(({ targets }) => [...targets.values()].map(numberOf))).toEqual([
        [3],
        [4],
        [5],
      ]);
    },
  );

  it("are of money beside the targets of the same years that count something", () => {
    const { columns } = planOf("Target 2025", "Target 2026", "Target 2025 (USD)", "Target 2026 (USD)");
    expect(columns.slice(2).map(({ meaning }) => meaning)).toEqual([
      ...["annualTarget", "annualTarget", "resources", "resources"],
    ]);
  });

  it.each(["Total (USD)", "Jumlah (Rp.)"])(
    "are of money where they are totals of a currency: %s",
    (header) => {
      const { indicators } = planOf("Target 2026", header);
      expect(indicators.map(({ targets, overallTarget }) => [targets.size, overallTarget])).toEqual([
        [1, null],
        [1, null],
        [1, null],
      ]);
    },
  );

  it("are of money among costs of the same years, and so is their total", () => {
    const costs = [2025, 2026].flatMap((year) => [
      `Budget ${year}`,
      `Grants ${year}`,
      `Loans ${year}`,
      `Funds ${year}`,
      `Total ${year}`,
    ]);
    const { plan } = planReading(
      gridOf([
        ["Action", "Indicator", "Target 2025", "Target 2026", ...costs],
        ...actions.map((texts, place) => [...texts, place + 3, place + 4, 9, 4, 3, 2, 18, 8, 3, 2, 1, 14]),
      ]),
    );
    expect(plan.indicators.map(({ targets, actuals }) => [targets.size, actuals.size])).toEqual([
      [2, 0],
      [2, 0],
      [2, 0],
    ]);
    expect(plan.columns.slice(4).map(({ meaning }) => meaning)).toEqual(costs.map(() => "resources"));
  });

  it("are of targets where the numbers are like those beside them", () => {
    const { plan } = planReading(
      gridOf([
        ["Action plan 2025"],
        ["Action", "Indicator", "Target", "2025", "2026"],
        ...actions.map((texts, place) => [...texts, 3000 + place, 1000, 2000 + place]),
      ]),
    );
    expect(plan.indicators.map(({ targets }) => targets.size)).toEqual([2, 2, 2]);
  });
});

describe("totals of targets and of costs below one header", () => {
  it("are each what it says", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Action", "Indicator", "2025", "", "2026", "", "Total", "", "Lead"],
          ["", "", ...[1, 2, 3].flatMap(() => ["Target", "Budget"]), ""],
          ["Mend the pumps", "Number of pumps mended", 2, 10000, 2, 15000, 5, 25000, "Water Board"],
          ["Train officers", "Number of officers trained", 30, 400, 20, 500, 50, 900, "Police"],
          ["Print guides", "Number of guides printed", 100, 70, 200, 90, 300, 160, "Health"],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1", "I1:I2"] },
      ),
    );
    expect(plan.indicators.map(({ overallTarget }) => numberOf(overallTarget ?? undefined))).toEqual([
      5, 50, 300,
    ]);
  });
});

describe("a total right of amounts", () => {
  const rows = (
    header: readonly string[],
    values: readonly (readonly (number | string)[])[],
  ): ReturnType<typeof gridOf> =>
    gridOf([
      ["Operational plan 2026"],
      header,
      ...values.map((each, place) => [`Buy supplies for house ${place + 1}`, "Health unit", ...each]),
    ]);

  it("is money in a table without targets", () => {
    const header = ["Activity", "Responsible", "Order", "Amount", "Order", "Amount", "Total"];
    const { plan } = planReading(
      rows(header, [
        ["A1", 40, "B1", 2, 42],
        ["A2", 10, "", "", 10],
        ["A3", 7, "B3", 9, 16],
      ]),
    );
    expect(plan.columns.at(-1)?.meaning).toBe("resources");
    expect(plan.indicators.filter(({ overallTarget }) => overallTarget !== null)).toEqual([]);
  });

  it("is the target's beside years that have numbers", () => {
    const header = ["Activity", "Responsible", "2026", "2027", "Amount", "Total"];
    const { plan } = planReading(
      rows(header, [
        [1, 2, 400, 3],
        [2, 2, 900, 4],
        [3, 1, 700, 4],
      ]),
    );
    expect(plan.columns.at(-1)?.meaning).toBe("overallTarget");
  });
});

describe("lines of costs below an action", () => {
  const TITLE = ["Plan of action 2026"];
  const HEADER = ["Activity", "Responsible", "Item", "Quantity", "Unit", "Unit cost", "Total"];

  it("are no items: a quantity times a price is what is bought for the action", () => {
    const { plan } = planReading(
      gridOf([
        TITLE,
        HEADER,
        ["Plant trees along roads", "Roads Board", "Saplings", 40, "tree", 5, 200],
        ["", "", "Spades", 4, "piece", 12, 48],
        ["", "", "Transport", 2, "day", 90, 180],
        ["Repair the old bridges", "Bridges Unit", "Planks", 60, "piece", 8, 480],
        ["", "", "Nails", 10, "box", 3, 30],
        ["Open small libraries", "Town Councils", "Shelves", 9, "piece", 70, 630],
      ]),
    );
    expect(plan.indicators.map(({ text, overallTarget }) => [text, overallTarget?.state])).toEqual([
      ["Plant trees along roads", undefined],
      ["Repair the old bridges", undefined],
      ["Open small libraries", undefined],
    ]);
  });

  it("can be what each action aims at, where each has its own", () => {
    const { plan } = planReading(
      gridOf([
        TITLE,
        HEADER,
        ["Plant trees along roads", "Roads Board", "", 40, "tree", 5, 200],
        ["Repair the old bridges", "Bridges Unit", "", 6, "bridge", 800, 4800],
        ["Open small libraries", "Town Councils", "", 9, "library", 70, 630],
        ["Teach grafting of fruit", "Farm Service", "", 30, "farmer", 7, 210],
        ["Survey the reefs", "Harbour Office", "", 4, "reef", 60, 240],
      ]),
    );
    expect(plan.indicators.map(({ overallTarget }) => numberOf(overallTarget ?? undefined))).toEqual([
      40, 6, 9, 30, 4,
    ]);
  });
});

describe("a column without a time between costs", () => {
  const actions = ["Train officers", "Open shelters", "Print guides", "Drill wells", "Store pumps"];
  const executed = (share: number): readonly (number | null)[] =>
    actual([120_000, 45_000, 8_000, 64_000, 300_000].map((budget) => budget * share));
  const actual = (values: readonly number[]): readonly (number | null)[] => {
    const rows = actions.map((action, place) => {
      const budget = [120_000, 45_000, 8_000, 64_000, 300_000][place] ?? 0;
      return [action, `${action}: number`, 10 + place, budget, values[place] ?? 0, budget / 4];
    });
    const header = ["Action", "Indicator", "Target", "Budget", "Actual", "Paid amount"];
    const { plan } = planReading(gridOf([header, ...rows]));
    return plan.indicators.map(({ undatedActual }) => numberOf(undatedActual));
  };

  it("is a cost where its numbers are parts of the one before", () => {
    expect(executed(0.5)).toEqual([null, null, null, null, null]);
  });

  it("is of what was achieved where they are far below", () => {
    expect(actual([3, 4, 5, 6, 7])).toEqual([3, 4, 5, 6, 7]);
  });
});
