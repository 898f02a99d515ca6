import { prepareActuals, recordActuals, type ActualEntry } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import type { Area } from "@plan-of-action/xlsx/grid";
import { zipParts, readParts } from "../../packages/xlsx/tests/compose-package";
import { actualsSheetOf, entry, meetingPlan } from "./reported-actuals";

const translate = createTranslator("en");
const on = { year: 2024, month: 8, day: 5 } as const;
const at = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn): Area => ({
  ...{ firstRow, firstColumn, lastRow, lastColumn },
});

const reopened = ({ file }: HostedWorkbook) => hostWorkbook(openWorkbookFile(file.save()));

const record = async ({ workbook }: HostedWorkbook, ...entries: readonly ActualEntry[]) => {
  const recorded = await recordActuals(workbook, { entries, on, translate });
  expect(recorded.kind).toBe("recorded");
};

/** The meeting's plan with two actuals in rows 5 and 6 of the Actuals sheet. */
async function withActuals(): Promise<HostedWorkbook> {
  const hosted = meetingPlan();
  await record(hosted, entry("1.4-2", "2024-Q2", "1400"), entry("2.3-2", "2024-Q2", "30"));
  return reopened(hosted);
}

/** The meeting's plan, in which the indicator of joint action 3.3 is a percentage. */
function planWithAPercentage() {
  const plan = meetingPlan().file;
  const cells = ["% of cases that were managed", "80%", "80%", "80%", "80%"];
  for (const [place, value] of cells.entries())
    plan.sheets[0]?.setCell(18, 4 + place, { value, formula: null });
  return plan;
}

