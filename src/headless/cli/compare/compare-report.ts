import { onOneLine } from "../../../plan/language/spelling/text-folding";
import { formatCell } from "../../../app";
import { isWhole, type Compared, type Difference, type PlacedValue } from "../../../app/comparing";
import { counted } from "../reports";
import { marked } from "./marked-words";
import { workplanLines, workplanShape } from "./workplan-report";

/** What `poa compare --json` prints. Fields may be added, never renamed. */
export function compareShape({ comparison, ours, theirs, setOut, preamble, workplan }: Compared) {
  const { pairs, objectives, differences, same, renumbered, notCompared, renamedColumns } = comparison;
  return {
    ours: { sheet: ours.plan.sheet },
    theirs: { sheet: theirs.plan.sheet },
    setOut,
    pairs,
    objectives,
    differences: differences.map(({ ours: own, theirs: other, ids, title: _, ...difference }) => ({
      ...difference,
      ours: placedShape(own),
      theirs: placedShape(other),
      parts: ids,
    })),
    same,
    renumbered,
    unrelated: comparison.isUnrelated,
    preamble: preamble.map((each) => ({ ours: textShape(each.ours), theirs: textShape(each.theirs) })),
    workplan: workplanShape(workplan),
    notCompared: notCompared.map(({ cell, header, ...column }) => ({
      ...column,
      head: header,
      cell: formatCell(cell),
    })),
    renamedColumns: renamedColumns.map((each) => ({
      ours: { cell: formatCell(each.ours.headerCell), value: each.ours.header },
      theirs: { cell: formatCell(each.theirs.headerCell), value: each.theirs.header },
    })),
  };
}

function textShape(placed: Compared["preamble"][number]["ours"]) {
  return placed === null ? null : { cell: formatCell(placed.cell), value: placed.text };
}

function placedShape(placed: PlacedValue | null) {
  return placed === null ? null : { cell: formatCell(placed.cell), value: placed.value };
}

const KINDS: Readonly<Record<Difference["kind"], string>> = {
  wording: "wording",
  target: "target",
  baseline: "baseline",
  agency: "agencies",
  date: "date",
  unit: "unit",
  direction: "direction",
  verification: "means of verification",
  resources: "resources",
  remark: "remark",
  actual: "actual",
  added: "only in theirs",
  removed: "only in ours",
  moved: "under another objective",
  split: "split in theirs",
  merged: "merged in theirs",
  format: "indicators in ours, outputs by quarter in theirs",
  years: "years",
};

/** "2026", "2024 to 2026": which years a draft was read as of. */
function yearsOf({ years }: Compared["ours"]["plan"]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return "no years";
  return first === last ? String(first) : `${first} to ${last}`;
}

