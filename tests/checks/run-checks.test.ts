import {
  runChecks,
  rules,
  type CheckSettings,
  type CheckSubject,
  sayFinding,
  withOneNoteForEach,
  type CheckResult,
} from "../../src/checks";
import type { Rule } from "../../src/checks/rule";
import { defineIndicators } from "../../src/indicators";
import { cell, planOf } from "./plan-of";
import { propertyRuns } from "../property-runs";
import { address, say } from "./in-words";
import { createTranslator } from "../../src/locales/translator";
import { drawnSubject } from "./drawn-subject";
import { targetTotalMismatch } from "../../src/checks/rules/targets/target-total-mismatch";
import { gridOf } from "../reading/grid-of";
import { planReading } from "../reading/told";

describe("run checks", () => {
  const drawing = `
  | Action    | Responsible | Indicators            | Target | 2023 | 2024 |
  | 1.1 Train | MoI         | Number of courses     | 5      | 2    | 2    |
  | 1.2 Meet  |             | Number of meetings    |        | 1    | TBD  |`;

  function subjectOf(text: string): CheckSubject {
    const plan = planOf(text);
    return { plan, definitions: defineIndicators(plan), workplan: null };
  }

  function check(settings: CheckSettings = {}, subject = subjectOf(drawing)) {
    return runChecks(subject, settings);
  }

  /** A rule that finds one thing in each of the cells. */
  function ruleAt(...cells: readonly string[]): Rule {
    return {
      id: "target-negative",
      matter: "entry",
      severity: "info",
      needs: "plan",
      find: () =>
        cells.map((place) => ({
          cell: cell(place, place === "A1" ? "Annex" : "Plan"),
          message: "error-value",
        })),
    };
  }

  describe("running the checks", () => {
    it("lists everything that was found, in the order of the sheet", () => {
      const found = check().findings.map((finding) => `${address(finding.cell)} ${finding.rule}`);
      expect(found).toEqual([
        "D2 target-total-mismatch",
        "B3 agency-missing",
        "D3 target-total-missing",
        "F3 target-undecided",
      ]);
    });

    it("puts the sheet of the plan first, then the others", () => {
      const { findings } = runChecks(subjectOf(drawing), {}, [ruleAt("A1", "B5"), ruleAt("C2", "B2")]);
      expect(findings.map((finding) => `${finding.cell.sheet} ${address(finding.cell)}`)).toEqual([
        "Plan B2",
        "Plan C2",
        "Plan B5",
        "Annex A1",
      ]);
    });

    it("puts the sheets of a plan that stands in several in the order of the plan", () => {
      const subject = subjectOf(drawing);
      const parts = ["Plan", "Zone 1", "Annex"].map((sheet) => ({ ...subject.plan, sheet }));
      const inSheets: Rule = {
        ...ruleAt(),
        needs: "plan",
        find: () =>
          ["Other", "Annex", "Zone 1", "Plan"].map((sheet) => ({
            cell: cell("B2", sheet),
            message: "error-value",
          })),
      };
      const { findings } = runChecks({ ...subject, plan: { ...subject.plan, parts } }, {}, [inSheets]);
      expect(findings.map((finding) => finding.cell.sheet)).toEqual(["Plan", "Zone 1", "Annex", "Other"]);
    });

    it("names the sheet of another cell only where it is another sheet", () => {
      const text = `
      | Action    | Indicators        | Target | 2023 | 2024 |
      | 1.1 Train | Number of courses | 4      | 2    | 2    |
      | 1.1 Meet  | Number of talks   | 4      | 2    | 2    |`;
      const said = (sheet: string): unknown => {
        const { plan, ...subject } = subjectOf(text);
        const actions = plan.actions.map((action, place) =>
          place === 0 ? { ...action, cell: { ...action.cell, sheet } } : action,
        );
        const { findings } = runChecks({ ...subject, plan: { ...plan, actions } });
        return findings.find(({ rule }) => rule === "action-number-duplicate")?.message.values?.cellFirst;
      };
      expect([said("Plan"), said("Zone 1")]).toEqual(["A2", "'Zone 1'!A2"]);
    });

    it("counts by severity", () => {
      expect(check().counts).toEqual({ error: 1, warning: 3, info: 0 });
    });

    it("says so where a rule fails, and runs the others", () => {
      const broken: Rule = {
        id: "error-value",
        matter: "entry",
        severity: "error",
        needs: "plan",
        find: () => {
          throw new Error("no such thing");
        },
      };
      const { findings, failed } = runChecks(subjectOf(drawing), {}, [broken, ruleAt("B2")]);
      expect(failed).toEqual([{ rule: "error-value", detail: "no such thing" }]);
      expect(findings).toHaveLength(1);
    });

    it("keeps nothing of a rule that fails halfway", () => {
      const broken: Rule = {
        id: "error-value",
        matter: "entry",
        severity: "error",
        needs: "plan",
        *find() {
          yield { cell: cell("B2"), message: "error-value" };
          throw new Error("no such thing");
        },
      };
      expect(runChecks(subjectOf(drawing), {}, [broken]).findings).toEqual([]);
    });

    it("leaves out the rules about a workplan where there is none", () => {
      const about: Rule = {
        ...ruleAt("B2"),
        needs: "workplan",
        find: () => [{ cell: cell("B2"), message: "error-value" }],
      };
      expect(runChecks(subjectOf(drawing), {}, [about]).findings).toEqual([]);
      const subject = { ...subjectOf(drawing), workplan: { sheet: "Workplan", entries: [] } };
      expect(runChecks(subject, {}, [about]).findings).toHaveLength(1);
    });

    it("says one thing once, also where several rows share its cell", () => {
      expect(runChecks(subjectOf(drawing), {}, [ruleAt("B2", "B2")]).findings).toHaveLength(1);
    });
  });

  describe("the settings of a workbook", () => {
    it("switch a rule off or change what it weighs", () => {
      const { findings } = check({ severities: { "agency-missing": "off", "target-undecided": "info" } });
      expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
        "target-total-mismatch warning",
        "target-total-missing error",
        "target-undecided info",
      ]);
    });

    it("make no error of what leans on an inferred definition", () => {
      const { findings } = check({ severities: { "target-total-mismatch": "error" } });
      expect(findings.find(({ rule }) => rule === "target-total-mismatch")?.severity).toBe("warning");
    });

    it("keep an error of what a confirmed definition says", () => {
      const subject = subjectOf(drawing);
      const definitions = new Map(
        [...subject.definitions].map(([id, one]) => [id, { ...one, inferred: false }]),
      );
      const { findings } = check({}, { ...subject, definitions });
      expect(findings.find(({ rule }) => rule === "target-total-mismatch")?.severity).toBe("error");
    });

    it("accept a finding with a reason, and count it no longer", () => {
      const undecided = check().findings.find(({ rule }) => rule === "target-undecided");
      const accepted = { [undecided?.key ?? ""]: "Decided in March" };
      const { findings, counts } = check({ accepted });
      expect(findings.find(({ rule }) => rule === "target-undecided")?.accepted).toBe("Decided in March");
      expect(findings.filter((finding) => finding.accepted !== null)).toHaveLength(1);
      expect(counts.warning).toBe(2);
    });
  });

  describe("the key of a finding", () => {
    const keys = (text: string) => check({}, subjectOf(text)).findings.map(({ key }) => key);

    it("stays where rows are put in above it", () => {
      const text = `
      | Action    | Responsible | Indicators            | Target          | 2023  |
      | 1.1 Train | MOSVY       | Number of courses     | =[1]A!B2→3      | "3"   |
      | 1.2 Meet  | MoSVY       | Number of meetings    | #REF!           | -1    |
      | 1.3 Talk  | MoSVY       | Improved talks        | several         | 1     |`;
      const above = text.replace(
        "| 1.1 Train",
        "| 1.0 Begin | MoI | Number of beginnings | 1 | 1 |\n      | 1.1 Train",
      );
      expect(keys(text).length).toBeGreaterThan(5);
      expect(keys(above)).toEqual(keys(text));
    });

    it("stays where an agency is written more often elsewhere", () => {
      const text = `
      | Action    | Responsible | Indicators            | Target |
      | 1.1 Train | MOSVY       | Number of courses     | 3      |
      | 1.2 Meet  | MoSVY       | Number of meetings    | 3      |
      | 1.3 Talk  | MoSVY       | Number of talks       | 3      |`;
      const below = `${text}\n      | 1.4 Warn | MoSVY | Number of warnings | 3 |`;
      expect(keys(below)).toEqual(keys(text));
    });

    it("changes with what the plan says there", () => {
      const other = drawing.replace("| 5      |", "| 6      |");
      expect(keys(other)[0]).not.toBe(keys(drawing)[0]);
      expect(keys(other).slice(1)).toEqual(keys(drawing).slice(1));
    });

    it("is another for each finding of a plan", () => {
      expect(new Set(keys(drawing)).size).toBe(keys(drawing).length);
    });
  });

  it("runs all rules over a plan of a thousand rows and more", () => {
    const count = propertyRuns(5000);
    const rows = Array.from(
      { length: count },
      (_, index) =>
        `| ${1 + Math.floor(index / 9)}.${(index % 9) + 1} Do ${index} | MoI, MoJ, Agency ${index % 400} | Number of things ${index} | 5 | 2 | 2 |`,
    );
    const header = "| Action | Responsible | Indicators | Target | 2023 | 2024 |";
    const { findings, failed } = check({}, subjectOf([header, ...rows].join("\n")));
    expect(failed).toEqual([]);
    expect(findings.filter(({ rule }) => rule === "target-total-mismatch")).toHaveLength(count);
    expect(rules.length).toBeGreaterThan(40);
  });

  describe("a plan that was read so doubtfully that a person is asked whether it is theirs", () => {
    const unsure = {
      ...subjectOf(`
      | Action    | Responsible | Indicators               | Target | 2023 | 2024 |
      | 1.1 Train | MoI         | Number of courses        | 5      | 2    | 2    |
      | 1.2 Meet  |             | Number of meetings       | 1204   | "1202" | 2   |
      | 1.3 Print | MoI         | Number of guides         | TBD    | 2    | 2    |`),
      isUnsure: true,
    };
    const severityOf = (rule: string, settings: CheckSettings = {}) =>
      check(settings, unsure).findings.find((finding) => finding.rule === rule)?.severity;

    it("makes information of what follows from the meaning of one column", () => {
      expect(severityOf("target-undecided")).toBe("info");
    });

    it("waits to compare what columns were taken for, and says how many findings wait", () => {
      expect(severityOf("target-total-mismatch")).toBeUndefined();
      expect(severityOf("agency-missing")).toBeUndefined();
      const all = check({}, { ...unsure, isUnsure: false });
      const shown = check({}, unsure);
      expect([all.waiting, shown.waiting]).toEqual([0, all.findings.length - shown.findings.length]);
      expect(shown.waiting).toBeGreaterThan(1);
    });

    it("waits to say that something is not there, or contradicts itself in row after row", () => {
      const rows = Array.from(
        { length: 9 },
        (_, place) => `| 1.${place + 1} Train ${place} | | ${place + 9} | 2 | 2 |`,
      );
      const missing = subjectOf(["| Action | Indicators | Target | 2023 | 2024 |", ...rows].join("\n"));
      const others = Array.from(
        { length: 9 },
        (_, place) => `| 1.${place + 1} Train | Number of courses ${place} | ${place + 9} | 2 | 2 |`,
      );
      const contrary = subjectOf(["| Action | Indicators | Target | 2023 | 2024 |", ...others].join("\n"));
      const rulesIn = (subject: CheckSubject, isUnsure: boolean) =>
        new Set(check({}, { ...subject, isUnsure }).findings.map(({ rule }) => rule));
      expect(rulesIn(missing, false)).toContain("indicator-missing");
      expect(rulesIn(missing, true)).not.toContain("indicator-missing");
      expect(rulesIn(contrary, false)).toContain("target-total-mismatch");
      expect(rulesIn(contrary, true)).not.toContain("target-total-mismatch");
    });

    it("warns of what stands in a cell itself", () => {
      expect(severityOf("number-as-text")).toBe("warning");
    });

    it("warns where a person has set the weight, or confirmed the definition", () => {
      expect(severityOf("agency-missing", { severities: { "agency-missing": "error" } })).toBe("warning");
      const confirmed = new Map(
        [...unsure.definitions].map(([id, definition]) => [id, { ...definition, inferred: false }]),
      );
      const { findings } = check({}, { ...unsure, definitions: confirmed });
      expect(findings.find(({ rule }) => rule === "target-total-mismatch")?.severity).toBe("error");
    });
  });

  describe("what is said of a doubtful reading that a finding depends on", () => {
    const doubtOf = (text: string, taken: string, alternatives: readonly string[]) => {
      const subject = subjectOf(drawing);
      const doubt = { cell: cell("D2", "Plan"), text, taken, alternatives };
      const plan = { ...subject.plan, doubts: [doubt] };
      const [finding] = runChecks({ ...subject, plan }, {}, [ruleAt("D2")]).findings;
      return finding!.doubt === null ? null : say(finding!.doubt);
    };

    it("is how it was read", () => {
      expect(doubtOf("4 or 5", "4", ["5"])).toBe(
        "This depends on a doubtful reading: “4 or 5” was read as 4.",
      );
    });

    it("is what it could be instead, where it was read as it stands", () => {
      expect(doubtOf("Meet\nand train", "Meet and train", ["Meet", "train"])).toBe(
        "This depends on a doubtful reading: “Meet and train” could also be Meet; train.",
      );
      expect(doubtOf("Meet", "Meet", ["Meet"])).toBe(
        "This depends on a doubtful reading: “Meet” may be meant otherwise.",
      );
    });
  });
});