describe("an Actuals sheet in which a user worked", () => {
  it("keeps colours, number formats, widths, heights and rules when actuals are added and corrected", async () => {
    const hosted = await withActuals();
    const sheet = actualsSheetOf(hosted);
    sheet.setStyle(at(4, 0, 4, 8), { fill: "#FFFF00", font: { bold: true } });
    sheet.setStyle(at(4, 4), { numberFormat: "#,##0" });
    sheet.setStyle(at(4, 8), { numberFormat: "d mmm yyyy" });
    sheet.setColumnWidth(0, 0, 60);
    sheet.setRowHeight(4, 4, 44);
    sheet.setRowsHidden(5, 5, true);
    const look = { fill: "#FF0000", color: null, bold: false };
    sheet.addConditionalFormat({ kind: "expression", area: at(4, 4, 30, 4), formula: "$E5>1000", ...look });
    const again = reopened(hosted);
    await record(again, entry("1.4-2", "2024-Q2", "1500"), entry("3.3-1", "2023", "1"));

    const kept = actualsSheetOf(reopened(again));
    expect(kept.cell(4, 4).value).toBe(1500);
    expect(kept.style(4, 4)).toMatchObject({ fill: "#FFFF00", font: { bold: true }, numberFormat: "#,##0" });
    expect(kept.style(4, 8).numberFormat).toBe("d mmm yyyy");
    expect([kept.columnWidth(0), kept.rowHeight(4), kept.isRowHidden(5)]).toEqual([60, 44, true]);
    expect(kept.conditionalFormats).toHaveLength(1);
    expect(kept.cell(6, 0).value).toMatch(/^3\.3-1/);
  });

  it("gives new rows the looks and the lists of the table, which grows with them, and prints them", async () => {
    const hosted = await withActuals();
    await record(hosted, entry("3.3-1", "2023", "1"), entry("3.4-1", "2023", "1"));
    const again = reopened(hosted);
    const sheet = actualsSheetOf(again);
    expect(sheet.tables).toMatchObject([{ name: "PoaActuals", area: at(3, 0, 7, 8) }]);
    expect(sheet.style(7, 4)).toMatchObject({ fill: sheet.style(4, 4).fill, align: "center" });
    expect(sheet.style(7, 5).wrap).toBe(true);
    const printed = again.file.names.find(({ name }) => name === "_xlnm.Print_Area");
    expect(printed?.formula).toBe("Actuals!$A$1:$I$8");
    const lists = sheet.validations.filter(({ area }) => area.firstColumn === 0);
    expect(lists.some(({ area }) => area.firstRow <= 7 && area.lastRow >= 400)).toBe(true);
  });

  it("writes new rows in the font of the first, in that of their script", async () => {
    const hosted = await withActuals();
    await record(hosted, entry("3.3-1", "2023", "1"));
    await recordActuals(hosted.workbook, {
      entries: [{ ...entry("1.3-1", "2024-Q2", "1"), evidence: "รายงานการประชุม" }],
      on,
      translate,
    });
    const sheet = actualsSheetOf(reopened(hosted));
    const fonts = (column: number) => [4, 6, 7].map((row) => sheet.style(row, column).font?.name);
    expect(fonts(0)).toEqual(["Arial", "Arial", "Arial"]);
    expect(fonts(5)).toEqual(["Arial", "Arial", "Leelawadee UI"]);
  });

  it("keeps filters and the order of sorting", async () => {
    const hosted = await withActuals();
    const parts = readParts(hosted.file.save());
    const [name, xml] = Object.entries(parts).find(([part]) => part.startsWith("xl/tables/"))!;
    const filter = '<filterColumn colId="1"><filters><filter val="2024"/></filters></filterColumn>';
    const sorted = '<sortState ref="A5:I6"><sortCondition ref="E5:E6" descending="1"/></sortState>';
    const withFilter = xml.replace(
      /<autoFilter ref="([^"]*)"\/>/,
      `<autoFilter ref="$1">${filter}</autoFilter>${sorted}`,
    );
    expect(withFilter).not.toBe(xml);
    const again = hostWorkbook(openWorkbookFile(zipParts({ ...parts, [name]: withFilter })));
    await record(again, entry("3.3-1", "2023", "1"));
    const table = readParts(again.file.save())[name]!;
    expect(table).toContain('ref="A4:I7"');
    expect(table).toContain(`<autoFilter ref="A4:I7">${filter}</autoFilter>${sorted}`);
  });

  it("keeps columns of the user's with their formulas, and notes below the table", async () => {
    const hosted = await withActuals();
    const sheet = actualsSheetOf(hosted);
    sheet.setCell(3, 9, { value: "Share", formula: null });
    sheet.setCell(4, 9, { value: 0.5, formula: "=E5/2800" });
    sheet.setStyle(at(4, 9), { numberFormat: "0%", fill: "#00FF00" });
    sheet.setCell(9, 0, { value: "Collected in July", formula: null });
    sheet.setStyle(at(9, 0), { fill: "#0000FF" });
    const again = reopened(hosted);
    await record(again, entry("3.3-1", "2023", "1"), entry("3.4-1", "2023", "1"));
    const kept = actualsSheetOf(reopened(again));
    expect(kept.cell(4, 9).formula).toBe("=E5/2800");
    expect(kept.style(4, 9)).toMatchObject({ numberFormat: "0%", fill: "#00FF00" });
    expect(kept.cell(9, 0).value).toBe("Collected in July");
    expect(kept.style(9, 0).fill).toBe("#0000FF");
  });

  it("makes room where notes stand right below the table: these are moved, with all that they look like", async () => {
    const made = await withActuals();
    const before = actualsSheetOf(made);
    before.setCell(6, 0, { value: "Collected in July", formula: null });
    before.setStyle(at(6, 0), { fill: "#0000FF", font: { bold: true } });
    before.setCell(7, 4, { value: 1430, formula: "=SUM(E5:E6)" });
    before.merge(at(8, 0, 8, 2));
    before.setStyle(at(4, 0), { fill: "#FFFF00" });
    const choices = Array.from({ length: 16 }, (__, row) => before.cell(row, 10).value);
    const hosted = hostWorkbook(openWorkbookFile(made.file.save()));
    await record(hosted, entry("3.3-1", "2023", "1"), entry("3.4-1", "2023", "1"));
    const kept = actualsSheetOf(reopened(hosted));
    expect([6, 7].map((row) => kept.cell(row, 0).value)).toEqual([
      expect.stringMatching(/^3\.3-1/),
      expect.stringMatching(/^3\.4-1/),
    ]);
    expect([kept.cell(8, 0).value, kept.cell(9, 4).formula]).toEqual(["Collected in July", "=SUM(E5:E6)"]);
    expect(Array.from({ length: 16 }, (__, row) => kept.cell(row, 10).value)).toEqual(choices);
    expect(kept.tables).toMatchObject([{ area: at(3, 0, 7, 8) }]);
    expect(kept.style(8, 0)).toMatchObject({ fill: "#0000FF", font: { bold: true } });
    expect(kept.style(6, 0).fill).toBe(kept.style(5, 0).fill);
    expect(kept.style(4, 0).fill).toBe("#FFFF00");
    expect(kept.merges).toContainEqual(at(10, 0, 10, 2));
  });

  it("shows a percentage as one in a cell that showed numbers, and a number in one that showed percentages", async () => {
    const hosted = hostWorkbook(planWithAPercentage());
    await record(hosted, entry("3.3-1", "2023", "60"), entry("2.3-2", "2024-Q2", "30"));
    const formats = async (...entries: readonly ActualEntry[]) => {
      await record(hosted, ...entries);
      return [4, 5].map((row) => [
        actualsSheetOf(hosted).cell(row, 4).value,
        actualsSheetOf(hosted).style(row, 4).numberFormat,
      ]);
    };
    actualsSheetOf(hosted).setStyle(at(5, 4), { numberFormat: "0%" });
    const changed = await formats(entry("3.3-1", "2023", "80%"), entry("2.3-2", "2024-Q2", "31"));
    expect(changed).toEqual([
      [0.8, "0%"],
      [31, "General"],
    ]);
  });

  it("offers an indicator that the plan has got since", async () => {
    const hosted = await withActuals();
    const choices = () => {
      const sheet = actualsSheetOf(hosted);
      const { lastRow } = sheet.usedArea(true)!;
      const texts = Array.from({ length: lastRow + 1 }, (_, row) => sheet.cell(row, 10).value);
      const list = sheet.validations.find(({ area, formula1 }) => area.firstColumn === 0 && formula1 !== "");
      return {
        count: texts.filter((text) => text !== null).length - 1,
        last: list?.formula1.split("$").at(-1),
      };
    };
    const before = choices();
    expect(before.last).toBe(String(before.count + 4));
    const [plan] = hosted.file.sheets;
    const { lastRow } = plan!.usedArea(true)!;
    for (let column = 0; column < 14; column++) {
      const { value } = plan!.cell(lastRow, column);
      const text = typeof value === "string" ? value.replace("3.4", "3.5").replace("of", "of new") : value;
      plan!.setCell(lastRow + 1, column, { value: text, formula: null });
    }
    await prepareActuals(hosted.workbook, { period: { year: 2024, quarter: 3 }, translate });
    const { count, last } = choices();
    expect(count).toBeGreaterThan(before.count);
    expect(last).toBe(String(count + 4));
  });

  it("is changed in as many round trips as it takes, however many rows there are", async () => {
    const requests = async (count: number) => {
      const hosted = await withActuals();
      const years = Array.from({ length: count }, () => entry("1.4-2", "2023", "1")).map((one, index) => ({
        ...one,
        party: `Party ${index}`,
      }));
      hosted.host.traffic.reset();
      await record(hosted, ...years);
      return hosted.host.traffic.requests;
    };
    expect(await requests(300)).toBe(await requests(1));
  });

  it("is left alone where somebody has changed a cell in the meantime", async () => {
    const hosted = await withActuals();
    const contents = await hosted.workbook.read();
    actualsSheetOf(hosted).setCell(4, 4, { value: 7, formula: null });
    const stale = { ...hosted.workbook, read: () => Promise.resolve(contents) };
    const before = hosted.file.save();
    await expect(
      recordActuals(stale, {
        entries: [entry("1.4-2", "2024-Q2", "1500"), entry("3.3-1", "2023", "1")],
        on,
        translate,
      }),
    ).rejects.toMatchObject({ problem: { kind: "cellChanged", cell: { row: 4, column: 4 } } });
    expect(Buffer.from(hosted.file.save()).equals(Buffer.from(before))).toBe(true);
  });
});
