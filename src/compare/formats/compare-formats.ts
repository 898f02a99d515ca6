import type { PeriodKey } from "../../plan/period";
import type { Indicator, JointAction, Plan } from "../../plan/plan";
import type { Workplan } from "../../plan/workplan";
import type { Comparison, DraftPair } from "../differences/difference";
import { withIds, type UnnamedDifference } from "../differences/difference-ids";
import { placesByAction, titleOf } from "../differences/draft-parts";
import { shortPeriod } from "../workplans/to-decide";
import { linesOf, type WorkplanLine } from "../workplans/workplan-lines";
import { pairActions, type ActionOutputs } from "./pair-actions";

/** Fewer actions than this are too few to tell whether both are drafts of one plan. */
const MIN_ACTIONS = 3;

/**
 * Compares our draft, which has actions with indicators and targets, with one of theirs that is set out as outputs and
 * activities by quarter. Paired items are reported side by side, with the years in which years both plan it where these differ;
 * actions without outputs, and outputs and activities without an action, are listed.
 *
 * @param listsLines whether lines without an action are reported; where our workplan is compared as well, that does it
 */
export function compareFormats(ours: Plan, theirs: Workplan, listsLines: boolean): Comparison {
  const { pairs, alone } = pairActions(ours.actions, linesOf(theirs));
  const indicators = placesByAction(ours.indicators);
  const indicatorsOf = ({ id }: JointAction): readonly Indicator[] =>
    (indicators.get(id) ?? []).flatMap((place) => ours.indicators[place] ?? []);
  const byAction = ours.actions.map((action) => {
    const pair = pairs.get(action.id);
    return pair === undefined ? [removed(action)] : differencesOf(action, indicatorsOf(action), pair);
  });
  const sameYears = byAction.filter(([first, second]) => first?.kind === "format" && second === undefined);
  return {
    pairs: ours.actions.map((action): DraftPair => ({
      of: "action",
      ours: action.id,
      theirs: firstPeriod(pairs.get(action.id)?.lines ?? []),
    })),
    objectives: ours.objectives.map(({ id }) => ({ ours: id, theirs: null })),
    differences: withIds([...byAction.flat(), ...(listsLines ? alone.map(added) : [])]),
    same: sameYears.length,
    renumbered: [],
    notCompared: [],
    renamedColumns: [],
    isUnrelated: ours.actions.length >= MIN_ACTIONS && pairs.size === 0,
  };
}

function differencesOf(
  action: JointAction,
  indicators: readonly Indicator[],
  { lines, by }: ActionOutputs,
): readonly UnnamedDifference[] {
  const [first] = lines;
  if (first === undefined) return [];
  const about = {
    of: "action",
    ids: { ours: action.id, theirs: firstPeriod(lines) },
    objective: action.objective,
    title: action.title,
    identity: action.title,
  } as const;
  const [own, others] = [yearsPlanned(indicators), yearsOfLines(lines)];
  const format: UnnamedDifference = {
    ...about,
    ...{ kind: "format", field: by },
    ours: { cell: action.cell, value: indicators.map(indicatorText).join("\n") },
    theirs: { cell: first.cell, value: linesText(lines) },
  };
  if (own.length === 0 || own.join() === others.join()) return [format];
  const years: UnnamedDifference = {
    ...about,
    ...{ kind: "years", field: null },
    ours: { cell: indicators[0]?.cell ?? action.cell, value: own.join(", ") },
    theirs: { cell: first.cell, value: others.join(", ") },
  };
  return [format, years];
}

function removed(action: JointAction): UnnamedDifference {
  return {
    ...{ kind: "removed", of: "action", field: null },
    ids: { ours: action.id, theirs: null },
    ...{ objective: action.objective, title: action.title, identity: action.title },
    ...{ ours: titleOf(action), theirs: null },
  };
}

function added(line: WorkplanLine): UnnamedDifference {
  return {
    ...{ kind: "added", of: line.of, field: null },
    ids: { ours: null, theirs: firstPeriod([line]) },
    ...{ objective: "", title: line.text, identity: line.text },
    ...{ ours: null, theirs: { cell: line.cell, value: linesText([line]) } },
  };
}

/** "# of workshops: 2 (2024: 1, 2025: 1)": the indicator with its overall target and those of its periods. */
function indicatorText({ text, overallTarget, targets }: Indicator): string {
  const overall = overallTarget === null || overallTarget.state === "blank" ? "" : `: ${overallTarget.raw}`;
  const parts = [...targets].flatMap(([key, value]) =>
    value.state === "blank" ? [] : [`${shortPeriod(key)}: ${value.raw}`],
  );
  return `${text}${overall}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
}

/** The years for which an indicator has a target above 0. */
export function yearsPlanned(indicators: readonly Indicator[]): readonly string[] {
  const keys = indicators.flatMap(({ targets }) =>
    [...targets].flatMap(([key, value]) => (value.state === "number" && value.number > 0 ? [key] : [])),
  );
  return yearsOfKeys(keys);
}

function yearsOfLines(lines: readonly WorkplanLine[]): readonly string[] {
  return yearsOfKeys(lines.flatMap(({ periods }) => periods));
}

function yearsOfKeys(keys: readonly PeriodKey[]): readonly string[] {
  return [...new Set(keys.map((key) => key.slice(0, 4)))].sort();
}

/** The lines by their periods: "2023 Q4" above what is set down for it. */
function linesText(lines: readonly WorkplanLine[]): string {
  const texts: string[] = [];
  let before = "";
  for (const { periods, text } of lines) {
    const named = periods.map(shortPeriod).join(", ");
    if (named !== before) texts.push(named);
    texts.push(text);
    before = named;
  }
  return texts.join("\n");
}

function firstPeriod([first]: readonly WorkplanLine[]): string | null {
  const [key] = first?.periods ?? [];
  return key === undefined ? null : shortPeriod(key);
}
