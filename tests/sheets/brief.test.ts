import type { Activity } from "../../src/plan/activity";
import type { Finding } from "../../src/checks/finding";
import { LANGUAGES } from "../../src/locales/catalogues";
import { OF_BRIEF } from "../../src/sheets/brief/columns";
import { columnPoints } from "../../src/workbook/column-width";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import type { WrittenIndicator } from "../progress/plan-of";
import { briefOf, EVERY_STATUS, textOf } from "./summary-of";

const CELL = { sheet: "Workplan", row: 3, column: 2 };

function activity(text: string, more: Partial<Activity> = {}): Activity {
  return {
    ...{ year: 2024, quarter: 2, until: null, text, outputs: [], action: null, host: null, place: null },
    ...{ dates: [], isTentative: false, status: null, movedTo: null, evidence: null, reason: null },
    ...{ blankDate: null, cell: CELL },
    ...more,
  };
}

const stated = (status: "done" | "moved" | "dropped") => ({ status: { status, text: status, cell: CELL } });

/** As many indicators as asked for under nine objectives, with long wordings, a third of them unreported. */
function planOfSize(count: number): readonly WrittenIndicator[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${(index % 9) + 1}.${index}-1`,
    objective: String((index % 9) + 1),
    agencies: [`Agency ${index % 30}`, `Ministry of affairs number ${index % 7}`],
    text: `# of law enforcement officers, prosecutors, judges and other staff trained in province ${index}`,
    targets: { 2023: 10, 2024: 10 },
    actuals: { 2023: index % 3 === 0 ? 0 : index % 14, 2024: index % 5 === 0 ? "" : 3 },
  }));
}

/** The height and the width of what is printed, in points. */
function printedSize(sheet: SheetDescription): { height: number; width: number } {
  const last = sheet.print.area?.lastRow ?? NaN;
  const height = sheet.rows.slice(0, last + 1).reduce((sum, row) => sum + (row.height ?? 0), 0);
  return { height, width: sheet.columnWidths.reduce((sum, width) => sum + columnPoints(width), 0) };
}

describe("a brief", () => {
  const activities = ["first", "second", "third", "fourth", "fifth"].flatMap((name) => [
    activity(
      `The ${name} workshop on the identification and protection of victims, held in the capital`,
      stated("done"),
    ),
    activity(`The ${name} exchange of officers`, { quarter: 3, isTentative: true }),
  ]);
  const sizes = [15, 150, 2000].flatMap((count) => LANGUAGES.map((language) => [count, language] as const));

  const pages = sizes.flatMap(([count, language]) => [
    [count, language, "with work to tell of", activities] as const,
    [count, language, "without a workplan", []] as const,
  ]);

  it.each(pages)("of %i indicators in %s, %s, is one page across", (count, language, _, work) => {
    const sheet = briefOf(planOfSize(count), { language, period: "2024-Q2", activities: work });
    const { margins } = sheet.print;
    const { height, width } = printedSize(sheet);
    expect(sheet.print).toMatchObject({ orientation: "landscape", pagesWide: 1, pagesHigh: 1 });
    // Nine tenths of the true size can be read as well.
    expect(height).toBeLessThan((((21 - margins.top - margins.bottom) / 2.54) * 72) / 0.9);
    expect(width).toBeLessThan((((29.7 - margins.left - margins.right) / 2.54) * 72) / 0.95);
    expect(sheet.print.area?.lastColumn).toBe(OF_BRIEF.right.last);
  });

  it("begins with the count of what was due, and what became of the period's activities", () => {
    const work = [activity("Held", stated("done")), activity("Later", stated("moved"))];
    expect(textOf(briefOf(EVERY_STATUS, { activities: work, period: "2024-Q2" }))).toMatch(
      /\n3 of the 4 indicators due by the end of 2024 Q2 are on track or better\. .* 1 activity is done\. 1 was moved\./,
    );
  });

  it("lists as many agencies as the workplan leaves room for, and says of how many they are", () => {
    const plan = planOfSize(150);
    expect(textOf(briefOf(plan, { period: "2024-Q2", activities }))).toContain(
      "By responsible agency, most missing reports first (3 of 37)\n",
    );
    for (const few of [[], [activity("Held")]]) {
      expect(textOf(briefOf(plan, { period: "2024-Q2", activities: few }))).toContain(
        "By responsible agency, most missing reports first (6 of 37)\n",
      );
    }
    expect(textOf(briefOf(EVERY_STATUS, { period: "2024-Q2" }))).not.toMatch(/first \(/);
  });

  it("says of the workplan only what somebody has said", () => {
    const planned = briefOf(EVERY_STATUS, { activities: [activity("Held")], period: "2024-Q2" });
    expect(textOf(planned)).toContain("Planned for 2024 Q2\n1.\nHeld");
    expect(textOf(planned)).not.toContain("Done in");
    const done = briefOf(EVERY_STATUS, {
      activities: [activity("Held", stated("done")), activity("Open")],
      period: "2024-Q2",
    });
    expect(textOf(done)).toContain("Done in 2024 Q2\n1.\nHeld");
  });

  it("names next what was moved there, and not what was dropped", () => {
    const brief = briefOf(EVERY_STATUS, {
      period: "2024-Q2",
      activities: [
        activity("Moved there", { ...stated("moved"), movedTo: { year: 2024, quarter: 3 } }),
        activity("Dropped", { quarter: 3, ...stated("dropped") }),
      ],
    });
    expect(textOf(brief)).toMatch(/Next: 2024 Q3\n(.*\n)*1\.\nMoved there/);
    expect(textOf(brief)).not.toContain("Dropped");
  });

  it("asks for no more than three decisions: which target holds, when, and who reports", () => {
    const indicators: readonly WrittenIndicator[] = [
      { overall: 2, targets: { 2023: 2, 2024: 2 }, actuals: { 2023: 2, 2024: 2 }, text: "# of courses" },
      { targets: { 2023: 2, 2024: 2 }, text: "# of meetings", agencies: ["MoJ", "MoI"] },
    ];
    const finding: Finding = {
      rule: "target-total-mismatch",
      matter: "contradiction",
      severity: "error",
      cell: { sheet: "Plan", row: 0, column: 0 },
      message: { id: "target-total-mismatch-sum", values: { total: "2", given: "4" } },
      fixes: [],
      key: "",
      group: "",
      doubt: null,
      accepted: null,
    };
    const brief = textOf(
      briefOf(indicators, {
        activities: [activity("A tentative visit", { quarter: 3, isTentative: true })],
        findings: [finding],
        period: "2024-Q2",
      }),
    );
    expect(brief).toContain("A tentative visit: which date and place?");
    expect(brief).toContain("who reports it, of MoJ, MoI?");
    expect(brief.match(/\?$/gm)?.length).toBeLessThanOrEqual(3);
  });

  it("holds nothing of the mistakes that only the plan's editors mend", () => {
    const finding: Finding = {
      rule: "agency-variant",
      matter: "words",
      severity: "error",
      cell: CELL,
      message: { id: "agency-variant", values: { rare: "MOJ", common: "MoJ" } },
      fixes: [],
      key: "",
      group: "",
      doubt: null,
      accepted: null,
    };
    expect(briefOf(EVERY_STATUS, { findings: [finding] })).toEqual(briefOf(EVERY_STATUS));
  });
});