const WITHOUT_BASELINE = `
  | Action | Indicators | Baseline | Target |
  | 1.1 Train | Number of courses | 4 | 9 |
  | 1.2 Meet | Number of meetings | | 6 |
  | 1.3 Print | Number of manuals | | 7 |
  | 1.4 Visit | Number of visits | 2 | 8 |`;

function notesOn(plan: string, accepted: Readonly<Record<string, string>> = {}): CheckResult["findings"] {
  const result = withOneNoteForEach(runChecks(drawnSubject(plan), { accepted }), accepted);
  return result.findings.filter(({ rule }) => rule === "baseline-missing");
}

describe("what is noted of several cells in the same words", () => {
  const [note, ...others] = notesOn(WITHOUT_BASELINE);

  it("is one note, which names all of them", () => {
    expect(others).toEqual([]);
    expect([note!.cell, ...(note!.others ?? [])].map(address)).toEqual(["C3", "C4"]);
    expect(sayFinding(note!, createTranslator("en"))).toMatch(/“Number of meetings” .* The same in C4\.$/);
  });

  it("is accepted for all of them", () => {
    expect(notesOn(WITHOUT_BASELINE, { [note!.key]: "No data" })).toMatchObject([{ accepted: "No data" }]);
  });

  it("comes back when it is found in another cell as well", () => {
    const more = `${WITHOUT_BASELINE}\n  | 1.5 Talk | Number of talks | | 5 |`;
    expect(notesOn(more, { [note!.key]: "No data" })).toMatchObject([{ accepted: null }]);
  });

  it("does not take with it what was accepted before", () => {
    const [first] = runChecks(drawnSubject(WITHOUT_BASELINE)).findings.filter(
      ({ rule }) => rule === "baseline-missing",
    );
    const notes = notesOn(WITHOUT_BASELINE, { [first!.key]: "No data" });
    expect(notes.map(({ accepted, cell, others: more }) => [accepted, address(cell), more])).toEqual([
      ["No data", "C3", undefined],
      [null, "C4", undefined],
    ]);
  });
});

