import { gridOf } from "./grid-of";
import { planReading, valueTold } from "./told";

type Cells = readonly (string | number)[];

/** An indicator's baseline and targets, from the cells of its row. */
function read(text: string, [baseline = "", ...targets]: Cells): string {
  const years = targets.map((_, place) => `Target ${2024 + place}`);
  const { plan } = planReading(
    gridOf([
      ["Indicator", "Baseline", ...years],
      [text, baseline, ...targets],
      ["Wells dug", 1, ...targets.map((_, place) => place + 2)],
    ]),
  );
  const [first] = plan.indicators;
  return [first?.baseline, ...(first?.targets.values() ?? [])].map(valueTold).join(" | ");
}

describe("two numbers with a slash or a colon between", () => {
  it.each<[string, Cells, string]>([
    // Parts of one whole are counted; the share is the other reading.
    ["Regions with a plan", ["2/5", "4/5", "5/5"], "2 | 4 | 5"],
    ["Districts that report", ["0/12", "12/12"], "0 | 12"],
    ["Regions with a plan", ["๒/๕", "๔/๕"], "2 | 4"],
    // Of several wholes only the shares can be compared.
    ["Part of the road that is paved", ["1/4", "1/2", "3/4"], "25% | 50% | 75%"],
    ["Share of regions with a plan (%)", ["2/5", "4/5"], "40% | 80%"],
    // So many for one.
    ["Hours of training per employee", ["500/250", "648/300"], "2 | 2.16"],
    ["Pupils per teacher", ["50:1", "45:1", "40:1"], "50 | 45 | 40"],
    ["Pupils per teacher", [52, "45:1", 40], "52 | 45 | 40"],
    ["Beds per nurse", ["2.5:1", "2:1"], "2.5 | 2"],
    ["Teachers to pupils", ["1:50", "1:40"], "0.02 | 0.025"],
  ])("%s %j", (text, cells, expected) => {
    expect(read(text, cells)).toBe(expected);
  });

  it.each<[string, Cells, string]>([
    ["alone can be a day", [3, "4/5", 5], "3 | text | 5"],
    ["alone can be a time", [3, "1:30", 5], "3 | text | 5"],
    ["of both kinds are not of one thing", [3, "4/5", "1:30"], "3 | text | text"],
    ["with nothing below the line is none", ["4/0", "5/0"], "text | text"],
  ])("%s", (_, cells, expected) => {
    expect(read("Meetings held", cells)).toBe(expected);
  });

  it("are shown with what else they can be", () => {
    const { plan } = planReading(
      gridOf([
        ["Indicator", "Target 2024", "Target 2025"],
        ["Regions with a plan", "4/5", "5/5"],
      ]),
    );
    expect(plan.doubts.map(({ text, taken, alternatives }) => [text, taken, ...alternatives])).toEqual([
      ["4/5", "4", "80 %"],
      ["5/5", "5", "100 %"],
    ]);
  });
});
