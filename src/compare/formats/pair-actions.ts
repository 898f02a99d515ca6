import type { JointAction } from "../../plan/plan";
import { closestActionFinder } from "../pairing/closest-action";
import type { WorkplanLine } from "../workplans/workplan-lines";

/** What of a workplan belongs to one joint action. */
export interface ActionOutputs {
  /** In the order of their periods. */
  readonly lines: readonly WorkplanLine[];
  /** By what they were paired: the action's number in the workplan, or their words, which can be wrong. */
  readonly by: "number" | "words";
}

interface Link {
  readonly action: JointAction;
  readonly by: ActionOutputs["by"];
}

/**
 * Gives outputs and activities to the joint actions that they are of: by the action's number where they name one, else
 * by their words. An activity is read with the outputs of its quarter and cell, and these go with it where all
 * activities next to them are of one action.
 */
export function pairActions(
  actions: readonly JointAction[],
  lines: readonly WorkplanLine[],
): { readonly pairs: ReadonlyMap<string, ActionOutputs>; readonly alone: readonly WorkplanLine[] } {
  const links = linksOf(actions, lines);
  const pairs = new Map<string, ActionOutputs>();
  const alone: WorkplanLine[] = [];
  for (const line of lines) {
    const link = links.get(line);
    if (link === undefined) {
      alone.push(line);
      continue;
    }
    const known = pairs.get(link.action.id);
    const by = known?.by === "words" || link.by === "words" ? "words" : "number";
    pairs.set(link.action.id, { lines: [...(known?.lines ?? []), line], by });
  }
  return { pairs, alone };
}

function linksOf(
  actions: readonly JointAction[],
  lines: readonly WorkplanLine[],
): ReadonlyMap<WorkplanLine, Link> {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const closest = closestActionFinder(actions);
  const blocks = blocksOf(lines);
  const links = new Map<WorkplanLine, Link>();
  const link = (line: WorkplanLine, beside: readonly WorkplanLine[]): void => {
    const [named, ...others] = line.actions.flatMap((id) => byId.get(id) ?? []);
    const isNamed = named !== undefined && others.length === 0;
    const liked = isNamed ? named : closest([line.text, ...beside.map(({ text }) => text)]);
    if (liked !== null) links.set(line, { action: liked, by: isNamed ? "number" : "words" });
  };
  for (const block of blocks) {
    const outputs = block.filter(({ of }) => of === "output");
    const activities = block.filter(({ of }) => of === "activity");
    for (const activity of activities) link(activity, outputs);
    const ofActivities = activities.map((activity) => links.get(activity));
    const [first] = ofActivities;
    const isOne = first !== undefined && ofActivities.every((each) => each?.action === first.action);
    for (const output of outputs) {
      if (isOne) links.set(output, first);
      else link(output, []);
    }
  }
  return links;
}

/** Lines that are in one cell for one period. */
function blocksOf(lines: readonly WorkplanLine[]): readonly (readonly WorkplanLine[])[] {
  const blocks = new Map<string, WorkplanLine[]>();
  for (const line of lines) {
    const key = [line.cell.row, line.cell.column, ...line.periods].join(" ");
    const known = blocks.get(key);
    if (known === undefined) blocks.set(key, [line]);
    else known.push(line);
  }
  return [...blocks.values()];
}
