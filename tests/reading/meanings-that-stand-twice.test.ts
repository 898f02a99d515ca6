import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

type Rows = Parameters<typeof gridOf>[0];

describe("columns that look like the plan's and are none", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "a total of something else at the table's edge",
      [
        ["Total", "Objective", "Activity", "Indicator", "Total", 2024, 2025],
        [700, "Prevention", "1.1 Train", "# trained", 30, 10, 20],
        [900, "Protection", "2.1 Shelter", "# shelters", 3, 1, 2],
      ],
      [
        "1/1.1 Train: # trained = 30 | 2024: 10, 2025: 20",
        "2/2.1 Shelter: # shelters = 3 | 2024: 1, 2025: 2",
      ],
    ],
    [
      "codes below a head that speaks of the indicators, in a script without spaces",
      [
        ["សកម្មភាព", "លេខកូដសូចនាករ", "សូចនាករ", "គោលដៅ 2024"],
        ["រៀបចំសិក្ខាសាលា", "IND-001", "ចំនួនសិក្ខាសាលា", 4],
        ["បោះពុម្ពសៀវភៅ", "IND-002", "ចំនួនសៀវភៅ", 50],
      ],
      ["/1 រៀបចំសិក្ខាសាលា: ចំនួនសិក្ខាសាលា = 2024: 4", "/2 បោះពុម្ពសៀវភៅ: ចំនួនសៀវភៅ = 2024: 50"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(planTold(planReading(gridOf(rows)).plan)).toEqual(expected);
  });

  it("units of several indicators in one cell are units still, and those at the edge are not", () => {
    const { plan } = planReading(
      gridOf([
        ["Unit", "Objective", "Activity", "Indicator", "Unit", "Target 2024"],
        ["kg", "Prevention", "1.1 Train", "# of operators\n# of trainers", "operators\ntrainers", "10\n2"],
        ["kg", "Prevention", "1.2 Equip", "# of vehicles\n# of computers", "vehicles\ncomputers", "4\n30"],
        ["kg", "Protection", "2.1 House", "# of shelters\n# of residents", "shelters\nresidents", "1\n25"],
      ]),
    );
    expect(plan.indicators.map(({ unit }) => unit?.text)).toEqual([
      "operators",
      "trainers",
      "vehicles",
      "computers",
      "shelters",
      "residents",
    ]);
  });
});
