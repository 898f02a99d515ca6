import { indicatorRows, readIndicatorTable, settleDefinitions } from "../../src/indicators";
import { numberOf } from "../../src/plan/value";
import { computeProgress } from "../../src/progress";
import { readIndicatorSheet } from "../../src/reading";
import { planOf } from "../checks/plan-of";
import { gridOf } from "../reading/grid-of";

const plan = planOf(`
  | Action | Indicators | Baseline | Target | 2023 | 2024 | Actual 2023 |
  | 1.1 Train | Percentage of officers trained |  | 80% | 60% | 80% | 50% |
  | 1.2 Meet | Number of offices |  10 | 20 | 15 | 20 | 15 |`);

/** The plan with an Indicators sheet of these rows. */
function settle(...rows: readonly (readonly (string | number)[])[]) {
  const header = ["Id", "Indicator", "Baseline", "Frequency", "Means of verification", "Confirmed"];
  const sheet = readIndicatorSheet(gridOf([header, ...rows], { sheet: "Indicators" }));
  if (sheet === null) throw new Error("No Indicators sheet");
  return settleDefinitions(plan, readIndicatorTable(sheet));
}

const row = (confirmed: string) => [
  ...["1.1-1", "Percentage of officers trained", 40, "Half-yearly", "Lists"],
  confirmed,
];

describe("what a person confirmed of an indicator", () => {
  it("gives the progress a baseline that the plan does not have", () => {
    const progress = computeProgress(settle(row("Yes")), { year: 2023 });
    expect(progress.indicators[0]?.progressFromBaseline).toBe(50);
    expect(computeProgress(settle(row("No")), { year: 2023 }).indicators[0]?.progressFromBaseline).toBeNull();
  });

  it("leads back to its cell in the Indicators sheet", () => {
    const [indicator] = settle(row("Yes")).plan.indicators;
    expect(indicator?.baseline?.cell).toEqual({ sheet: "Indicators", row: 1, column: 2 });
    expect(indicator?.meansOfVerification).toEqual({
      text: "Lists",
      cell: { sheet: "Indicators", row: 1, column: 4 },
    });
  });

  it("does not take the place of what the plan states", () => {
    const settled = settle(["1.2-1", "Number of offices", 12, "", "", "Yes"]);
    expect(numberOf(settled.plan.indicators[1]?.baseline)).toBe(10);
  });

  it("says how often is reported, and nothing where nobody confirmed it", () => {
    expect(settle(row("Yes")).definitions.get("1.1-1")?.frequency).toBe("halfYearly");
    expect(settle(row("No")).definitions.get("1.1-1")?.frequency).toBeUndefined();
  });

  it("leaves a baseline in words to the person who reads it", () => {
    const settled = settle(["1.1-1", "Percentage of officers trained", "to be surveyed", "", "", "Yes"]);
    expect(settled.plan.indicators[0]?.baseline?.state).toBe("blank");
  });

  it("says what the parts of the parties give, and which parties they are", () => {
    const confirmed = settleParties("Each reaches the target", "Thailand and Cambodia", "Yes");
    expect(confirmed).toMatchObject({ partyParts: "each", parties: ["Thailand", "Cambodia"] });
    expect(settleParties("บวกกัน", "", "Yes")?.partyParts).toBe("sum");
    expect(settleParties("Each reaches the target", "Thailand", "No")).toMatchObject({
      partyParts: "byMeasure",
    });
  });

  it("keeps what is usual where the sheet is from before there was such a column", () => {
    const each = planOf(`
      | Action | Indicators | Target | 2023 |
      | 1.1 Appoint | Number of focal points in each country | 4 | 4 |`);
    const rows = (headers: readonly string[], cells: readonly string[]) => {
      const sheet = readIndicatorSheet(gridOf([[...headers], [...cells]], { sheet: "Indicators" }));
      if (sheet === null) throw new Error("No Indicators sheet");
      return indicatorRows(settleDefinitions(each, readIndicatorTable(sheet)))[0];
    };
    const text = "Number of focal points in each country";
    const headers = ["Id", "Indicator", "Focal point", "Confirmed"];
    expect(rows(headers, ["1.1-1", text, "Unit", "Yes"])).toMatchObject({
      partyParts: "byMeasure",
      confirmed: true,
    });
    expect(rows(headers, ["1.1-1", text, "Unit", "Yes"])?.others.get("Focal point")?.value).toBe("Unit");
    expect(rows(headers, ["1.1-1", text, "Unit", "No"])).toMatchObject({
      partyParts: "each",
      confirmed: false,
    });
  });
});

function settleParties(parts: string, parties: string, confirmed: string) {
  const header = ["Id", "Indicator", "Parties", "Parts of parties", "Confirmed"];
  const cells = ["1.1-1", "Percentage of officers trained", parties, parts, confirmed];
  const sheet = readIndicatorSheet(gridOf([header, cells], { sheet: "Indicators" }));
  if (sheet === null) throw new Error("No Indicators sheet");
  return settleDefinitions(plan, readIndicatorTable(sheet)).definitions.get("1.1-1");
}
