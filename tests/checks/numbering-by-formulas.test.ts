import { studyContents } from "../../src/app";
import { gridOf } from "../reading/grid-of";

describe("formulas that number the actions", () => {
  it("hold no typed number that anybody has to explain", async () => {
    const grid = gridOf(
      [
        ["No.", "Action", "Responsible", "Indicator", "Target 2024", "Target 2025"],
        [1, "Train officers", "Police", "Number of officers trained", 30, 12],
        [2, "Open shelters", "MoSVY", "Number of shelters opened", 3, 1],
        [3, "Print guides", "Secretariat", "Number of guides printed", 100, 110],
        [4, "Hold meetings", "Secretariat", "Number of meetings held", 4, 7],
      ],
      { formulas: { A3: "=A2+1", A4: "=A3+1", A5: "=A4+1", F4: "=E4+10", F5: "=E5+3" } },
    );
    const study = await studyContents({
      sheets: [{ marker: null, isProtected: false, grid }],
      isStructureProtected: false,
      settings: null,
      fileName: "Plan.xlsx",
    });
    if (study.kind === "noPlan") throw new Error("The plan was not found");
    const typed = study.findings.filter(({ rule }) => rule === "formula-typed-number");
    expect(typed.map(({ cell }) => [cell.row, cell.column])).toEqual([
      [3, 5],
      [4, 5],
    ]);
  });
});
