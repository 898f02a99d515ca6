import { checkPlan, progressOf, reportsToGive, type StudiedPlan } from "../../src/app";
import { handOut, notReported } from "../../src/app/exchange";
import { unsettledPoints } from "../../src/app/sheets/open-points";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { owedByAgency } from "../../src/sheets/summary/attention/missing-reports";
import { owedOf } from "../../src/app/owed-of-plan";
import { workbookOfRows } from "../workbook-of-rows";

const ON = { year: 2027, month: 2, day: 1 };
const TARGETS = [40, 40] as const;

/** A plan with a column of actuals of each of two parties. */
async function studyOf(
  rows: readonly (readonly [
    text: string,
    agencies: string,
    ours: string | number,
    theirs: string | number,
  ])[],
): Promise<StudiedPlan> {
  const header = ["Action", "Responsible", "Indicator", "Target 2026", "Target 2027"];
  const { workbook } = hostWorkbook(
    workbookOfRows([
      [...header, "Actual 2026 – Cambodia", "Actual 2026 – Thailand"],
      ...rows.map(([text, agencies, ...actuals], place) => [
        ...[`1.${place + 1} Do ${text}`, agencies, text, ...TARGETS],
        ...actuals.map((actual) => (actual === "" ? null : actual)),
      ]),
    ]),
  );
  const study = await checkPlan(workbook, undefined, ON);
  if (study.kind !== "checked") throw new Error("no plan");
  return study;
}

const BOTH = "Cambodia; Thailand";

describe("a report that one of two parties owes", () => {
  let study: StudiedPlan;

  beforeAll(async () => {
    study = await studyOf([
      ["Number of officers trained", BOTH, 20, 15],
      ["Number of judges trained", BOTH, 20, ""],
      ["Number of clerks trained", BOTH, 20, "6 scheduled"],
      ["Number of guides trained", "Cambodia", 20, ""],
      ["Number of nurses trained", BOTH, 20, "N/A"],
      ["Average waiting hours", "MoJ; MoI", 20, ""],
    ]);
  });

  const OWED = ["1.2-1", "1.3-1", "1.6-1"];

  it("is missing in progress, which says who owes it and what is there in its place", () => {
    const owed = progressOf(study, { year: 2026 }).indicators.filter(({ missing }) => missing.length > 0);
    expect(owed.map(({ id, owedBy, refused }) => [id, owedBy, refused])).toEqual([
      ["1.2-1", ["Thailand"], []],
      ["1.3-1", ["Thailand"], ["6 scheduled"]],
      ["1.6-1", ["Thailand"], []],
    ]);
  });

  it("is the other party's in the counts by party", () => {
    const { parties } = progressOf(study, { year: 2026 });
    expect(parties.map(({ name, headline: { due, reported } }) => [name, due, reported])).toEqual([
      ["Cambodia", 6, 6],
      ["Thailand", 5, 2],
    ]);
  });

  it("is in the list of missing reports, under the party where nobody says which agency is its own", () => {
    const owed = owedByAgency(study, owedOf(study, ON));
    expect(owed.map(({ agency, reports }) => [agency, reports.map(({ indicator }) => indicator)])).toEqual([
      ["Thailand", OWED],
    ]);
  });

  it("is late on the form of the party that owes it, and of no other", () => {
    const handed = handOut(study, { period: { year: 2026 }, translate: createTranslator("en") });
    const late = (handed.kind === "handedOut" ? handed.forms : []).map(({ party, indicators }) => [
      party,
      indicators.filter(({ isLate }) => isLate).map(({ id }) => id),
    ]);
    expect(late).toEqual([
      ["Cambodia", []],
      ["Thailand", OWED],
    ]);
    const asked = (handed.kind === "handedOut" ? handed.forms : []).map(notReported);
    expect(asked.map((indicators) => indicators.map(({ id }) => id))).toEqual([[], OWED]);
  });

  it("is what the pane lists as missing, and the open points ask for", () => {
    const { missing } = reportsToGive(study, { period: { year: 2026 }, on: ON });
    expect(
      missing.flatMap(({ reports }) => reports).map(({ indicator, agencies }) => [indicator, agencies]),
    ).toEqual(OWED.map((id) => [id, ["Thailand"]]));
    const points = unsettledPoints(study, ON).filter(({ kind }) => kind === "missingReport");
    expect(points.map(({ who, owed = [] }) => [who, owed.map(({ id }) => id)])).toEqual([
      [["Thailand"], OWED],
    ]);
  });

  it("is owed by nobody alone where no report names a party", async () => {
    const alone = await studyOf([["Number of officers trained", BOTH, "", ""]]);
    const [own] = progressOf(alone, { year: 2026 }).indicators;
    expect(own).toMatchObject({ missing: ["2026"], owedBy: [] });
  });
});
