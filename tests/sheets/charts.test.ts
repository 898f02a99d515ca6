import { LANGUAGES } from "../../src/locales/catalogues";
import { COLUMN, LAST_COLUMN } from "../../src/sheets/layout/columns";
import { ALL_STATUS_GROUPS } from "../../src/sheets/layout/status-groups";
import { formatAddress, type ChartDescription } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import { CHART_STATUS_COLORS, COLORS, STATUS_LOOKS } from "../../src/sheets/layout/styles";
import type { ProgressStatus } from "../../src/progress";
import type { WrittenIndicator } from "../progress/plan-of";
import { cellAt, EVERY_STATUS, summaryOf, textOf, cellsOf, indicatorRow } from "./summary-of";
import fc from "fast-check";
import { lineCount, textHeight, widthOf } from "../../src/sheets/layout/text-height";
import { formatWith } from "../../src/sheets/layout/digit-formats";
import { inDigits } from "../../src/sheets/layout/writing";

const sheet = summaryOf(EVERY_STATUS);

function chartOf({ charts }: SheetDescription, name: string): ChartDescription {
  const chart = charts.find((each) => each.name === name);
  if (chart === undefined) throw new Error(`the sheet has no chart ${name}`);
  return chart;
}

/** What a chart shows, its header row first. */
function dataOf(described: SheetDescription, name: string): unknown[][] {
  const { data } = chartOf(described, name);
  const columns = Array.from(
    { length: data.lastColumn - data.firstColumn + 1 },
    (_, index) => data.firstColumn + index,
  );
  return Array.from({ length: data.lastRow - data.firstRow + 1 }, (_, index) =>
    columns.map((column) => cellAt(described, data.firstRow + index, column).value),
  );
}

