import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";
import type { Rows } from "./kinds-told";

describe("texts that name no action and no indicator", () => {
  it.each<[string, Rows, readonly string[], readonly string[]]>([
    [
      "a number alone in the indicators' column",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Train drivers", "# trained", 20],
        ["Mark the lanes", 7, ""],
      ],
      ["/1 Train drivers: # trained = 2024: 20"],
      ["B3 noIndicator: 7"],
    ],
    [
      "words for none in the indicators' column",
      [
        ["Activité", "Indicateur", "Cible 2024"],
        ["Former les chauffeurs", "Nombre de chauffeurs formés", 20],
        ["Marquer les voies", "N/A", ""],
        ["Allumer les lampes", "-", ""],
        ["Poser les panneaux", "Indicateur II : sans objet", ""],
      ],
      ["/1 Former les chauffeurs: Nombre de chauffeurs formés = 2024: 20"],
      ["B3 noIndicator: N/A", "B4 noIndicator: -", "B5 noIndicator: Indicateur II : sans objet"],
    ],
    [
      "a number alone in the actions' column",
      [
        ["Activity", "Indicator", "Target 2024", "Lead agency"],
        ["Train drivers", "# trained", 20, "DTR"],
        [12, "", "", "DTR"],
        ["Mark the lanes", "km marked", 30, "DTR"],
      ],
      ["/1 Train drivers: # trained = 2024: 20", "/2 Mark the lanes: km marked = 2024: 30"],
      ["A3 belongsToNoAction: 12 DTR"],
    ],
  ])("%s", (_, rows, expected, notRead) => {
    const { plan } = planReading(gridOf(rows));
    expect(planTold(plan)).toEqual(expected);
    const told = plan.notRead.map(
      ({ cell, text, why }) => `${String.fromCharCode(65 + cell.column)}${cell.row + 1} ${why}: ${text}`,
    );
    expect(told).toEqual(notRead);
  });

  it("but a target beside them has no indicator, which the checks are to tell", () => {
    const { plan } = planReading(
      gridOf([
        ["Activity", "Indicator", "Target 2024"],
        ["Train drivers", "# trained", 20],
        ["Mark the lanes", "N/A", 30],
      ]),
    );
    expect(planTold(plan)).toEqual(["/1 Train drivers: # trained = 2024: 20"]);
    const [, without] = plan.indicatorRows;
    expect(without?.indicators).toEqual([]);
    expect(without?.valueCells.flatMap(({ values }) => values.map(({ raw }) => raw))).toEqual(["30"]);
  });
});

describe("several indicators in one cell", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "are told by their lines where the plan sets no targets",
      "Number of drivers trained\nReports sent to the ministry on time",
      ["Number of drivers trained", "Reports sent to the ministry on time"],
    ],
    [
      "but not by words that stand alone in a line",
      "Number of drivers trained\nWomen\nMen",
      ["Number of drivers trained Women Men"],
    ],
    [
      "nor where no line begins as indicators do",
      "Drivers who know the rules\nBetween the North and the South",
      ["Drivers who know the rules Between the North and the South"],
    ],
    [
      "beyond the lines that a cell of Excel can have, are the last one's",
      "• Number of drivers trained\n".repeat(254) + "• Number of reports sent",
      [
        ...Array.from({ length: 253 }, () => "Number of drivers trained"),
        "Number of drivers trained • Number of reports sent",
      ],
    ],
  ])("%s", (_, cell, expected) => {
    const { plan } = planReading(
      gridOf([
        ["Objective", "Activity", "Indicator", "Lead agency"],
        ["Safe roads", "Train drivers", cell, "DTR"],
        ["Safe roads", "Mark the lanes", "km marked", "DTR"],
        ["Clean air", "Measure it", "# sensors", "DTR"],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual([...expected, "km marked", "# sensors"]);
  });
});
