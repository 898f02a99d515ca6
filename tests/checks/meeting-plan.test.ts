import { runChecks } from "../../src/checks";
import { defineIndicators } from "../../src/indicators";
import { formatAddress, formatCell } from "@plan-of-action/xlsx/grid";
import { readPlan } from "../../src/reading";
import { readActivities } from "../../src/reading/activities/activities";
import { gridsFromFile } from "../reading/grid-from-file";
import { say } from "./in-words";

describe("the meeting's plan", () => {
  const grids = gridsFromFile("tests/fixtures/joint-plan-of-action-2023-2025.xlsx");
  const reading = readPlan(grids);
  if (reading.kind !== "plan") throw new Error("The plan was not found");
  const { plan, workplan } = reading;
  const activities = readActivities(grids, plan, workplan);
  const asOf = { year: 2024, month: 7, day: 20 };
  const { findings, failed } = runChecks({
    ...{ plan, definitions: defineIndicators(plan), workplan, activities, asOf },
  });
  const loud = findings.filter(({ severity }) => severity !== "info");

  it("has these errors and warnings and no others", () => {
    expect(failed).toEqual([]);
    expect(
      loud.map(({ severity, rule, cell }) => `${formatAddress(cell.row, cell.column)} ${severity} ${rule}`),
    ).toEqual([
      "F11 warning target-total-mismatch",
      "F10 error target-values-count",
      "B3 warning objective-wording",
      "B3 warning objective-wording",
      "B3 warning objective-wording",
      "D8 warning agency-variant",
      "D8 warning agency-variant",
      "D9 warning agency-variant",
      "D9 warning agency-variant",
      "E9 warning indicator-compound",
      "C14 warning agency-variant",
      "D14 warning agency-variant",
      "F19 warning frequency-mismatch",
      "J20 warning indicator-in-wrong-column",
    ]);
  });

  it("is told in ten facts, the contradiction of numbers first", () => {
    const facts = [...new Set(findings.map(({ fact }) => fact))];
    expect(facts).toHaveLength(10);
    expect(findings[0]?.rule).toBe("target-total-mismatch");
    expect(findings[0] === undefined ? "" : say(findings[0].message)).toMatch(/^2 \+ 2 = 4/u);
    expect(new Set(loud.map(({ fact }) => fact).filter((fact) => fact.startsWith("agency-variant")))).toEqual(
      new Set(["agency-variant MOJ", "agency-variant MOSVY", "agency-variant GS/NCCT"]),
    );
  });

  it("names each in words that lead to the cell and the arithmetic", () => {
    const of = (rule: string) => loud.find((finding) => finding.rule === rule);
    const mismatch = of("target-total-mismatch");
    expect(mismatch === undefined ? "" : formatCell(mismatch.cell)).toBe("'Plan of Action'!F11");
    expect(mismatch === undefined ? "" : say(mismatch.message)).toContain(
      "2 + 2 = 4, but the overall target is 2",
    );
    expect(mismatch?.fixes[0]?.edits[0]?.value).toBe("4\n120");
    const count = of("target-values-count");
    expect(count === undefined ? "" : say(count.message)).toContain("the same in H10, I10");
  });

  it("offers to write an agency as elsewhere, and leaves the rest of its cell alone", () => {
    const fixes = loud
      .filter(({ rule }) => rule === "agency-variant")
      .map(({ fixes: [fix] }) => fix?.edits[0]?.value);
    expect(fixes).toEqual([
      "GCNP, MoJ, MOSVY",
      "GCNP, MOJ, MoSVY",
      "GCNP, MoJ, MOSVY",
      "GCNP, MOJ, MoSVY",
      "SG/NCCT, GCNP, MoH, MoSVY",
      "SG/NCCT, GCNP, MoH, MoSVY and Law enforcement group",
    ]);
  });

  it("finds nothing in the rows that have no mistake", () => {
    const rows = new Set(
      ["2.2", "2.4", "3.1"].map((id) => plan.actions.find((action) => action.id === id)?.cell.row),
    );
    expect(findings.filter(({ cell, severity }) => rows.has(cell.row) && severity !== "info")).toEqual([]);
  });
});

describe("the meeting's plan as it was pasted from the minutes", () => {
  it("is told in eleven facts: its numbers became texts at once", () => {
    const reading = readPlan(gridsFromFile("tests/fixtures/joint-plan-pasted-from-minutes.xlsx"));
    if (reading.kind !== "plan") throw new Error("The plan was not found");
    const { plan, workplan } = reading;
    const { findings } = runChecks({ plan, definitions: defineIndicators(plan), workplan });
    const texts = findings.filter(({ message }) => message.id === "number-as-text");
    expect(texts.length).toBeGreaterThan(8);
    expect(new Set(texts.map(({ fact }) => fact)).size).toBe(1);
    expect(new Set(findings.map(({ fact }) => fact)).size).toBe(11);
  });
});
