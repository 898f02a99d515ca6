import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { LANGUAGES, type Language } from "../../../src/locales/languages";
import { convertByLibreOffice, describeWithLibreOffice } from "../../libreoffice";
import { typeDefinition } from "../../typed-definition";
import { workbookOfRows } from "../../workbook-of-rows";
import { poaJson, runPoa, temporaryFolder } from "./run-poa";

jest.setTimeout(240_000);

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

const ROWS = [
  ["Plan of action 2023-2025"],
  [],
  ["Objective", "Action", "Responsible agency", "Indicator", "Overall target", 2023, 2024, 2025],
  ["Objective 1: Assist", "1.1 Train officers", "MoJ", "Number of officers trained", 120, 40, 40, 40],
  ["", "1.2 Open shelters", "MoSVY", "Number of shelters opened", 60, 20, 20, 20],
];

/** How women and men are called where they are reported, and the breakdown where it is defined. */
const WORDS = {
  en: { sex: "Sex", women: "women", men: "men" },
  km: { sex: "ភេទ", women: "ស្រី", men: "ប្រុស" },
  th: { sex: "เพศ", women: "หญิง", men: "ชาย" },
} as const satisfies Record<Language, object>;

const opened = (name: string): WorkbookFile => openWorkbookFile(readFileSync(place(name)));

/** The texts and numbers of a workbook's sheets but the first. */
const textOf = ({ sheets }: WorkbookFile): string =>
  sheets
    .slice(1)
    .flatMap((sheet) =>
      [...sheet.filledCells()].map(({ row, column }) => JSON.stringify(sheet.cell(row, column).value)),
    )
    .join("\n");

async function done(...args: readonly string[]): Promise<void> {
  const { exitCode, messages } = await runPoa(...args);
  if (exitCode === 2) throw new Error(messages);
}

const record = (lines: readonly string[]): Promise<void> => {
  writeFileSync(
    place("reports.csv"),
    ["indicator,period,party,dimension,category,actual,state,agreed by", ...lines].join("\n"),
  );
  const parties = ["Cambodia", "Thailand"]
    .filter((party) => lines.some((line) => line.includes(`,${party},`)))
    .flatMap((party) => ["--new-party", party]);
  return done("actuals", place("plan.xlsx"), "--add", place("reports.csv"), "--in-place", ...parties);
};

interface ProgressShape {
  readonly indicators: readonly { readonly actual: number | null }[];
  readonly notAgreed: readonly unknown[];
}
interface CheckShape {
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
}

const progress = () =>
  poaJson<ProgressShape>("progress", place("plan.xlsx"), "--period", "2024", "--on", "2025-01-10");

describeWithLibreOffice("parts of values", () => {
  it.each(LANGUAGES)(
    "go all the way: defined, reported by two parties, checked, agreed, printed, exported: %s",
    async (language) => {
      const { women, men } = WORDS[language];
      const plan = place("plan.xlsx");
      const inPlace = ["--in-place", "--lang", language];
      writeFileSync(plan, workbookOfRows(ROWS, "Plan").save());
      await done("indicators", plan, ...inPlace);
      const file = opened("plan.xlsx");
      const typed = { breakdown: WORDS[language].sex };
      typeDefinition(file, "Number of officers trained", typed, language);
      writeFileSync(plan, file.save());

      await record([
        "1.1-1,2024,Cambodia,,,30,submitted,",
        `1.1-1,2024,Cambodia,,${women},18,submitted,`,
        `1.1-1,2024,Cambodia,,${men},12,submitted,`,
        "1.1-1,2024,Thailand,,,25,submitted,",
      ]);
      const { findings } = await poaJson<CheckShape>("check", plan, "--on", "2025-01-10");
      // Thailand owes its parts; nothing else of them is wrong.
      expect(findings.filter(({ rule }) => rule.startsWith("part-")).map(({ rule }) => rule)).toEqual([
        "part-missing",
      ]);
      await record([
        `1.1-1,2024,Thailand,,${women},15,submitted,`,
        `1.1-1,2024,Thailand,,${men},10,submitted,`,
      ]);
      expect((await progress()).indicators[0]?.actual).toBe(55);
      expect((await progress()).notAgreed.length).toBeGreaterThan(0);
      await record(["1.1-1,2024,Cambodia,,,,,Thailand", "1.1-1,2024,Thailand,,,,,Cambodia"]);
      expect((await progress()).notAgreed).toEqual([]);

      await done("brief", plan, "--period", "2024", "--on", "2025-01-10", ...inPlace);
      await done("tracking", plan, ...inPlace);
      // As LibreOffice calculates and saves it.
      const saved = openWorkbookFile(convertByLibreOffice(readFileSync(plan), "xlsx"));
      const printed = textOf(saved);
      for (const number of ["55", "33", "22"]) expect(printed).toContain(number);

      await done("export", plan, "--out", place("values.csv"));
      const lines = readFileSync(place("values.csv"), "utf8").trim().split("\r\n");
      const [header = "", ...values] = lines;
      const [dimension, category] = ["dimension", "category"].map((name) => header.split(",").indexOf(name));
      const actuals = values.filter((line) => line.includes(",actual,")).map((line) => line.split(","));
      const ofParts = actuals.filter((line) => line[dimension!] !== "");
      expect(ofParts.map((line) => line[category!]).sort()).toEqual(["men", "men", "women", "women"]);
      expect(actuals.length - ofParts.length).toBe(2);
    },
  );
});