/** So many rows of a table, by what one is. */
function rowsOf(count: number, row: (place: number) => string): string {
  return Array.from({ length: count }, (_, place) => row(place + 1)).join("\n");
}

const activitiesOf = (open: number, done: number): string => `
  On 2024-07-20:

  | Action | Indicators | Target | 2024 |
  | 1.1 Train officers | Number of courses | 2 | 2 |

  | Year | Quarter | Outputs | Activities | Status |
  ${rowsOf(open, (place) => `| 2024 | Q1 | Course | Train team ${place} | Planned |`)}
  ${rowsOf(done, (place) => `| 2024 | Q1 | Course | Train group ${place} | Done |`)}`;

const reportsOf = (late: number, reported: number): string => `
  | Action | Indicators | Target | 2023 | 2024 |
  ${rowsOf(late + reported, (place) => `| 1.${place} Train | Number of courses in place ${place} | 4 | 2 | 2 |`)}

  | Indicator | Year | Quarter | Party | Actual |
  ${rowsOf(reported, (place) => `| 1.${late + place}-1 | 2023 |  |  | 2 |`)}
  On 2024-01-20`;

const linkedTo = (...workbooks: readonly string[]): string => `
  | Action | Indicators | Target |
  ${workbooks.map((workbook, place) => `| 1.${place + 1} Train | Number of courses in place ${place + 1} | =[${workbook}]Sheet1!B${place + 2}→3 |`).join("\n")}`;

