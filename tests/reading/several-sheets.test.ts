import { formatCell } from "../../src/plan/cell-reference";
import { mappingOfPlan } from "../../src/reading";
import { readPlan } from "../../src/reading";
import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

const HEAD = ["No", "Activity", "Indicator", "Target 2024", "Target 2025", "Lead"];

const prevention = gridOf(
  [["Objective 1: Prevention"], HEAD, ["1.1", "Campaign", "# campaigns", 1, 2, "MoI"]],
  { sheet: "Objective 1" },
);
const protection = gridOf(
  [
    ["Objective 2: Protection"],
    HEAD,
    ["2.1", "Shelter", "# shelters", 3, 4, "MoSVY"],
    ["2.2", "Return", "# returned", 5, 6, "MoI"],
  ],
  { sheet: "Objective 2" },
);

describe("a plan with a sheet for each objective", () => {
  const { plan, others } = planReading(prevention, protection);

  it("is read as one, in the order of the sheets", () => {
    expect(plan.sheet).toBe("Objective 1");
    expect(plan.parts.map(({ sheet }) => sheet)).toEqual(["Objective 1", "Objective 2"]);
    expect(others).toEqual([]);
    expect(plan.objectives.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "1 Objective 1: Prevention",
      "2 Objective 2: Protection",
    ]);
    expect(planTold(plan)).toEqual([
      "1/1.1 Campaign: # campaigns = 2024: 1, 2025: 2",
      "2/2.1 Shelter: # shelters = 2024: 3, 2025: 4",
      "2/2.2 Return: # returned = 2024: 5, 2025: 6",
    ]);
  });

  it("keeps the sheet of every cell", () => {
    const cells = plan.indicators.map(({ annualTargets }) => {
      const cell = annualTargets.get(2025)?.cell;
      return cell === undefined ? "" : formatCell(cell);
    });
    expect(cells).toEqual(["'Objective 1'!E3", "'Objective 2'!E3", "'Objective 2'!E4"]);
  });

  it("is read as the mapping of its first sheet says", () => {
    const mapping = mappingOfPlan(plan);
    const columns = mapping.columns.map((column) =>
      column.column === "F" ? { ...column, meaning: "remarks" as const } : column,
    );
    const reading = readPlan([prevention, protection], { mapping: { ...mapping, columns } });
    if (reading.kind !== "plan") throw new Error("no plan was found");
    expect(reading.plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.length)).toEqual([
      0, 0, 0,
    ]);
  });

  it("has the sheets' names for objectives where nothing else names them", () => {
    const named = planReading(
      gridOf([HEAD, ["1", "Campaign", "# campaigns", 1, 2, "MoI"]], { sheet: "Prevention" }),
      gridOf([HEAD, ["1", "Shelter", "# shelters", 3, 4, "MoSVY"]], { sheet: "Protection" }),
    );
    expect(named.plan.objectives.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "1 Prevention",
      "2 Protection",
    ]);
    expect(planTold(named.plan)).toEqual([
      "1/1.1 Campaign: # campaigns = 2024: 1, 2025: 2",
      "2/2.1 Shelter: # shelters = 2024: 3, 2025: 4",
    ]);
  });
});

describe("a plan with a sheet for each year", () => {
  const head = ["No", "Activity", "Indicator", "Annual target", "Q1", "Q2", "Lead"];
  const sheets = [2024, 2025].map((year) =>
    gridOf([[`Plan ${year}`], head, ["1.1", "Train", "# trained", year - 2020, 1, 3, "MoI"]], {
      sheet: String(year),
    }),
  );

  it("has the targets of all years for one indicator", () => {
    const { plan } = planReading(...sheets);
    expect(plan.years).toEqual([2024, 2025]);
    expect(plan.span).toEqual({ first: 2024, last: 2025 });
    expect(planTold(plan)).toEqual([
      "/1.1 Train: # trained = 2024: 4, 2025: 5; 2024-Q1: 1, 2024-Q2: 3, 2025-Q1: 1, 2025-Q2: 3",
    ]);
  });
});

describe("sheets with the same head that are no part of the plan", () => {
  it.each([
    [
      "another version of it",
      gridOf([HEAD, ["1.1", "Campaign", "# campaigns", 1, 3, "MoI"]], { sheet: "Old" }),
    ],
    [
      "a plan of other years",
      gridOf([HEAD.map((text) => text.replace("202", "203")), ["1.1", "X", "# x", 1, 3, ""]], {
        sheet: "New",
      }),
    ],
  ])("%s is offered as another", (_, other) => {
    const { plan, others } = planReading(prevention, other);
    expect(plan.parts).toHaveLength(1);
    expect(others.map(({ sheet }) => sheet)).toEqual([other.sheet]);
  });

  it("a hidden sheet is offered as another", () => {
    const { plan, others } = planReading(prevention, { ...protection, visibility: "hidden" });
    expect(plan.parts).toHaveLength(1);
    expect(others.map(({ sheet }) => sheet)).toEqual(["Objective 2"]);
  });
});
