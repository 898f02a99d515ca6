import { type Finding, formatCell, type Message, type Plan, type Severity } from "../../app";

/** By what the findings can be put together. */
export const GROUPINGS = ["cause", "severity", "objective", "rule"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Findings that are together, in the order in which they were found. */
export interface FindingGroup {
  readonly key: string;
  /** A text of the plan as it is, or one of the catalogue. */
  readonly title: string | Message;
  /** What all of it weighs; `null` if that differs, and for accepted findings. */
  readonly severity: Severity | null;
  readonly isAccepted: boolean;
  readonly findings: readonly Finding[];
}

/** What a finding is known by while the plan is checked again and again. */
export function findingId({ key, cell }: Finding): string {
  return `${key} ${formatCell(cell)}`;
}

/** The findings in groups; accepted ones are no work, and are in a group of their own at the end. */
export function groupFindings(findings: readonly Finding[], grouping: Grouping, plan: Plan): FindingGroup[] {
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.filter(({ accepted }) => accepted !== null);
  const groups = openGroups(open, grouping, plan);
  if (accepted.length === 0) return groups;
  const title: Message = { id: "pane-group-accepted" };
  return [...groups, { key: "accepted", title, severity: null, isAccepted: true, findings: accepted }];
}

function openGroups(findings: readonly Finding[], grouping: Grouping, plan: Plan): FindingGroup[] {
  switch (grouping) {
    case "cause":
      return byCause(findings);
    case "severity":
      return bySeverity(findings);
    case "objective":
      return byObjective(findings, plan);
    case "rule":
      return byRule(findings);
  }
}

/**
 * What has one cause together, what matters most at the table first; notes at the end. Findings that are alone with
 * their cause are together with those of the same check, of which each would have the same title.
 */
function byCause(findings: readonly Finding[]): FindingGroup[] {
  const notes = findings.filter(({ severity }) => severity === "info");
  const others = findings.filter(({ severity }) => severity !== "info");
  const causes = groupBy(others, ({ group: cause }) => cause);
  const loud = groupBy(others, ({ group: cause, rule }) => (causes.get(cause)?.length === 1 ? rule : cause));
  return [
    ...[...loud].flatMap(([cause, members]) =>
      members.slice(0, 1).map(({ rule }) => group(cause, { id: `ruleTitle-${rule}` }, members)),
    ),
    ...(notes.length === 0 ? [] : [group("info", { id: "pane-group-info" }, notes)]),
  ];
}

function bySeverity(findings: readonly Finding[]): FindingGroup[] {
  const groups = groupBy(findings, ({ severity }) => severity);
  return SEVERITIES.flatMap((severity) => {
    const members = groups.get(severity);
    return members === undefined ? [] : [group(severity, { id: `pane-group-${severity}` }, members)];
  });
}

/** The rules that weigh most first, and of these the ones that found most. */
function byRule(findings: readonly Finding[]): FindingGroup[] {
  return [...groupBy(findings, ({ rule }) => rule)]
    .map(([rule, members]) => group(rule, { id: `ruleTitle-${rule}` }, members))
    .sort((a, b) => gravity(a) - gravity(b) || b.findings.length - a.findings.length);
}

/** The objectives in the plan's order, then what belongs to none of them. */
function byObjective(findings: readonly Finding[], plan: Plan): FindingGroup[] {
  const objectiveAt = objectiveFinder(plan);
  const groups = groupBy(findings, (finding) => objectiveAt(finding));
  const ofObjectives = plan.objectives.flatMap(({ id, title }) => {
    const members = groups.get(id);
    return members === undefined ? [] : [group(`objective ${id}`, oneLine(title), members)];
  });
  const others = groups.get(null);
  if (others === undefined) return ofObjectives;
  return [...ofObjectives, group("no objective", { id: "pane-group-noObjective" }, others)];
}

function group(key: string, title: string | Message, findings: readonly Finding[]): FindingGroup {
  const [first] = findings;
  const severity = first?.severity ?? null;
  const isOne = findings.every((finding) => finding.severity === severity);
  return { key, title, severity: isOne ? severity : null, isAccepted: false, findings };
}

function gravity({ findings }: FindingGroup): number {
  return Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
}

/** Finds the id of the objective to which a finding's row belongs; `null` for all else. */
function objectiveFinder(plan: Plan): (finding: Finding) => string | null {
  const byRow = new Map<number, string>();
  for (const { objective, rows } of plan.actions) {
    for (let row = rows.first; row <= rows.last; row++) byRow.set(row, objective);
  }
  for (const { id, cell } of plan.objectives) {
    if (cell.sheet === plan.sheet && !byRow.has(cell.row)) byRow.set(cell.row, id);
  }
  const known = new Set(plan.objectives.map(({ id }) => id));
  return ({ cell }) => {
    const objective = cell.sheet === plan.sheet ? byRow.get(cell.row) : undefined;
    return objective !== undefined && known.has(objective) ? objective : null;
  };
}

function groupBy<Key>(findings: readonly Finding[], keyOf: (finding: Finding) => Key): Map<Key, Finding[]> {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    const members = groups.get(keyOf(finding));
    if (members === undefined) groups.set(keyOf(finding), [finding]);
    else members.push(finding);
  }
  return groups;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
