import { gridOf } from "../grid-of";
import { planReading } from "../told";
import { itReads } from "./columns-read";

describe("shares beside values", () => {
  itReads([
    [
      "its values are those of two columns left of it, the one divided by the other",
      "Target 2026: numbers | Actual 2026: other numbers | Progress 2026: other numbers by numbers",
      "annualTarget | annualActual | percentMet",
      "annualTarget | annualActual | remarks",
    ],
    [
      "it is a share beside the value that it is of",
      "Indicator: indicators | Executed 2026: numbers | % executed 2026: shares",
      "indicator | annualActual | percentMet",
      "indicator | annualActual | ignored",
    ],
    [
      "it is the target once more, in per cent, before that in numbers",
      "Indicator: indicators | Target in %: shares | Target, number: numbers | Baseline: other numbers",
      "indicator | percentMet | overallTarget | baseline",
      "indicator | overallTarget | remarks | baseline",
    ],
    [
      "it is the target once more, in per cent, behind that in numbers",
      "Indicator: indicators | Target 2026: numbers | Target 2026 (%): shares",
      "indicator | annualTarget | percentMet",
      "indicator | annualTarget | ignored",
    ],
    [
      "the head says so",
      "Indicator: indicators | 2026 Target: numbers | Percentage Progress based on 2026 Target: shares | Current progress: numbers",
      "indicator | annualTarget | percentMet | overallActual",
      "indicator | annualTarget | annualActual | overallActual",
    ],
    [
      "its values are those of two columns left of it, the one divided by the other",
      "Indicator: indicators | Target 2026: numbers | Actual 2026: other numbers | Achieved 2026: other numbers by numbers",
      "indicator | annualTarget | annualActual | percentMet",
      "indicator | annualTarget | annualActual | ignored",
    ],
  ]);
});

it("a target in per cent counts where its row has none in numbers", () => {
  const { plan } = planReading(
    gridOf([
      ["Indicator", "Target, number", "Target in %"],
      ["Number of job fairs held", 4, null],
      ["Share of youths with work", null, "75%"],
      ["Number of centres opened", 3, null],
      ["Share of schools with water", null, "90%"],
    ]),
  );
  expect(plan.columns.map(({ meaning }) => meaning)).not.toContain("percentMet");
});

describe("a column of physical progress in per cent", () => {
  it.each(["Physical progress (%)", "Avance físico (%)", "Progress (%)"])(
    "says how much was met: %s",
    (header) => {
      const { plan } = planReading(
        gridOf([
          ["Action", "Indicator", "Target 2026", header, "Trend"],
          ["Hold job fairs", "Number of job fairs held", 4, "75%", "↑"],
          ["Train youths", "Number of youths trained", 100, "110%", "→"],
          ["Open centres", "Number of centres opened", 3, "30%", "↓"],
        ]),
      );
      expect(plan.columns.slice(-2).map(({ meaning }) => meaning)).toEqual(["percentMet", "remarks"]);
    },
  );
});

describe("a column whose header can say how much was met", () => {
  it.each<[string, readonly (string | number)[], string]>([
    ["words", ["Green", "Amber", "Red"], "remarks"],
    ["numbers", [80, 95, 40], "percentMet"],
  ])("holds %s", (_, ratings, meaning) => {
    const [first, second, third] = ratings;
    const { plan } = planReading(
      gridOf([
        ["Action", "Indicator", "Target 2026", "Rating"],
        ["Train officers", "Number of officers trained", 30, first],
        ["Open shelters", "Number of shelters opened", 4, second],
        ["Print guides", "Number of guides printed", 500, third],
      ]),
    );
    expect(plan.columns.at(-1)?.meaning).toBe(meaning);
  });
});
