import { owedByAgency } from "../../src/sheets/summary/attention/missing-reports";
import { owedOn } from "../../src/progress";
import { checkPlan, progressOf } from "../../src/app";
import { handOut } from "../../src/app/exchange";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES, type Language } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import type { SheetFile } from "@plan-of-action/xlsx";
import { valuesOf } from "../cells-of-sheet";
import { hostedPlan, planSheet, studied, writePlan } from "./small-plan";
import { writeAgencies } from "../sheets-alone";

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "NCCT/DATIP", "Number of courses held", 6, 2, 2, 2],
  ["1.2 Keep shelters open", "MOSVY", "Number of shelters open", 5, 5, 5, 5],
  ["1.3 Write a guideline", "MoSVY, Ministry of Justice (MoJ)", "Number of guidelines", 3, 1, 1, 1],
  ["1.4 Meet once a year", "MoSVY, Royal Police (Thailand), Donors", "Number of meetings", 3, 1, 1, 1],
];
const [NAME, FULL_NAME, PARTY, FOCAL_POINT, SPELLINGS, CONFIRMED] = [0, 1, 2, 3, 4, 5] as const;

const ownSheet = ({ file }: HostedWorkbook): SheetFile => file.sheets.at(-1)!;

const rows = (hosted: HostedWorkbook): GridValue[][] => valuesOf(ownSheet(hosted));

const agencies = (hosted: HostedWorkbook): GridValue[][] => rows(hosted).slice(5);

function type(hosted: HostedWorkbook, name: string, column: number, value: string): void {
  const row = rows(hosted).findIndex((cells) => cells[NAME] === name);
  ownSheet(hosted).setCell(row, column, { value, formula: null });
}

const write = (hosted: HostedWorkbook, language: Language = "en") =>
  writeAgencies(hosted.workbook, { translate: createTranslator(language) });

const oneSided = async (hosted: HostedWorkbook): Promise<readonly number[]> =>
  (await studied(hosted)).findings
    .filter(({ rule }) => rule === "joint-action-one-sided")
    .map(({ cell }) => cell.row);

