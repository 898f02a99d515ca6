import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

describe("two columns that name what is done", () => {
  it("has the one of fewer texts, left of the other, for the level above it", () => {
    const { plan } = planReading(
      gridOf([
        ["Intervention", "Activity", "Indicator", "Target 2025"],
        ["Vector control", "Distribute nets", "Nets distributed", 240],
        ["Vector control", "Spray houses", "Structures sprayed", 20],
        ["Surveillance", "Follow up foci", "Active foci", 40],
      ]),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(["Vector control", "Surveillance"]);
    expect(plan.actions.map(({ title }) => title)).toEqual([
      "Distribute nets",
      "Spray houses",
      "Follow up foci",
    ]);
    expect(plan.notRead).toEqual([]);
  });

  it("keeps the actions left of what they deliver, which is no mistake of the plan", () => {
    const { plan } = planReading(
      gridOf([
        ["Objective", "Activity", "Deliverables", "Indicator", "Target 2025"],
        ["1. Protect", "1.1 Train", "Modules", "Number of courses", 4],
        ["1. Protect", "1.2 Meet", "Minutes", "Number of meetings", 2],
      ]),
    );
    expect(plan.actions.map(({ title }) => title)).toEqual(["Train", "Meet"]);
    expect(plan.notRead.map(({ text, why }) => [text, why])).toEqual([
      ["Deliverables", "columnWithoutMeaning"],
    ]);
  });
});

it("takes ticks between numbers for targets, and not for a calendar", () => {
  const { plan } = planReading(
    gridOf([
      ["Measure", "Indicator", "Target", 2024, 2025],
      ["1.1 Revise the code", "Code revised", "✓", "✓", ""],
      ["1.2 Launch the register", "Register launched", "✓", "", "✓"],
      ["1.3 Train", "Employees trained", 600, 300, 300],
      ["1.4 Audit", "Number of audits", 8, 4, 4],
    ]),
  );
  expect(plan.years).toEqual([2024, 2025]);
  expect(planTold(plan).at(-1)).toBe("/1.4 Audit: Number of audits = 8 | 2024: 4, 2025: 4");
});

it("takes the start of a year before the plan for the baseline, and a start without a year for a date", () => {
  const { plan } = planReading(
    gridOf([
      ["PLAN 2025-2026"],
      ["Action", "Indicator", "Start (2024)", 2025, 2026],
      ["1.1 Connect", "Schools connected", 12, 20, 30],
    ]),
  );
  expect(plan.indicators[0]?.baseline).toMatchObject({ number: 12 });
  expect(plan.years).toEqual([2025, 2026]);
  const dated = planReading(
    gridOf([
      ["Action", "Indicator", "Start", "End", 2025, 2026],
      ["1.1 Connect", "Schools connected", 45658, 46387, 20, 30],
    ]),
  );
  expect(dated.plan.indicators[0]?.baseline).toBeNull();
});

describe("what there was before the plan", () => {
  const read = (before: string, years: readonly (string | number)[], title = "PLAN") =>
    planReading(
      gridOf([
        [title],
        ["Action", "Indicator", before, ...years],
        ["1.1 Connect", "Schools connected", 12, 20, 30, 40],
      ]),
    ).plan;

  it.each(["Value 2023", "Situation 2023", "Actual 2023"])("is the baseline under %s", (header) => {
    const plan = read(header, [2024, 2025, 2026]);
    expect(plan.indicators[0]?.baseline).toMatchObject({ number: 12 });
    expect(plan.years).toEqual([2024, 2025, 2026]);
  });

  it.each([
    ["2023", ["2024", "2025", "2026"]],
    ["Year 2023", ["Year 2024", "Year 2025", "Year 2026"]],
    ["Target 2023", ["2024", "2025", "2026"]],
  ])("is no baseline under %s", (header, years) => {
    const plan = read(header, years);
    expect(plan.indicators[0]?.baseline).toBeNull();
    expect(plan.years).toEqual([2023, 2024, 2025, 2026]);
  });

  it("stays an actual where others are", () => {
    const plan = read("Actual 2023", ["Target 2024", "Actual 2024", "Target 2025"]);
    expect(plan.indicators[0]?.baseline).toBeNull();
  });
});

it("reads the span of a title in fiscal years that are joined by hyphens", () => {
  const span = (title: string) =>
    planReading(gridOf([[title], ["Action", "Indicator", "2027"], ["1.1 Train", "Number trained", 3]])).plan
      .span;
  expect(span("Service Plan 2025-26 to 2027-28")).toEqual({ first: 2026, last: 2028 });
  expect(span("Service Plan 2025-2028")).toEqual({ first: 2025, last: 2028 });
});

it("finds indicators under the question how they are measured", () => {
  const { plan } = planReading(
    gridOf([
      ["Theme", "Action", "How we measure it", "Starting point", 2025, 2026],
      ["Care", "Home visits", "Older people receiving home care", 320, 360, 410],
      ["Care", "Places", "People waiting for a place", 61, 56, 48],
    ]),
  );
  expect(plan.indicators.map(({ text }) => text)).toEqual([
    "Older people receiving home care",
    "People waiting for a place",
  ]);
  expect(plan.objectives.map(({ title }) => title)).toEqual(["Care"]);
});