/** The differences for people, by objective. */
export function compareReport(compared: Compared): string {
  const { comparison, ours, theirs, setOut, preamble, workplan } = compared;
  const { differences, same, renumbered, notCompared, renamedColumns } = comparison;
  const titles = new Map(
    [...theirs.plan.objectives, ...ours.plan.objectives].map(({ id, title }) => [id, onOneLine(title)]),
  );
  const groups = new Map<string, Difference[]>();
  for (const each of differences) groups.set(each.objective, [...(groups.get(each.objective) ?? []), each]);
  return [
    `Ours is the sheet “${ours.plan.sheet}” (${yearsOf(ours.plan)}), theirs “${theirs.plan.sheet}” (${yearsOf(theirs.plan)}).`,
    ...(setOut === "byQuarter"
      ? [
          "Theirs is set out as outputs and activities by quarter. They are paired with our actions by the numbers they name, else by their words, which can be wrong; what does not pair is listed.",
        ]
      : []),
    ...(comparison.isUnrelated
      ? ["These do not seem to be drafts of one plan: hardly any action of one is in the other."]
      : []),
    differences.length === 0
      ? `Nothing differs${isWhole(comparison) ? "" : " in the columns that both have"}; ${sameEntries(same)}.`
      : `${counted(differences.length, "difference")}; ${sameEntries(same)}.`,
    ...[...groups].flatMap(([objective, ofObjective]) => [
      "",
      titles.get(objective) ?? "Without an objective",
      ...ofObjective.flatMap((each) => [...differenceLines(each), ...whatComesWith(each, compared)]),
    ]),
    ...(renumbered.length === 0
      ? []
      : [
          "",
          `Renumbered, which is not a difference: ${renumbered.map((each) => `${each.ours} is ${each.theirs} in theirs`).join(", ")}.`,
        ]),
    ...renamedColumns.map(
      (each) =>
        `Renamed: the column “${onOneLine(each.ours.header)}” (${formatCell(each.ours.headerCell)}) is “${onOneLine(each.theirs.header)}” in theirs; its entries were compared.`,
    ),
    ...notCompared.map(
      ({ why, side, header, cell }) =>
        `Not compared: “${onOneLine(header)}” (${formatCell(cell)}) is a column of ${side} ${why === "onlyThere" ? "only" : "that is not read"}.`,
    ),
    ...preambleLines(preamble),
    ...workplanLines(workplan),
    "",
    "Not compared: notes below the tables of actions, and sheets other than plan and workplan.",
  ].join("\n");
}

/** The indicators, with their targets, of an action that only one of the drafts has. */
function whatComesWith({ kind, of, ids }: Difference, { ours, theirs }: Compared): string[] {
  if (of !== "action" || (kind !== "added" && kind !== "removed")) return [];
  const [plan, id] = kind === "added" ? [theirs.plan, ids.theirs] : [ours.plan, ids.ours];
  return plan.indicators
    .filter(({ action }) => action === id)
    .map(({ text, overallTarget, targets }) => {
      const stated = [["overall", overallTarget] as const, ...targets].flatMap(([period, value]) =>
        value === null || value.raw === "" ? [] : [`${period}: ${onOneLine(value.raw)}`],
      );
      return `      with “${onOneLine(text)}”${stated.length === 0 ? "" : ` (${stated.join("; ")})`}`;
    });
}

function sameEntries(count: number): string {
  return count === 1 ? "1 entry is the same" : `${count} entries are the same`;
}

function preambleLines(preamble: Compared["preamble"]): string[] {
  if (preamble.length === 0) return [];
  const side = (name: string, placed: Compared["preamble"][number]["ours"]): string[] =>
    placed === null ? [] : [`      ${name} ${formatCell(placed.cell)}: ${placed.text}`];
  return [
    "",
    "Above the tables:",
    ...preamble.flatMap((each) => [
      `  ${each.ours === null ? "only in theirs" : each.theirs === null ? "only in ours" : "wording"}`,
      ...side("ours  ", each.ours),
      ...side("theirs", each.theirs),
    ]),
  ];
}

/** A difference for people: what it is of, and both sides with their cells. */
export function differenceLines(difference: Difference): string[] {
  const { kind, of, field, ids, ours, theirs } = difference;
  const id = ids.ours ?? ids.theirs ?? "";
  const what =
    kind === "format"
      ? `${KINDS.format} (paired by ${field ?? ""})`
      : field === null
        ? KINDS[kind]
        : `${KINDS[kind]} (${field})`;
  const [own, other] = kind === "wording" ? marked(shown(ours), shown(theirs)) : [shown(ours), shown(theirs)];
  const side = (name: string, placed: PlacedValue | null, text: string): string[] =>
    placed === null ? [] : [`      ${name} ${formatCell(placed.cell)}: ${text}`];
  return [`  ${of} ${id}: ${what}`, ...side("ours  ", ours, own), ...side("theirs", theirs, other)];
}

function shown(placed: PlacedValue | null): string {
  if (placed === null) return "";
  const { value, percent } = placed;
  if (value === null) return "(blank)";
  return percent === true ? `${value} %` : onOneLine(String(value));
}