/** A plan of as many objectives, with one indicator each, some of them behind. */
function objectives(count: number, actual = (index: number) => index % 3): WrittenIndicator[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${index + 1}.1-1`,
    objective: String(index + 1),
    targets: { 2024: 2 },
    actuals: { 2024: actual(index) },
  }));
}

describe("the charts of a summary", () => {
  it("show where each objective stands, and the targets of the years", () => {
    expect(sheet.charts.map(({ name, kind, title }) => [name, kind, title])).toEqual([
      ["PoaStatusByObjective", "barStacked", "8 indicators, 1 off track, 2 at risk, 1 with a report missing"],
      ["PoaTargetsByYear", "barStacked", "2 of the 9 targets to the end of 2024 are met"],
    ]);
  });

  it("count over the signs of an objective's indicators", () => {
    const { data } = chartOf(sheet, "PoaStatusByObjective");
    const { formula = "" } = cellAt(sheet, data.firstRow + 2, data.firstColumn + 3);
    const signs = formatAddress(0, COLUMN.sign).slice(0, -1);
    const [, from, to] = new RegExp(`^=COUNTIF\\(${signs}(\\d+):${signs}(\\d+),"■"\\)$`).exec(formula) ?? [];
    expect(Number(from)).toBeLessThan(indicatorRow(sheet, "2.1-1") + 1);
    expect(Number(to)).toBeGreaterThan(indicatorRow(sheet, "2.3-1"));
    expect(Number(to)).toBeLessThan(indicatorRow(sheet, "3.1-1"));
  });

  it("count the indicators of each objective by status, statuses that none has left out", () => {
    const [header, ...rows] = dataOf(sheet, "PoaStatusByObjective");
    expect(header).toEqual([
      "Objective",
      ...["▲ Ahead", "● On track", "■ At risk", "▼ Off track", "○ No report", "□ Not due", "– No target"],
    ]);
    expect(rows).toEqual([
      ["Objective 1", 1, 1, 1, 0, 0, 0, 0],
      ["Objective 2", 0, 0, 1, 1, 1, 0, 0],
      ["Objective 3", 0, 0, 0, 0, 0, 1, 1],
    ]);
    expect(dataOf(summaryOf(objectives(2)), "PoaStatusByObjective")[0]).toHaveLength(3);
  });

  it("tell the statuses without colour, by their signs, where a label has room", () => {
    const { labels } = chartOf(sheet, "PoaStatusByObjective");
    expect(labels?.numberFormats[0]).toBe('[>=1]"▲ "#,##0;""');
    const wide = [
      ...objectives(1),
      ...objectives(1).flatMap((one) =>
        Array.from({ length: 60 }, (_, index) => ({ ...one, id: `2.${index + 1}-1`, objective: "2" })),
      ),
    ];
    expect(chartOf(summaryOf(wide), "PoaStatusByObjective").labels?.numberFormats[0]).toMatch(/^\[>=3\]/);
  });

  it("count the targets of each year by what became of them", () => {
    expect(dataOf(sheet, "PoaTargetsByYear")).toEqual([
      ["Year", "√ Met", "▼ Missed", "○ Due, no report", "□ Still to come"],
      ["2023", 1, 2, 0, 0],
      ["2024", 1, 4, 1, 0],
      ["2025", 0, 0, 0, 1],
    ]);
  });

  it("are left out where they would say nothing", () => {
    const names = (indicators: readonly WrittenIndicator[]) =>
      summaryOf(indicators).charts.map(({ name }) => name);
    expect(names([])).toEqual([]);
    expect(names([{ targets: { 2024: 2 } }])).toEqual(["PoaTargetsByYear"]);
    expect(names(objectives(1))).toEqual(["PoaTargetsByYear"]);
    expect(summaryOf(objectives(1), { years: [2024] }).charts).toEqual([]);
  });

  it("show at most nine bars: of forty objectives those that are behind, and the others together", () => {
    const described = summaryOf(objectives(40, (index) => (index === 4 || index === 30 ? 0 : 2)));
    const rows = dataOf(described, "PoaStatusByObjective").slice(1);
    expect(rows).toHaveLength(9);
    expect(rows.map(([label]) => label)).toEqual(expect.arrayContaining(["Objective 5", "Objective 31"]));
    expect(rows.at(-1)).toEqual(["32 other objectives", 32, 0]);
  });

  it.each([true, false])(
    "have their data on the sheet, in the pages or behind them (printed: %s)",
    (printChartData) => {
      const { charts, print, rows } = summaryOf(EVERY_STATUS, { printChartData });
      for (const { data } of charts) {
        expect(data.lastRow > (print.area?.lastRow ?? NaN)).toBe(!printChartData);
        expect(data.lastRow).toBeLessThan(rows.length);
        expect(data.lastColumn).toBeLessThanOrEqual(LAST_COLUMN);
      }
    },
  );

  it.each([true, false])(
    "cover no cell that says something, and not one another (printed: %s)",
    (printChartData) => {
      for (const indicators of [EVERY_STATUS, objectives(40)]) {
        const described = summaryOf(indicators, { printChartData });
        const covered = described.charts.flatMap(({ place }) => {
          const cells: string[] = [];
          for (let row = place.firstRow; row <= place.lastRow; row++) {
            for (let column = place.firstColumn; column <= place.lastColumn; column++) {
              cells.push(`${row} ${column}`);
              expect(described.rows[row]?.cells[column]?.value ?? null).toBeNull();
            }
          }
          return cells;
        });
        expect(new Set(covered).size).toBe(covered.length);
      }
    },
  );

  it("repeat their finding in a cell, for readers whom a picture tells nothing", () => {
    for (const { title, data } of sheet.charts) {
      expect(cellAt(sheet, data.firstRow - 1, data.firstColumn).value).toBe(title);
    }
  });

  it.each(LANGUAGES)("are set in a font that holds the script of %s", (language) => {
    const fonts = summaryOf(EVERY_STATUS, { language }).charts.map((chart) => chart.fonts?.text.name);
    expect(new Set(fonts)).toEqual(new Set([language === "en" ? "Arial" : "Leelawadee UI"]));
  });

  it("stay apart in grey: neighbours differ in lightness", () => {
    for (const { colors, kind } of sheet.charts) {
      if (!kind.includes("Stacked")) continue;
      for (let index = 1; index < colors.length; index++) {
        expect(Math.abs(lightness(colors[index]!) - lightness(colors[index - 1]!))).toBeGreaterThan(0.02);
      }
    }
  });

  it("have a shade of its own for each sign, also those that are not neighbours", () => {
    const shades = ALL_STATUS_GROUPS.map(({ like }) => lightness(CHART_STATUS_COLORS[like])).sort(
      (a, b) => a - b,
    );
    for (let index = 1; index < shades.length; index++) {
      expect(shades[index]! / shades[index - 1]!).toBeGreaterThan(1.1);
    }
  });

  it("are next to one another, on the first page where that has room; of too many tiles that of the objectives is there", () => {
    const isFirst = (described: SheetDescription): boolean => {
      const [first, second] = described.charts.map(({ place }) => place);
      expect(first?.firstRow).toBe(second?.firstRow);
      return (first?.lastRow ?? NaN) < (described.print.breaksBefore[0] ?? NaN);
    };
    expect(isFirst(sheet)).toBe(true);
    const full = summaryOf(objectives(8));
    expect(isFirst(full)).toBe(false);
    const large = summaryOf(objectives(60));
    expect(chartOf(large, "PoaStatusByObjective").place.lastRow).toBeLessThan(
      large.print.breaksBefore[0] ?? NaN,
    );
  });
});

describe("the statuses in cells", () => {
  it("are told apart in grey: worse is darker, and each has a sign", () => {
    const light = (status: ProgressStatus): number => lightness(STATUS_LOOKS[status].fill);
    const [worst, atRisk, good, notDue] = (["offTrack", "atRisk", "onTrack", "notDue"] as const).map(light);
    expect(worst! + 0.2).toBeLessThan(atRisk!);
    expect(atRisk! + 0.2).toBeLessThan(good!);
    expect(good).toBeLessThan(notDue!);
    // What is not filled has a frame.
    for (const { fill, edge, sign } of Object.values(STATUS_LOOKS))
      expect(fill === COLORS.white && edge === undefined).toBe(sign === STATUS_LOOKS.noTarget.sign);
    expect(new Set(Object.values(STATUS_LOOKS).map(({ sign }) => sign)).size).toBe(9);
  });

  it("can be read on their colour", () => {
    for (const { fill, color } of Object.values(STATUS_LOOKS)) {
      const [dark, bright] = [lightness(fill), lightness(color)].sort((a, b) => a - b);
      expect((bright! + 0.05) / (dark! + 0.05)).toBeGreaterThan(4.5);
    }
  });
});

/** Relative luminance (WCAG 2.2). */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const set = (width: number) => ({ size: 10, bold: false, width });

describe("the height of wrapped text", () => {
  it("is one line for what fits on one", () => {
    expect(lineCount("# of workshops", set(200))).toBe(1);
    expect(textHeight("# of workshops", set(200))).toBe(12);
  });

  it("counts the lines of English text as a layout program does, or one more", () => {
    // Set in Liberation Sans 10 on 200 points by LibreOffice: five lines.
    const text =
      "Organize consultative workshops between the two parties to share experiences of implementing procedures in identifying victims and traffickers to find common ground in developing a joint standardized interview form";
    expect([5, 6]).toContain(lineCount(text, set(200)));
  });

  it("takes no width for marks above and below Thai and Khmer letters", () => {
    expect(widthOf("กี่")).toBe(widthOf("ก"));
    expect(widthOf("ក្រ")).toBe(widthOf("ក"));
  });

  it.each([
    // Widths measured in Noto Sans at size 1000: 46.2 and 49.3 times the size.
    ["การประชุมเชิงปฏิบัติการร่วมกันเพื่อแลกเปลี่ยนประสบการณ์ในการคัดแยกผู้เสียหายจากการค้ามนุษย์ระหว่างสองประเทศ", 46.2],
    ["សិក្ខាសាលាពិគ្រោះយោបល់រួមរវាងភាគីទាំងពីរ ដើម្បីចែករំលែកបទពិសោធន៍ក្នុងការកំណត់អត្តសញ្ញាណជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស", 49.3],
  ])("is no less than what was measured for %s, and no more than a quarter above", (text, measured) => {
    expect(widthOf(text)).toBeGreaterThanOrEqual(measured);
    expect(widthOf(text)).toBeLessThan(measured * 1.25);
  });

  it("breaks Thai and Khmer, which have no spaces between words", () => {
    expect(lineCount("สัมมนา".repeat(30), set(100))).toBeGreaterThan(4);
  });

  it("breaks a word that is longer than the line, and at every line break of the text", () => {
    expect(lineCount("x".repeat(100), set(100))).toBeGreaterThanOrEqual(5);
    expect(lineCount("2\n60", set(100))).toBe(2);
  });

  it("needs no fewer lines on less width, and never ends without an answer", () => {
    const width = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), width, (text, points) => {
        const lines = lineCount(text, set(points));
        expect(Number.isInteger(lines)).toBe(true);
        expect(lines).toBeGreaterThanOrEqual(text.split("\n").length);
      }),
    );
  });
});

describe("years of the Buddhist era", () => {
  const sheet = summaryOf(EVERY_STATUS, {
    language: "th",
    period: "2024-Q2",
    style: { calendar: "buddhist" },
  });

  it("stand wherever the sheet says a year, and in the title of its tab", () => {
    expect(sheet.title).toContain("2567");
    expect(cellAt(sheet, 1, COLUMN.number).value).toContain("พ.ศ. 2567");
    expect(cellAt(sheet, 1, COLUMN.number).value).toContain("พ.ศ. 2568");
    const ownWords = textOf(sheet).replaceAll("Joint plan 2023-2025", "");
    expect(ownWords).not.toMatch(/20(2[3-9])|ค\.ศ\./);
  });

  it("leave the marker as it is, by which the sheet is found again", () => {
    expect(sheet.marker).toBe("summary/2024-Q2");
  });

  it("are not those of the common era, which Thai texts name too", () => {
    const common = summaryOf(EVERY_STATUS, { language: "th", period: "2024-Q2" });
    expect(cellAt(common, 1, COLUMN.number).value).toContain("ค.ศ. 2025");
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
    expect(said.filter((text) => /[0-9]/.test(text.replaceAll(/\d+\.\d+(-\d+)?/g, "")))).toEqual([]);
    const row = indicatorRow(sheet, "1.1-1");
    expect(cellAt(sheet, row, COLUMN.number).value).toBe("1.1");
  });

  it("show numbers through their formats, so that cells keep numbers to be reckoned with", () => {
    const row = indicatorRow(sheet, "1.2-1");
    const cell = cellAt(sheet, row, COLUMN.expected);
    expect(cell.value).toBe(120);
    expect(sheet.styles[cell.style ?? ""]).toMatchObject({
      numberFormat: "[$-12000453]#,##0_M",
      font: { name: "Leelawadee UI" },
    });
    expect(sheet.charts.flatMap(({ labels }) => labels?.numberFormats ?? [])).toEqual(
      expect.arrayContaining(['[>=1][$-12000453]"▲ "#,##0;""']),
    );
  });

  it("are those of numbers in English, which has no others", () => {
    const english = { language: "en", style: { digits: "native" } } as const;
    expect(summaryOf(EVERY_STATUS, english)).toEqual(summaryOf(EVERY_STATUS));
  });

  it.each([
    ["#,##0_M", "[$-D00041E]#,##0_M"],
    ["0%_M;-0%_M;0%_M;@_M", "[$-D00041E]0%_M;[$-D00041E]-0%_M;[$-D00041E]0%_M;@_M"],
    ['[>=3]"▲ "#,##0;""', '[>=3][$-D00041E]"▲ "#,##0;""'],
    ["General", "General"],
  ])("turn the format %s into %s", (format, written) => {
    expect(formatWith(format, "thai")).toBe(written);
  });
});
