import { runChecks } from "../../src/checks";
import { drawnSubject } from "./drawn-subject";
import { address } from "./in-words";

/** What is found of a plan of 40 actions, of which so many have quarters that do not give their year. */
function severitiesOf(contradicting: number): ReadonlySet<string> {
  const rows = Array.from({ length: 40 }, (_, place) => {
    const last = place < contradicting ? 5 : 1;
    return `| 1.${place + 1} Train | Number of courses in place ${place + 1} | 4 | 4 | 1 | 1 | 1 | ${last} |`;
  });
  const header = "| Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |";
  const { findings } = runChecks(drawnSubject([header, ...rows].join("\n")));
  const found = findings.filter(({ rule }) => rule === "target-quarters-mismatch");
  expect(found).toHaveLength(contradicting);
  return new Set(found.map(({ severity }) => severity));
}

describe("quarters that do not give their year", () => {
  it("are mistakes also in a fifth of the rows", () => {
    expect(severitiesOf(8)).toEqual(new Set(["warning"]));
  });

  it("are the way of a plan that has them in most rows", () => {
    expect(severitiesOf(30)).toEqual(new Set(["info"]));
  });
});

describe("one wording in several rows", () => {
  it("is one finding with its cells", () => {
    const { findings } = runChecks(
      drawnSubject(`
        | Action | Indicators | 2024 |
        | 1.1 Mentor in the north | # of officers mentored, # of sites mentored | 4 |
        | 1.2 Mentor in the south | # of officers mentored, # of sites mentored | 9 |
        | 1.3 Print | # of registers printed, # of sites with registers | 6 |`),
    );
    const compound = findings.filter(({ rule }) => rule === "indicator-compound");
    expect(compound).toHaveLength(3);
    expect(new Set(compound.map(({ group }) => group)).size).toBe(2);
  });
});

describe("an indicator that is above 100 % in several periods", () => {
  it("is one finding with its cells", () => {
    const { findings } = runChecks(
      drawnSubject(`
        | Action | Indicators | 2023 | 2024 | Actual 2023 | Actual 2024 |
        | 1.1 Assist | % of victims assisted | 90% | 95% | 120% | 130% |
        | 1.2 Reach | % of schools reached | 80% | 85% | 110% | 85% |`),
    );
    const above = findings.filter(({ rule }) => rule === "actual-percent-over-100");
    expect(above).toHaveLength(3);
    expect(new Set(above.map(({ group }) => group)).size).toBe(2);
  });
});

describe("words where numbers are due", () => {
  it("are one finding for each indicator, and for each wording that comes again", () => {
    const { findings } = runChecks(
      drawnSubject(`
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Plant | Number of trees planted | 500 | 2 more than before | 3 more than before | as many as the budget allows |
        | 1.2 Sow | Number of fields sown | 90 | 30 | see annex 4 | 30 |
        | 1.3 Dig | Number of wells dug | 9 | 3 | 3 | see annex 7 |
        | 1.4 Mow | Number of meadows mown | 9 | 3 | 3 | plenty |`),
    );
    const inWords = findings.filter(({ rule }) => rule === "target-not-number");
    expect(inWords).toHaveLength(6);
    const [trees, fields, wells, meadows] = ["D2", "E3", "F4", "F5"].map(
      (at) => inWords.find(({ cell }) => address(cell) === at)?.group,
    );
    expect(new Set(inWords.map(({ group }) => group))).toEqual(new Set([trees, fields, meadows]));
    expect(wells).toBe(fields);
  });
});