describe("what has one cause", () => {
  it.each<[name: string, rule: string, drawing: string, cells: readonly number[], said: string]>([
    [
      "few activities that are over",
      "activity-past-open",
      activitiesOf(5, 9),
      [1, 1, 1, 1, 1],
      "“Train team 1”",
    ],
    [
      "many of them",
      "activity-past-open",
      activitiesOf(6, 9),
      [6],
      "6 activities of 15 that are over are still",
    ],
    ["most of them", "activity-past-open", activitiesOf(9, 6), [9], "statuses are not kept up to date"],
    ["few reports", "actual-overdue", reportsOf(3, 9), [1, 1, 1], "“Number of courses in place 1”"],
    ["many of one period", "actual-overdue", reportsOf(6, 9), [6], "These indicators have targets in 2023"],
    [
      "most of them",
      "actual-overdue",
      reportsOf(9, 6),
      [9],
      "9 of the 15 indicators with targets are overdue",
    ],
    ["one workbook", "external-link", linkedTo("A.xlsx", "A.xlsx", "A.xlsx"), [3], "(A.xlsx)"],
    ["two workbooks", "external-link", linkedTo("A.xlsx", "B.xlsx", "A.xlsx"), [2, 1], "(A.xlsx)"],
  ])("is one finding with its cells: %s, %s", (_, rule, drawing, cells, said) => {
    const { findings } = withOneNoteForEach(runChecks(drawnSubject(drawing)));
    const found = findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ others = [] }) => others.length + 1)).toEqual(cells);
    expect(sayFinding(found[0]!, createTranslator("en"))).toContain(said);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });
});

