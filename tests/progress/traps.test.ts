import { percentMet, progressFromBaseline } from "../../src/indicators/measuring/percent-met";
import { progressOf } from "./plan-of";

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

  it.each(["N/A", "-", "NP", "TBD", "see annex", "#DIV/0!", ""])("takes no number from %j", (text) => {
    expect(progressOf({ targets: { 2024: 2 }, actuals: { 2024: text } }, "2024")).toMatchObject({
      actual: null,
      percentMet: null,
      status: "noReport",
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
