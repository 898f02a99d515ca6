import { readFileSync } from "node:fs";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { LANGUAGES, type Language } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { convertAllByLibreOffice, convertByLibreOffice, describeWithLibreOffice } from "../libreoffice";
import { writeTrackingTable } from "../sheets-alone";

const FIXTURE = "tests/fixtures/plan-with-own-percentages.xlsx";

/** The tracking table of a plan whose three years have targets and actuals by quarter. */
async function written(language: Language = "en"): Promise<HostedWorkbook> {
  const hosted = hostWorkbook(openWorkbookFile(readFileSync(FIXTURE)));
  const done = await writeTrackingTable(hosted.workbook, { translate: createTranslator(language) });
  expect(done.kind).toBe("written");
  return hosted;
}

const tableOf = ({ file }: Pick<HostedWorkbook, "file">) => file.sheets.at(-1)!;

/** The cells of the table with a formula, with what they show. */
function formulaCells(hosted: Pick<HostedWorkbook, "file">) {
  const sheet = tableOf(hosted);
  return [...sheet.formulaCells()]
    .filter(({ formula }) => !formula.startsWith("=HYPERLINK"))
    .map(({ row, column }) => {
      const { value } = sheet.cell(row, column);
      return [row, column, typeof value === "number" ? value.toFixed(9) : value];
    });
}

describe("a tracking table of quarters", () => {
  it("is cut into pages of whole years, each with the indicators, and the whole plan on the last", async () => {
    const { print } = tableOf(await written());
    expect(print?.across).toMatchObject({
      titleColumns: { first: 0, last: 2 },
      // Three columns for each of four quarters and the year, after those of the indicators.
      breaksBefore: [3 + 15, 3 + 30],
    });
    expect(print?.across?.scale).toBeGreaterThanOrEqual(66);
    expect(print?.footer.left).toContain("Joint plan of action 2023–2025");
  });

  it.each(LANGUAGES)("has room in %s for what header and footer say", async (language) => {
    const { print } = tableOf(await written(language));
    for (const { left, center, right } of [print!.header, print!.footer]) {
      expect(`&L${left}&C${center}&R${right}`.length).toBeLessThanOrEqual(255);
    }
  });
});

describeWithLibreOffice("a tracking table in LibreOffice", () => {
  it("computes the percentages that the code computed", async () => {
    const hosted = await written();
    const recalculated = openWorkbookFile(convertByLibreOffice(hosted.file.save(), "xlsx"));
    const own = formulaCells(hosted);
    expect(own).toHaveLength(7 * 16);
    expect(formulaCells({ file: recalculated })).toEqual(own);
  }, 120_000);

  it("prints a page a year, however the columns come out", async () => {
    const hosted = await written();
    const [withTable = NaN, alone = NaN] = convertAllByLibreOffice(
      [hosted.file.save(), readFileSync(FIXTURE)],
      "pdf",
    ).map((pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0);
    expect(withTable - alone).toBe(3);
  }, 120_000);
});