describe("the Agencies sheet", () => {
  it("has each agency of the plan once, with its full name, its country and its spellings", async () => {
    const hosted = hostedPlan(ACTIONS);
    await write(hosted);
    expect(agencies(hosted).map((row) => [row[NAME], row[FULL_NAME], row[PARTY], row[SPELLINGS]])).toEqual([
      ["NCCT", null, null, null],
      ["DATIP", null, null, null],
      ["MoSVY", null, null, "MOSVY"],
      ["MoJ", "Ministry of Justice", null, "Ministry of Justice (MoJ)"],
      ["Royal Police", null, "Thailand", "Royal Police (Thailand)"],
      ["Donors", null, null, null],
    ]);
    expect(agencies(hosted).map((row) => row[FOCAL_POINT])).toEqual(Array(6).fill(null));
  });

  it("says nothing of parties before a person has: what was proposed does not count", async () => {
    const hosted = hostedPlan(ACTIONS);
    await write(hosted);
    expect((await studied(hosted)).agencies?.parties).toEqual([]);
    expect(await oneSided(hosted)).toEqual([]);
    type(hosted, "Royal Police", CONFIRMED, "Yes");
    expect((await studied(hosted)).agencies?.parties).toEqual(["Thailand"]);
  });

  it.each(LANGUAGES)(
    "keeps what people type, whatever language it is written in next (%s)",
    async (language) => {
      const hosted = hostedPlan(ACTIONS);
      await write(hosted);
      type(hosted, "NCCT", PARTY, "Cambodia");
      type(hosted, "DATIP", PARTY, "Thailand");
      type(hosted, "MoSVY", PARTY, "Cambodia");
      type(hosted, "Royal Police", FOCAL_POINT, "Room 3");
      await write(hosted, language);
      writePlan(planSheet(hosted), ACTIONS.slice(0, 3));
      await write(hosted, language);
      await write(hosted);
      expect(agencies(hosted).map((row) => [row[NAME], row[PARTY], row[FOCAL_POINT]])).toEqual([
        ["NCCT", "Cambodia", null],
        ["DATIP", "Thailand", null],
        ["MOSVY", "Cambodia", null],
        ["MoJ", null, null],
        ["Royal Police", "Thailand", "Room 3"],
      ]);
    },
  );

  it("takes over an agency that a person enters among the spellings of another", async () => {
    const hosted = hostedPlan(ACTIONS);
    await write(hosted);
    type(hosted, "MoSVY", SPELLINGS, "MOSVY; Donors");
    await write(hosted);
    expect(agencies(hosted).map((row) => row[NAME])).not.toContain("Donors");
  });

  describe("once parties are confirmed", () => {
    async function confirmed(): Promise<HostedWorkbook> {
      const hosted = hostedPlan(ACTIONS);
      await write(hosted);
      for (const name of ["NCCT", "MoSVY", "MoJ"]) type(hosted, name, PARTY, "Cambodia");
      type(hosted, "DATIP", PARTY, "Thailand");
      type(hosted, "Royal Police", CONFIRMED, "Yes");
      return hosted;
    }

    it("the joint actions that name agencies of one party only are reported, once for the same agencies", async () => {
      const hosted = await confirmed();
      const found = (await studied(hosted)).findings.filter(({ rule }) => rule === "joint-action-one-sided");
      const rowsOfEach = found.map(({ cell, others = [] }) => [cell, ...others].map(({ row }) => row));
      expect(rowsOfEach).toEqual([[4, 5]]);
    });

    it("an agency that comes later is reported as unknown", async () => {
      const hosted = await confirmed();
      planSheet(hosted).setCell(4, 1, { value: "MoLVT", formula: null });
      const found = (await studied(hosted)).findings.filter(({ rule }) => rule === "agency-unknown");
      expect(found.map(({ cell }) => cell.row)).toEqual([4]);
    });

    it("indicators, missing reports and forms are by party", async () => {
      const study = await studied(await confirmed());
      const { parties } = progressOf(study, { year: 2023 });
      expect(parties.map(({ name, headline }) => [name, headline.due])).toEqual([
        ["Cambodia", 4],
        ["Thailand", 2],
      ]);
      const missing = owedByAgency(
        study,
        owedOn(study, { year: 2024, month: 3, day: 1 }, study.settings.progress),
      );
      expect(missing.map(({ agency, party }) => [party, agency])).toEqual([
        ["Cambodia, Thailand", "NCCT/DATIP"],
        ["Cambodia", "MoSVY"],
        ["Cambodia", "Ministry of Justice (MoJ)"],
        ["Thailand", "Royal Police (Thailand)"],
        [null, "Donors"],
      ]);
      const translate = createTranslator("en");
      const handed = handOut(study, { period: { year: 2023 }, translate });
      if (handed.kind !== "handedOut") throw new Error("No forms");
      expect(handed.forms.map(({ party, indicators }) => [party, indicators.length])).toEqual([
        ["Cambodia", 4],
        ["Thailand", 2],
      ]);
    });
  });

  it("is not written over where its headers are gone", async () => {
    const hosted = hostedPlan(ACTIONS);
    await write(hosted);
    const sheet = ownSheet(hosted);
    for (let column = 0; column < 7; column++) sheet.setCell(4, column, { value: null, formula: null });
    expect((await write(hosted)).kind).toBe("headsGone");
  });

  it("can be written for a plan that names no agency", async () => {
    const hosted = hostedPlan(ACTIONS.map(([action, , ...rest]) => [action ?? null, null, ...rest]));
    await write(hosted);
    await write(hosted);
    expect((await checkPlan(hosted.workbook)).kind).toBe("checked");
  });
});
