import fc from "fast-check";
import { RepeatedCheck, rules, runChecks, type CheckSubject } from "../../src/checks";
import { indexPlan } from "../../src/checks/plan-index";
import type { Rule } from "../../src/checks/rule";
import { settleDefinitions } from "../../src/indicators";
import type { CellReference } from "../../src/plan/cell-reference";
import type { Message } from "../../src/plan/message";
import { withUnchangedParts } from "../../src/plan/unchanged-parts";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { planOf } from "./plan-of";
import {
  cellChange,
  drawPlan,
  drawWorkplan,
  planCells,
  withChange,
  workplanCells,
  type Cells,
} from "./random-drawings";
import { reportsOf } from "./reports-of";
import { workplanOf } from "./workplan-of";

function subjectOf(drawing: string, workplan: Cells = []): CheckSubject {
  const settled = settleDefinitions(planOf(drawing));
  const { plan, definitions } = settled;
  const asOf = { year: 2024, month: 7, day: 20 };
  return {
    ...{ plan, definitions, settled, asOf },
    workplan: workplanOf(drawWorkplan(workplan)),
    reports: reportsOf(drawing, plan),
  };
}

/** The value to be corrected is one of two in its cell, and equals what was read there before. */
const ONE_VALUE_TO_CORRECT_IN_TWO_LINES: [Cells, Cells, { row: number; column: number; text: string }[]] = [
  [
    [
      ...["", "", "NP", "", "2024-02-01", "2024-02-01", "", "", "ร้อยละ", "", "", "2⏎60"],
      ...["ร้อยละ", "2024-02-01", "MoJ, MOJ", "", "MoJ, MOJ", "ร้อยละ", "ร้อยละ"],
    ],
  ],
  [],
  [
    { row: 0, column: 854989673, text: "80%" },
    { row: 0, column: 216195552, text: "2⏎60" },
  ],
];

describe("checking a plan again after a change", () => {
  it(
    "gives what checking it for the first time gives",
    () => {
      const changes = fc.array(cellChange, { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(planCells, workplanCells, changes, (cells, entries, edits) => {
          const check = new RepeatedCheck();
          let subject = subjectOf(drawPlan(cells), entries);
          check.run(subject);
          let changed = cells;
          for (const edit of edits) {
            changed = withChange(changed, edit);
            const after = subjectOf(drawPlan(changed), entries);
            subject = withUnchangedParts(subject, after);
            expect(check.run(subject)).toEqual(runChecks(after));
          }
        }),
        { numRuns: propertyRuns(80), examples: [ONE_VALUE_TO_CORRECT_IN_TWO_LINES] },
      );
    },
    propertyTimeout(80),
  );

  it("looks again at the actions around a change only, and at the whole where it reads what changed", () => {
    const drawing = drawingOf(200);
    const before = subjectOf(drawing);
    const after = withUnchangedParts(
      before,
      subjectOf(drawing.replace("Number of things 150", "Number of men")),
    );
    expect(after.plan.actions).toBe(before.plan.actions);
    const looked: string[] = [];
    const watched = rules.map((rule) => noting(rule, looked));
    const check = new RepeatedCheck(watched);
    check.run(before);
    looked.length = 0;
    expect(check.run(after)).toEqual(runChecks(after));
    const counts = new Map(looked.map((id) => [id, looked.filter((other) => other === id).length]));
    expect(counts.get("target-total-mismatch")).toBe(1);
    expect(counts.get("indicator-duplicate")).toBe(1);
    expect(counts.get("agency-variant")).toBeUndefined();
    expect(counts.get("action-number-gap")).toBeUndefined();
  });

  it("looks at all again where the day or the bounds of reports are others", () => {
    const subject = subjectOf(`
      | Action    | Indicators        | Target | 2024-Q1 | Actual 2024-Q1 |
      | 1.1 Train | Number of courses | 4      | 4       |                |`);
    const check = new RepeatedCheck();
    const ids = (given: CheckSubject, daysOfGrace: number): readonly string[] =>
      check
        .run(given, { bounds: { daysOfGrace, atRiskFrom: 50 } })
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith("actual-"));
    expect(ids(subject, 15)).toEqual(["actual-overdue"]);
    expect(ids({ ...subject, asOf: { year: 2024, month: 4, day: 2 } }, 15)).toEqual(["actual-missing"]);
    expect(ids({ ...subject, asOf: { year: 2024, month: 4, day: 2 } }, 0)).toEqual(["actual-overdue"]);
  });

  it("runs a rule that failed once more, and keeps nothing of what it found", () => {
    let fails = true;
    const shaky: Rule = {
      id: "shaky",
      severity: "info",
      needs: "action",
      *find({ plan }) {
        for (const { cell } of plan.actions) yield { cell, message: { id: "x" } };
        if (fails) throw new Error("not now");
      },
    };
    const check = new RepeatedCheck([shaky]);
    const subject = subjectOf(drawingOf(3));
    expect(check.run(subject)).toMatchObject({
      findings: [],
      failed: [{ rule: "shaky", detail: "not now" }],
    });
    fails = false;
    expect(check.run(subject).findings).toHaveLength(3);
  });
});

/** Rules that judge each action by itself may look at as many of them together as they like. */
it(
  "rules about single actions find in the whole plan what they find in its groups",
  () => {
    const manyCells = fc.array(planCells, { minLength: 6, maxLength: 14 }).map((parts) => parts.flat());
    fc.assert(
      fc.property(manyCells, (cells) => {
        const subject = subjectOf(drawPlan(cells));
        const { plan, definitions } = subject;
        for (const rule of rules) {
          if (rule.needs !== "action" || rule.isAbout?.(plan) === false) continue;
          const whole = [...rule.find({ plan, definitions, index: indexPlan(plan) })];
          const found = runChecks(subject, {}, [rule]).findings;
          const said = (cell: CellReference, message: Message): string => JSON.stringify([cell, message]);
          expect(new Set(found.map(({ cell, message }) => said(cell, message)))).toEqual(
            new Set(whole.map(({ cell, message }) => said(cell, message))),
          );
        }
      }),
      { numRuns: propertyRuns(20) },
    );
  },
  propertyTimeout(50),
);

function drawingOf(actions: number): string {
  const rows = Array.from(
    { length: actions },
    (_, index) => `| 1.${index + 1} Do ${index} | MoI | Number of things ${index} | 4 | 2 | 2 |`,
  );
  return ["| Action | Responsible | Indicators | Target | 2023 | 2024 |", ...rows].join("\n");
}

/** The same rule, which notes each time that it looks. */
function noting(rule: Rule, looked: string[]): Rule {
  const find = (context: never): ReturnType<Rule["find"]> => {
    looked.push(rule.id);
    return rule.find(context);
  };
  return { ...rule, find } as Rule;
}
