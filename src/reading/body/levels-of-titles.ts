import { phrases } from "../../plan/language/phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { TableHeader } from "../header/table-header";
import { rankOfLabel } from "../header/level-rank";
import { isLabelledObjective } from "../header/numbering";
import type { PlanColumns } from "../header/plan-columns";
import type { BodyRow } from "./body-rows";

/**
 * Where titles over the table say that they are objectives ("Strategic Objective 1: …") and the column of
 * levels does not ("Result"), the titles are the objectives.
 */
export function withObjectivesOfTitles(header: TableHeader, rows: readonly BodyRow[]): TableHeader {
  const level = header.columns.find(({ meaning }) => meaning === "objective");
  if (level === undefined || level.labels !== undefined) return header;
  if (phrases.objectiveWords().isWithin(foldText(level.header))) return header;
  const titles = rows.filter(
    ({ kind, cells }) => kind === "band" && cells.some(({ text }) => saysObjective(text)),
  );
  if (titles.length === 0) return header;
  const columns = header.columns.map((column) =>
    column === level ? { ...column, meaning: "remarks" as const } : column,
  );
  return { ...header, columns };
}

/** Without a column of actions, outputs in the column of levels, below titles of outcomes, are what is done for these. */
export function areOutputsBelowTitles({ action, objective }: PlanColumns, rows: readonly BodyRow[]): boolean {
  if (action !== null || objective === null) return false;
  const ofTitles = rows.flatMap(({ kind, cells: [only] }) =>
    kind === "band" && only !== undefined && isLabelledObjective(only.text) ? rankOfLabel(only.text) : [],
  );
  const texts = rows.flatMap(({ kind, cells }) =>
    kind === "data" ? cells.filter(({ column }) => column === objective.column) : [],
  );
  const highest = texts.reduce((least, { text }) => Math.min(least, rankOfLabel(text)), Infinity);
  const areLabelled = texts.every(({ text }) => isLabelledObjective(text));
  return areLabelled && ofTitles.length > 0 && ofTitles.every((rank) => rank < highest);
}

/** Whether a title calls itself an objective. */
export function saysObjective(text: string): boolean {
  const start = foldText(text.slice(0, LONGEST_NAME)).split(" ").slice(0, 3).join(" ");
  return isLabelledObjective(text) && phrases.objectiveWords().isWithin(start);
}

const LONGEST_NAME = 60;
