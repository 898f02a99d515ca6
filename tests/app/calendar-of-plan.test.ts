import { studyPlan, wordsOfPlan } from "../../src/app";
import { describeTrackingTable } from "../../src/app/sheets/write-tracking-table";
import { createTranslator } from "../../src/locales/translator";
import type { Language } from "../../src/locales/languages";
import { gridOf } from "../reading/grid-of";

/** A plan with targets of two years, below a title; the headers name the years. */
function studied(title: string, headers: readonly [string, string], settings: object | null = null) {
  const study = studyPlan({
    sheets: [
      {
        grid: gridOf(
          [
            [title],
            ["Action", "Indicator", "Overall target", ...headers],
            ["1.1 Train teachers", "# of teachers trained", 30, 10, 20],
            ["1.2 Print guides", "# of guides printed", 5, 2, 3],
          ],
          { sheet: "Plan" },
        ),
        marker: null,
        isProtected: false,
      },
    ],
    settings: settings === null ? null : JSON.stringify({ version: 1, ...settings }),
    isStructureProtected: false,
  });
  if (study.kind === "noPlan") throw new Error("the plan was not found");
  return study;
}

const quarter = (study: ReturnType<typeof studied>, language: Language): string =>
  wordsOfPlan(
    study,
    createTranslator(language),
  )({ id: "summary-period-quarter", values: { year: 2017, quarter: 2 } });

describe("the years in which a plan is told of", () => {
  it.each([
    ["its title", "แผนปฏิบัติการ พ.ศ. 2560-2561", ["Target 2017", "Target 2018"]],
    ["its heads", "แผนปฏิบัติการ", ["เป้าหมาย ๒๕๖๐", "เป้าหมาย ๒๕๖๑"]],
    ["the months of its heads", "Plan", ["Target ม.ค. 60", "Target ก.พ. 60"]],
  ] as const)(
    "are Buddhist in Thai where %s has such years, and Gregorian in other languages",
    (_, title, headers) => {
      const study = studied(title, headers);
      expect(quarter(study, "th")).toBe("ไตรมาส 2 (เม.ย.–มิ.ย. 2560)");
      expect(quarter(study, "en")).toBe("2017 Q2");
      expect(quarter(study, "km")).toContain("2017");
    },
  );

  it.each([
    ["its title and its heads", "Plan 2017-2018"],
    ["its heads, beside a number of a document", "Plan, document 2550"],
    ["its title, beside those of both", "Plan 2017-2018 (B.E. 2560-2561)"],
  ])("are Gregorian in Thai where %s have these", (_, title) => {
    expect(quarter(studied(title, ["Target 2017", "Target 2018"]), "th")).toBe("ไตรมาส 2 (เม.ย.–มิ.ย. 2017)");
  });

  it.each([
    ["gregorian", "th", "ไตรมาส 2 (เม.ย.–มิ.ย. 2017)"],
    ["buddhist", "en", "2560 Q2"],
  ] as const)("are those of the setting where there is one: %s, %s", (calendar, language, told) => {
    const study = studied("แผนปฏิบัติการ พ.ศ. 2560-2561", ["Target 2560", "Target 2561"], { calendar });
    expect(quarter(study, language)).toBe(told);
  });

  it("are said once in the era, also in words that are put into others", () => {
    const study = studied("แผนปฏิบัติการ พ.ศ. 2560-2561", ["Target 2560", "Target 2561"]);
    const twice = wordsOfPlan(study, wordsOfPlan(study, createTranslator("th")));
    expect(twice({ id: "summary-period-year", values: { year: 2017 } })).toBe("ปี 2560");
    expect(twice({ id: "summary-as-of", values: { day: "2017-01-05" } })).toContain("5 มกราคม พ.ศ. 2560");
    expect(twice({ id: "summary-as-of", values: { day: "2017-01-05" } })).not.toContain("ค.ศ.");
  });

  it("stand on the sheets", () => {
    const study = studied("แผนปฏิบัติการ พ.ศ. 2560-2561", ["Target 2560", "Target 2561"]);
    const texts = describeTrackingTable(study, createTranslator("th")).rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
    );
    expect(texts).toEqual(expect.arrayContaining(["ปี 2560", "ปี 2561"]));
    expect(texts.join()).not.toMatch(/20\d\d/);
  });
});
