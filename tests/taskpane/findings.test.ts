import type { Finding, Plan } from "../../src/app";
import { groupFindings, type Grouping } from "../../src/taskpane/findings/finding-groups";
import { JOINT_PLAN, sessionOver } from "./hosted-session";
import { createTranslator } from "../../src/locales/translator";
import { filterFindings, folded } from "../../src/taskpane/findings/finding-search";
import { subjectFinder } from "../../src/taskpane/findings/finding-subject";
import { gridOf } from "../reading/grid-of";
import { planReading } from "../reading/told";

describe("finding groups", () => {
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
});

const translate = createTranslator("en");

function found(change: Partial<Finding>): Finding {
  return {
    rule: "target-zero",
    matter: "form",
    severity: "warning",
    cell: { sheet: "Plan", row: 10, column: 5 },
    message: { id: "agency-missing", values: { action: "Réunion à Siem Reap" } },
    fixes: [],
    key: "key",
    group: "",
    doubt: null,
    accepted: null,
    ...change,
  };
}

describe("folding a text for the search", () => {
  it.each([
    ["RÉUNION", "reunion"],
    ["Añõ", "ano"],
    ["ปี ๒๕๖๘", "ปี 2568"],
    ["ឆ្នាំ ២០២៥", "ឆ្នាំ 2025"],
    ["Ｆ１１", "f11"],
    // Signs above and below Thai and Khmer letters make other words of them.
    ["ที่", "ที่"],
  ])("makes of %s %s", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe("searching findings", () => {
  it.each([
    ["", true],
    ["f11", true],
    ["Plan!F11", true],
    ["reunion", true],
    ["REAP responsible", true],
    ["reap sweden", false],
    ["f12", false],
    ["target-zero", true],
    ["agreed in March", true],
  ])("for %j finds it: %j", (search, isFound) => {
    const finding = found({ accepted: "As agreed in March" });
    expect(filterFindings([finding], { severities: [], search }, translate)).toEqual(
      isFound ? [finding] : [],
    );
  });

  it("keeps only what weighs as much as is asked for, in its order", () => {
    const findings = (["info", "error", "warning", "error"] as const).map((severity, index) =>
      found({ severity, key: String(index) }),
    );
    const kept = filterFindings(findings, { severities: ["error", "info"], search: "" }, translate);
    expect(kept.map(({ key }) => key)).toEqual(["0", "1", "3"]);
  });
});

describe("what a finding is about", () => {
  const { plan } = planReading(
    gridOf([
      ["Plan of action 2024-2025"],
      ["Note", "For the meeting"],
      ["Action", "Indicator", "Overall target", "2024", "2025"],
      ["1.1 Train the police", "Number of officers trained", 4, 2, 2],
      ["1.2 Inform the public", "Number of campaigns", 4, 2, 2],
    ]),
  );
  const subject = (row: number, column: number) =>
    subjectFinder(plan)({ cell: { sheet: plan.sheet, row, column } } as Finding);

  it("names the action and the column of a cell in the table", () => {
    expect(subject(3, 2)).toEqual({ action: "1.1", meaning: "overallTarget", place: "C4" });
  });

  it("names no column for a cell above the table", () => {
    expect(subject(1, 1)).toEqual({ action: null, meaning: null, place: "B2" });
  });
});
