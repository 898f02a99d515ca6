import { gridOf } from "./grid-of";
import { planReading } from "./told";

const HEADER = ["Activities", "Performance Targets/Indicators", "Responsible", "Time-frame"];

/** The indicators of a plan with these rows. */
function indicatorsOf(...rows: readonly (readonly string[])[]): readonly string[] {
  const { plan } = planReading(gridOf([["Plan of the bridges"], HEADER, ...rows]));
  return plan.indicators.map(({ number = "", text }) => `${number} ${text}`.trim());
}

describe("indicators with a number, in rows with nothing else", () => {
  it("are their own below the last row that has more, and no footnotes", () => {
    expect(
      indicatorsOf(
        ["1.1 Paint the bridges", "1.1.1 At least 40 bridges are painted by 2027", "Works", "2027"],
        ["1.2 Clean the culverts", "1.2.1 At least 20 culverts are clean by 2026", "Works", "2026"],
        ["", "1.2.2. At least 30 teachers know how to clean them", "", ""],
        ["", "1.2.3. At least 100 trainees have brushes of their own", "", ""],
        ["* Bridges of wood are counted by the districts", "", "", ""],
      ),
    ).toEqual([
      "1.1.1 At least 40 bridges are painted by 2027",
      "1.2.1 At least 20 culverts are clean by 2026",
      "1.2.2. At least 30 teachers know how to clean them",
      "1.2.3. At least 100 trainees have brushes of their own",
    ]);
  });

  it("do not go on with the one above, though a small letter begins their number", () => {
    expect(
      indicatorsOf(
        ["a. Paint the bridges", "a.1 At least 40 bridges are painted by 2027", "Works", "2027"],
        ["", "a.2 At least 20 culverts are clean by 2026", "", ""],
        ["", "a.3 At least 35 crossings are marked", "", ""],
        ["b. Train the painters", "b.1 At least 30 painters trained", "Works", "2027"],
      ),
    ).toHaveLength(4);
  });
});
