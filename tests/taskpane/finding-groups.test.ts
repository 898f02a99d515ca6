import type { Finding, Plan } from "../../src/app";
import { groupFindings, type Grouping } from "../../src/taskpane/findings/finding-groups";
import { JOINT_PLAN, sessionOver } from "./hosted-session";

let plan: Plan;

beforeAll(async () => {
  const { session } = sessionOver(JOINT_PLAN);
  await session.check();
  const { check } = session.state();
  if (check.kind !== "checked") throw new Error("not checked");
  plan = check.result.plan;
});

function found(key: string, change: Partial<Finding> = {}): Finding {
  const cell = { sheet: plan.sheet, row: 0, column: 0 };
  return {
    rule: "target-zero",
    matter: "form",
    severity: "info",
    cell,
    message: { id: "target-zero" },
    fixes: [],
    key,
    group: "",
    doubt: null,
    accepted: null,
    ...change,
  };
}

function grouped(findings: readonly Finding[], grouping: Grouping) {
  return groupFindings(findings, grouping, plan).map(({ key, findings: members }) => [
    key,
    members.map((finding) => finding.key),
  ]);
}

describe("findings in groups", () => {
  it("by severity stand the gravest first, accepted ones apart at the end", () => {
    const findings = [
      found("a"),
      found("b", { severity: "error", accepted: "reason" }),
      found("c", { severity: "warning" }),
      found("d", { severity: "error" }),
      found("e"),
    ];
    expect(grouped(findings, "severity")).toEqual([
      ["error", ["d"]],
      ["warning", ["c"]],
      ["info", ["a", "e"]],
      ["accepted", ["b"]],
    ]);
  });

  it("by cause stand together with those of their check that are alone with theirs", () => {
    const findings = [
      found("a", { rule: "actual-overdue", severity: "warning", group: "actual-overdue 1.1" }),
      found("b", { rule: "agency-variant", severity: "warning", group: "agency-variant MOJ" }),
      found("c", { rule: "actual-overdue", severity: "warning", group: "actual-overdue 1.2" }),
      found("d", { rule: "agency-variant", severity: "warning", group: "agency-variant MOJ" }),
      found("e", { rule: "agency-variant", severity: "warning", group: "agency-variant MOH" }),
      found("f"),
    ];
    expect(grouped(findings, "cause")).toEqual([
      ["actual-overdue", ["a", "c"]],
      ["agency-variant MOJ", ["b", "d"]],
      ["agency-variant", ["e"]],
      ["info", ["f"]],
    ]);
  });

  it("by check stand first what weighs most, then what found most", () => {
    const findings = [
      found("a", { rule: "blank-row" }),
      found("b", { rule: "row-not-read" }),
      found("c", { rule: "row-not-read" }),
      found("d", { rule: "target-negative", severity: "error" }),
    ];
    expect(grouped(findings, "rule")).toEqual([
      ["target-negative", ["d"]],
      ["row-not-read", ["b", "c"]],
      ["blank-row", ["a"]],
    ]);
  });

  it("by objective go by the rows of the actions, and what belongs to none comes last", () => {
    const [first, second] = plan.objectives;
    const actionOf = (id: string) => plan.actions.find(({ objective }) => objective === id)!;
    const at = (row: number, sheet = plan.sheet) => ({ cell: { sheet, row, column: 3 } });
    const findings = [
      found("other sheet", at(actionOf(first!.id).rows.first, "Workplan")),
      found("header", at(0)),
      found("second", at(actionOf(second!.id).rows.last)),
      found("first", at(actionOf(first!.id).rows.first)),
    ];
    expect(grouped(findings, "objective")).toEqual([
      [`objective ${first!.id}`, ["first"]],
      [`objective ${second!.id}`, ["second"]],
      ["no objective", ["other sheet", "header"]],
    ]);
  });
});
