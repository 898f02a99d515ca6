import { formatWith } from "../../src/sheets/layout/digit-formats";
import { inDigits } from "../../src/sheets/layout/writing";
import { COLUMN } from "../../src/sheets/layout/columns";
import { cellAt, cellsOf, EVERY_STATUS, indicatorRow, summaryOf, textOf } from "./summary-of";

describe("years of the Buddhist era", () => {
  const sheet = summaryOf(EVERY_STATUS, {
    language: "th",
    period: "2024-Q2",
    style: { calendar: "buddhist" },
  });

  it("stand wherever the sheet says a year, and in the title of its tab", () => {
    expect(sheet.title).toContain("2567");
    expect(cellAt(sheet, 1, COLUMN.number).value).toContain("พ.ศ. 2567");
    expect(cellAt(sheet, 2, COLUMN.number).value).toContain("พ.ศ. 2568");
    const ownWords = textOf(sheet).replaceAll("Joint plan 2023-2025", "");
    expect(ownWords).not.toMatch(/20(2[3-9])|ค\.ศ\./);
  });

  it("leave the marker as it is, by which the sheet is found again", () => {
    expect(sheet.marker).toBe("summary/2024-Q2");
  });

  it("are not those of the common era, which Thai texts name too", () => {
    const common = summaryOf(EVERY_STATUS, { language: "th", period: "2024-Q2" });
    expect(cellAt(common, 2, COLUMN.number).value).toContain("ค.ศ. 2025");
  });
});

describe("native digits", () => {
  it.each([
    ["thai", "ไตรมาสที่ 2 ปี 2567", "ไตรมาสที่ ๒ ปี ๒๕๖๗"],
    ["khmer", "0123456789", "០១២៣៤៥៦៧៨៩"],
    ["latin", "2024", "2024"],
  ] as const)("of the script %s", (script, text, written) => {
    expect(inDigits(text, script)).toBe(written);
  });

  const sheet = summaryOf(EVERY_STATUS, { language: "km", style: { digits: "native" } });

  it("stand in all that the sheet says itself; names of cells and indicators stay", () => {
    const said = cellsOf(sheet)
      .filter(({ column, cell }) => column > COLUMN.number && cell.link === undefined)
      .flatMap(({ cell: { value } }) =>
        typeof value === "string" && /[\u1780-\u17FF]/u.test(value) ? [value] : [],
      );
    expect(said.filter((text) => /[0-9]/.test(text.replaceAll(/\d+\.\d+-\d+/g, "")))).toEqual([]);
    const row = indicatorRow(sheet, "1.1-1");
    expect(cellAt(sheet, row, COLUMN.number).value).toBe("1.1-1");
  });

  it("show numbers through their formats, so that cells keep numbers to be reckoned with", () => {
    const row = indicatorRow(sheet, "1.2-1");
    const cell = cellAt(sheet, row, COLUMN.yearTarget);
    expect(cell.value).toBe(60);
    expect(sheet.styles[cell.style ?? ""]).toMatchObject({
      numberFormat: "[$-12000453]#,##0_M",
      font: { name: "Leelawadee UI" },
    });
    expect(sheet.charts.flatMap(({ labels }) => labels?.numberFormats ?? [])).toEqual(
      expect.arrayContaining(["[$-12000453]0%", '[>=1][$-12000453]"▲ "0;""']),
    );
  });

  it("are those of numbers in English, which has no others", () => {
    const english = { language: "en", style: { digits: "native" } } as const;
    expect(summaryOf(EVERY_STATUS, english)).toEqual(summaryOf(EVERY_STATUS));
  });

  it.each([
    ["#,##0_M", "[$-D00041E]#,##0_M"],
    ["0%_M;-0%_M;0%_M;@_M", "[$-D00041E]0%_M;[$-D00041E]-0%_M;[$-D00041E]0%_M;@_M"],
    ['[>=3]"▲ "0;""', '[>=3][$-D00041E]"▲ "0;""'],
    ["General", "General"],
  ])("turn the format %s into %s", (format, written) => {
    expect(formatWith(format, "thai")).toBe(written);
  });
});
