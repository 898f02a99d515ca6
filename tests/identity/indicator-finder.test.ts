import { indicatorFinder } from "../../src/identity/indicator-finder";
import { editedPlan } from "./edited-plans";

const WORKSHOPS = "Run workshops | Number of workshops held";
const LAWS = "Draft laws | Number of laws drafted";
const AGENCIES = "Inspect agencies | Number of agencies inspected";

/** What texts name in the last of several states of a plan, each of which was written about. */
function named(states: readonly (readonly string[])[], ...texts: readonly string[]): readonly string[] {
  const find = indicatorFinder(editedPlan(...states));
  return texts.map((text) => {
    const found = find(text);
    switch (found.kind) {
      case "indicator":
        return found.id;
      case "goneIndicator":
        return `gone: ${found.words}`;
      default:
        return found.kind.replace("Indicator", "");
    }
  });
}

describe("what people write names", () => {
  const before = [`1.1 ${LAWS}`, `2.1 ${WORKSHOPS}`];
  const inserted = [`1.1 ${LAWS}`, `2.1 ${AGENCIES}`, `2.2 ${WORKSHOPS}`];

  it("the indicator with the number, where nothing is known of a past", () => {
    expect(named([before], "2.1-1", "2.1", "1.1-1")).toEqual(["2.1-1", "2.1-1", "1.1-1"]);
  });

  it("the indicator with the words, whatever its number was then", () => {
    expect(
      named(
        [before, inserted],
        "2.1-1 Number of workshops held",
        "2.2-1 number of WORKSHOPS held",
        "Number of workshops held",
      ),
    ).toEqual(["2.2-1", "2.2-1", "2.2-1"]);
  });

  it("nothing by a number alone that two had, and still that of one that kept it", () => {
    expect(named([before, inserted], "2.1-1", "2.1", "1.1-1", "2.2-1")).toEqual([
      "ambiguous",
      "ambiguous",
      "1.1-1",
      "2.2-1",
    ]);
  });

  it("the indicator that had the words before, also cut", () => {
    const reworded = [`1.1 ${LAWS}`, "2.1 Run workshops | Number of workshops held for prosecutors"];
    expect(named([before, reworded], "2.1-1 Number of workshops held", "Number of worksh…")).toEqual([
      "2.1-1",
      "2.1-1",
    ]);
  });

  it("what is gone as gone, whoever has its number now", () => {
    const deleted = [`1.1 ${LAWS}`, `2.1 ${AGENCIES}`];
    expect(named([before, deleted], "2.1-1 Number of workshops held", "Number of workshops held")).toEqual([
      "gone: Number of workshops held",
      "gone: Number of workshops held",
    ]);
    expect(named([before, deleted, deleted], "2.1-1 Number of workshops held")).toEqual([
      "gone: Number of workshops held",
    ]);
  });

  it("nothing by a number with words that are no one's", () => {
    expect(named([before], "2.1-1 Manuals printed", "9.9-9 Manuals printed")).toEqual([
      "contradictory",
      "unknown",
    ]);
  });

  it("the indicator with the number, where the words are short for its own", () => {
    expect(named([before], "2.1-1 workshops", "2.1-1: workshops held (all provinces)")).toEqual([
      "2.1-1",
      "2.1-1",
    ]);
    expect(named([before], "2.1-1 laws drafted")).toEqual(["contradictory"]);
  });

  it("of several with the same words the one that had the number, or nothing", () => {
    const same = ["1.1 Train officers | Number of trainings", "1.2 Train judges | Number of trainings"];
    const later = [
      "1.1 Train nurses | Number of trainings",
      "1.2 Train officers | Number of trainings",
      "1.3 Train judges | Number of trainings",
    ];
    expect(
      named([same, later], "1.2-1 Number of trainings (Train judges)", "Number of trainings (Train offi…)"),
    ).toEqual(["1.3-1", "1.2-1"]);
    expect(named([same], "1.2-1 Number of trainings", "Number of trainings")).toEqual(["1.2-1", "ambiguous"]);
    expect(named([same, later], "1.2-1 Number of trainings", "1.3-1 Number of trainings")).toEqual([
      "ambiguous",
      "1.3-1",
    ]);
  });
});