describe("a mistake", () => {
  it("is told by itself, however many there are", () => {
    const result = runChecks(
      drawnSubject(`
        | Action | Indicators | Target |
        | 1.1 Train | Number of courses | -3 |
        | 1.2 Meet | Number of meetings | -2 |`),
    );
    const told = withOneNoteForEach(result).findings.filter(({ rule }) => rule === "target-negative");
    expect(told).toHaveLength(2);
  });
});

/** What is found of a plan of 40 actions, of which so many have quarters that do not give their year. */
function severitiesOf(contradicting: number): ReadonlySet<string> {
  const rows = Array.from({ length: 40 }, (_, place) => {
    const last = place < contradicting ? 5 : 1;
    return `| 1.${place + 1} Train | Number of courses in place ${place + 1} | 4 | 4 | 1 | 1 | 1 | ${last} |`;
  });
  const header = "| Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |";
  const { findings } = runChecks(drawnSubject([header, ...rows].join("\n")));
  const found = findings.filter(({ rule }) => rule === "target-quarters-mismatch");
  expect(found).toHaveLength(contradicting);
  return new Set(found.map(({ severity }) => severity));
}

describe("quarters that do not give their year", () => {
  it("are mistakes also in a fifth of the rows", () => {
    expect(severitiesOf(8)).toEqual(new Set(["warning"]));
  });

  it("are the way of a plan that has them in most rows", () => {
    expect(severitiesOf(30)).toEqual(new Set(["info"]));
  });
});

