import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "../../src/locales/translator";
import { parseDay, periodKey, type Day } from "../../src/plan/period";
import {
  computeProgress,
  DECISION_TABLE,
  DEFAULT_PROGRESS_SETTINGS,
  STATUSES,
  type IndicatorProgress,
} from "../../src/progress";
import { statusText } from "../../src/sheets/layout/status-text";
import { CASES } from "./decision-cases";
import { CANCELLED, FALLING, KEPT, LEVEL, MILESTONE, SHARE } from "./kinds-of-cases";
import { period, planOf, type WrittenIndicator, progressOf } from "./plan-of";
import { percentMet, progressFromBaseline } from "../../src/indicators/measuring/percent-met";

describe("decision table", () => {
  const LATER = "2030-01-01";

  function standing(plan: WrittenIndicator, at: string, on = LATER): IndicatorProgress {
    const { plan: whole, definitions } = planOf([plan]);
    const [progress] = computeProgress({ plan: whole, definitions, asOf: day(on) }, period(at)).indicators;
    if (progress === undefined) throw new Error("the plan has no indicator");
    return progress;
  }

  function day(text: string): Day {
    const parsed = parseDay(text);
    if (parsed === null) throw new Error(`no day: ${text}`);
    return parsed;
  }

  function text(plan: WrittenIndicator, at: string, progress: IndicatorProgress): string {
    return statusText(createTranslator("en"), progress, {
      period: period(at),
      yearStart: 1,
      daysOfGrace: DEFAULT_PROGRESS_SETTINGS.daysOfGrace,
      direction: plan.direction ?? "increase",
      unit: plan.measure === "percentage" ? "\u00a0%" : "",
    }).replaceAll("\u00a0", " ");
  }

  describe("the decision table", () => {
    it.each(CASES.map((each, place) => [`${each.row}, ${place}: ${each.says}`, each] as const))(
      "row %s",
      (_, { row, plan, at, on, status, says, missing, soFar, met }) => {
        const progress = standing(plan, at, on);
        expect({ row: progress.row, status: progress.status, says: text(plan, at, progress) }).toEqual({
          row,
          status,
          says,
        });
        if (missing !== undefined) expect(progress.missing).toEqual(missing);
        if (soFar !== undefined) expect(progress.soFar).toEqual(soFar);
        if (met !== undefined) expect(progress.percentMet).toBe(met);
      },
    );

    it("has three plans and more for each of its rows, and a row for each status", () => {
      const counts = DECISION_TABLE.map(({ id }) => [id, CASES.filter(({ row }) => row === id).length]);
      expect(counts.filter(([, count]) => Number(count) < 3)).toEqual([]);
      expect(STATUSES.filter((status) => !CASES.some((each) => each.status === status))).toEqual([]);
    });
  });

  /** The cells of the tables of a page below a heading. */
  function tablesBelow(heading: string): readonly (readonly string[])[][] {
    const page = readFileSync(join(__dirname, "../../docs/reference.md"), "utf8");
    const section = page.split(/^## /mu).find((each) => each.startsWith(heading)) ?? "";
    return section
      .split(/\n\s*\n/u)
      .filter((block) => block.trimStart().startsWith("|"))
      .map((block) =>
        block
          .trim()
          .split("\n")
          .filter((_, place) => place !== 1)
          .map((line) =>
            line
              .split("|")
              .slice(1, -1)
              .map((cell) => cell.trim()),
          ),
      );
  }

  describe("the reference", () => {
    const [table = [], examples = []] = tablesBelow("How progress is judged");

    it("has the rows of the table in their order", () => {
      expect(table.slice(1).map(([id]) => id)).toEqual(DECISION_TABLE.map(({ id }) => id));
    });

    it("names the status that each row gives", () => {
      const stated = new Map(table.slice(1).map(([id = "", , status = ""]) => [id, status]));
      for (const { row, status } of CASES) expect(stated.get(row)).toContain(`\`${status}\``);
    });

    const KINDS: Readonly<Record<string, WrittenIndicator>> = {
      "adds up": {},
      level: LEVEL,
      "level that is to fall": FALLING,
      "level to keep": KEPT,
      percentage: SHARE,
      milestone: MILESTONE,
      cancelled: CANCELLED,
    };
    const values = (cell: string): Record<string, string | number> =>
      Object.fromEntries(
        cell
          .split(";")
          .map((each) => each.split(":").map((part) => part.trim()))
          .flatMap(([key = "", value = ""]) =>
            key === "" || key === "–" ? [] : [[key, Number.isNaN(Number(value)) ? value : Number(value)]],
          ),
      );

    it.each(examples.slice(1).map((cells) => [cells.join(" | "), cells] as const))(
      "says rightly: %s",
      (_, cells) => {
        const [row, kind = "", targets = "", reported = "", asked = "", says] = cells;
        const { start, ...dated } = values(targets);
        const [at = "", on] = asked.split(" on ");
        const plan: WrittenIndicator = {
          ...(KINDS[kind] ?? {}),
          ...(start === undefined ? {} : { baseline: start }),
          targets: dated,
          actuals: values(reported),
        };
        expect(KINDS[kind]).toBeDefined();
        const progress = standing(plan, at, on);
        expect([progress.row, text(plan, at, progress)]).toEqual([row, says]);
      },
    );

    it("has an example for each row", () => {
      expect([...new Set(examples.slice(1).map(([row]) => row))]).toEqual(DECISION_TABLE.map(({ id }) => id));
    });
  });

  it("names periods by their keys", () => {
    expect(standing({ targets: { "2024-01": 40, "2024-02": 40 } }, "2024-02").missing).toEqual(
      [period("2024-01"), period("2024-02")].map(periodKey),
    );
  });
});

describe("traps that trackers of indicators fell into", () => {
  describe("a decrease scored as an increase", () => {
    const incidents = {
      measure: "number",
      aggregation: "latest",
      direction: "decrease",
      targets: { 2024: 20 },
    } as const;

    it("meets less than the target while the actual is above it", () => {
      expect(progressOf({ ...incidents, actuals: { 2024: 40 } }, "2024")).toMatchObject({
        percentMet: 50,
        status: "atRisk",
      });
    });

    it("is ahead when the actual is well below the target, and has exceeded it at the plan's end only", () => {
      expect(progressOf({ ...incidents, actuals: { 2024: 16 } }, "2024")).toMatchObject({
        percentMet: 125,
        status: "ahead",
      });
      const ended = { ...incidents, targets: { 2025: 20 }, actuals: { 2025: 16 } };
      expect(progressOf(ended, "2025")).toMatchObject({ percentMet: 125, status: "exceeded" });
    });

    it("covers the way from the baseline downwards", () => {
      const progress = progressOf({ ...incidents, baseline: 60, actuals: { 2024: 40 } }, "2024");
      expect(progress.progressFromBaseline).toBe(50);
    });

    it("has no ratio where none is left, and is on track", () => {
      expect(progressOf({ ...incidents, actuals: { 2024: 0 } }, "2024")).toMatchObject({
        percentMet: null,
        status: "onTrack",
      });
    });
  });

  it("does not add up actuals that are cumulative already", () => {
    const trained = {
      aggregation: "latest",
      targets: { 2023: 60, 2024: 120 },
      actuals: { 2023: 55, 2024: 118 },
    } as const;
    expect(progressOf(trained, "2024").actual).toBe(118);
    expect(progressOf({ ...trained, aggregation: "sum" }, "2024").actual).toBe(173);
  });

  describe("a milestone whose targets are words", () => {
    const code = { measure: "milestone", aggregation: "max" } as const;

    it.each(["Yes", "Oui", "Sí", "Y", "ใช่", "មាន", "បាទ/ចាស", "Done", "✓", "✔️", " yes. "])(
      "%s is due as 1 is",
      (yes) => {
        const words = { ...code, overall: yes, targets: { 2025: yes } };
        const numbers = { ...code, overall: 1, targets: { 2025: 1 } };
        expect(progressOf(words, "2024")).toMatchObject({ status: "notDue", overall: { target: 1 } });
        for (const period of ["2023", "2024", "2025-Q1", "2025", "2026"])
          expect(progressOf(words, period)).toEqual(progressOf(numbers, period));
      },
    );

    it.each(["No", "Non", "ไม่มี", "ទេ", "✗"])("%s says that nothing is due yet", (no) => {
      const words = { ...code, targets: { 2024: no, 2025: "Yes" } };
      expect(progressOf(words, "2024").status).toBe("notDue");
      expect(progressOf({ ...words, actuals: { 2025: no } }, "2025").status).toBe("offTrack");
      expect(progressOf({ ...words, actuals: { 2025: "Yes" } }, "2025").status).toBe("done");
    });

    it.each([
      "In progress",
      "ongoing",
      "Not started",
      "En cours",
      "En proceso",
      "อยู่ระหว่างดำเนินการ",
      "កំពុងអនុវត្ត",
    ])("is not reached where the report says %s", (words) => {
      const report = { ...code, targets: { 2025: 1 }, actuals: { 2025: words } };
      expect(progressOf(report, "2025")).toMatchObject({ actual: 0, percentMet: 0, status: "offTrack" });
    });

    it("is not due in a year whose target says no more than that it goes on", () => {
      expect(progressOf({ ...code, targets: { 2025: "In progress" } }, "2025").status).toBe("noTarget");
    });

    it("counts no yes where a number is due", () => {
      expect(progressOf({ targets: { 2025: "Yes" } }, "2025").status).toBe("noTarget");
    });
  });

  it.each([
    ...["N/A", "-", "NP"].map((text) => [text, "notDue"]),
    ...["TBD", "see annex", "#DIV/0!", ""].map((text) => [text, "noReport"]),
  ])("takes no number from %j", (text, status) => {
    expect(progressOf({ targets: { 2024: 2 }, actuals: { 2024: text } }, "2024")).toMatchObject({
      actual: null,
      percentMet: null,
      status,
    });
    expect(progressOf({ targets: { 2024: text }, actuals: { 2024: 2 } }, "2024")).toMatchObject({
      target: null,
      percentMet: null,
      status: "noTarget",
    });
  });

  describe("a target of 0", () => {
    it("gives no percentage", () => {
      expect(progressOf({ targets: { 2024: 0 }, actuals: { 2024: 3 } }, "2024")).toMatchObject({
        percentMet: null,
        status: "offTrack",
      });
      // Of a plan that has other targets it says that nothing is planned for the year.
      expect(progressOf({ targets: { 2024: 0, 2025: 5 }, actuals: { 2024: 3 } }, "2024").status).toBe(
        "ahead",
      );
    });

    it("is met by 0 and missed by more where the indicator is to decrease", () => {
      const cases = { aggregation: "latest", direction: "decrease", targets: { 2024: 0 } } as const;
      expect(progressOf({ ...cases, actuals: { 2024: 0 } }, "2024").status).toBe("onTrack");
      expect(progressOf({ ...cases, actuals: { 2024: 1 } }, "2024").status).toBe("offTrack");
    });
  });

  it("gives no progress from a baseline that equals the target", () => {
    const kept = {
      aggregation: "latest",
      baseline: 12,
      targets: { 2024: 12 },
      actuals: { 2024: 12 },
    } as const;
    expect(progressOf(kept, "2024")).toMatchObject({ progressFromBaseline: null, percentMet: 100 });
  });

  describe("a blank as zero", () => {
    it("is no report, not 0 %", () => {
      const progress = progressOf({ targets: { 2024: 5 }, actuals: { 2024: "" } }, "2024");
      expect(progress).toMatchObject({ actual: null, percentMet: null, status: "noReport" });
    });

    it("does not let a year without a report count as 0 in a sum", () => {
      const progress = progressOf({ targets: { 2023: 5, 2024: 5 }, actuals: { 2023: 5, 2024: "" } }, "2024");
      expect(progress).toMatchObject({ actual: 5, year: { actual: null }, status: "lateReport" });
    });

    it("keeps a zero that was reported", () => {
      const progress = progressOf({ targets: { 2024: 5 }, actuals: { 2024: 0 } }, "2024");
      expect(progress).toMatchObject({ actual: 0, percentMet: 0, status: "offTrack" });
    });
  });

  it("does not take 70 % of what is counted for 70 of them", () => {
    const grants = { measure: "number", aggregation: "sum", overall: 4, targets: { 2024: 4 } } as const;
    expect(progressOf({ ...grants, actuals: { 2024: "70%" } }, "2024")).toMatchObject({
      actual: null,
      percentMet: null,
      status: "noReport",
    });
    expect(progressOf({ ...grants, actuals: { 2024: "0%" } }, "2024")).toMatchObject({ actual: 0 });
  });

  describe("0.8 and 80 % mixed", () => {
    const rate = { measure: "percentage", aggregation: "latest" } as const;

    it("takes them as the same level", () => {
      const progress = progressOf({ ...rate, targets: { 2024: "80 %" }, actuals: { 2024: 0.8 } }, "2024");
      expect(progress).toMatchObject({ target: 80, actual: 80, percentMet: 100 });
    });

    it("does so whatever the baseline is", () => {
      const progress = progressOf(
        { ...rate, baseline: 5, targets: { 2024: 80 }, actuals: { 2024: 0.8 } },
        "2024",
      );
      expect(progress).toMatchObject({ actual: 80, percentMet: 100 });
    });

    it("leaves small percentages as they are", () => {
      const prevalence = { ...rate, direction: "decrease", baseline: 1.6, targets: { 2024: 1.2 } } as const;
      expect(progressOf({ ...prevalence, actuals: { 2024: 0.8 } }, "2024").actual).toBe(0.8);
    });

    it("leaves counts as they are", () => {
      expect(progressOf({ targets: { 2024: 80 }, actuals: { 2024: 0.8 } }, "2024").actual).toBe(0.8);
    });
  });

  it.each([
    [49.5, "offTrack"],
    [49.999, "offTrack"],
    [50, "atRisk"],
    [84.5, "atRisk"],
    [85, "onTrack"],
    [114.9, "onTrack"],
    [115, "ahead"],
    [120, "ahead"],
    [400, "ahead"],
  ])("leaves no gap between the bands: %d of 100 is %s", (actual, status) => {
    const people = { targets: { 2024: 100, 2025: 900 }, actuals: { 2024: actual } };
    expect(progressOf(people, "2024")).toMatchObject({ percentMet: actual, status });
  });

  it("never clips above 100 %", () => {
    expect(percentMet(250, 100, "increase")).toBe(250);
    expect(progressFromBaseline(30, 20, 10)).toBe(200);
    expect(progressFromBaseline(5, 20, 10)).toBe(-50);
  });

  it("puts a number at a bound into the better band in spite of binary fractions", () => {
    expect(progressOf({ targets: { 2024: 1 }, actuals: { 2024: 1.15 } }, "2024").status).toBe("exceeded");
  });
});