describe("one wording in several rows", () => {
  it("is one finding with its cells", () => {
    const { findings } = runChecks(
      drawnSubject(`
        | Action | Indicators | 2024 |
        | 1.1 Mentor in the north | # of officers mentored, # of sites mentored | 4 |
        | 1.2 Mentor in the south | # of officers mentored, # of sites mentored | 9 |
        | 1.3 Print | # of registers printed, # of sites with registers | 6 |`),
    );
    const compound = findings.filter(({ rule }) => rule === "indicator-compound");
    expect(compound).toHaveLength(3);
    expect(new Set(compound.map(({ fact }) => fact)).size).toBe(2);
  });
});

describe("an indicator that is above 100 % in several periods", () => {
  it("is one finding with its cells", () => {
    const { findings } = runChecks(
      drawnSubject(`
        | Action | Indicators | 2023 | 2024 | Actual 2023 | Actual 2024 |
        | 1.1 Assist | % of victims assisted | 90% | 95% | 120% | 130% |
        | 1.2 Reach | % of schools reached | 80% | 85% | 110% | 85% |`),
    );
    const above = findings.filter(({ rule }) => rule === "actual-percent-over-100");
    expect(above).toHaveLength(3);
    expect(new Set(above.map(({ fact }) => fact)).size).toBe(2);
  });
});

describe("words where numbers are due", () => {
  it("are one finding for each indicator, and for each wording that comes again", () => {
    const { findings } = runChecks(
      drawnSubject(`
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Plant | Number of trees planted | 500 | 2 more than before | 3 more than before | as many as the budget allows |
        | 1.2 Sow | Number of fields sown | 90 | 30 | see annex 4 | 30 |
        | 1.3 Dig | Number of wells dug | 9 | 3 | 3 | see annex 7 |
        | 1.4 Mow | Number of meadows mown | 9 | 3 | 3 | plenty |`),
    );
    const inWords = findings.filter(({ rule }) => rule === "target-not-number");
    expect(inWords).toHaveLength(6);
    const [trees, fields, wells, meadows] = ["D2", "E3", "F4", "F5"].map(
      (at) => inWords.find(({ cell }) => address(cell) === at)?.fact,
    );
    expect(new Set(inWords.map(({ fact }) => fact))).toEqual(new Set([trees, fields, meadows]));
    expect(wells).toBe(fields);
  });
});

/** What a fix of a total that does not agree with its years, 10 and 20, would write in the total's own cell. */
function fixOf(total: string): unknown {
  const { plan } = planReading(
    gridOf([
      ["Joint action", "Indicator", "Overall target", "2024", "2025"],
      ["1.1 Train the police", "Number of officers trained", total, 10, 20],
    ]),
  );
  const subject = { plan, workplan: null, definitions: defineIndicators(plan) };
  const { findings } = runChecks(subject, {}, [targetTotalMismatch]);
  const { fixes = [] } = findings.find(({ rule }) => rule === "target-total-mismatch") ?? {};
  // Beside it stand the fixes that change a year, which is a number and so can always be written.
  const ofTotal = fixes.flatMap(({ edits }) =>
    edits.filter(({ cell }) => cell.row === 1 && cell.column === 2),
  );
  return ofTotal[0]?.value;
}

describe("the number of a text is set to another", () => {
  it.each([
    ["25 officers", "30 officers"],
    ["at least 25 officers", "at least 30 officers"],
    ["1,200 officers", "30 officers"],
  ])("%j becomes %j", (total, expected) => {
    expect(fixOf(total)).toBe(expected);
  });

  it.each([
    "1.5 million officers",
    "14 men; 12 women",
    "26 (14 men, 12 women)",
    "9 officers x 3 towns = 27",
    "12k",
  ])("%j is left to a person", (total) => {
    expect(fixOf(total)).toBeUndefined();
  });
});
