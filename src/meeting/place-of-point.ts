import type { CellReference } from "@plan-of-action/xlsx/grid";
import { cellKey } from "../checks/plan-index";
import { foldText } from "../plan/language/spelling/text-folding";
import type { PlaceOfPoint } from "../plan/open-point";
import type { Plan } from "../plan/plan";

/** Where a cell of the plan is, as people speak of it, and what stays of that when rows are put in above. */
export interface PlaceInPlan {
  readonly place: PlaceOfPoint;
  readonly key: string;
}

/** Tells of the cells of a plan in which row of it they are: by the plan's own numbers, not by addresses. */
export function placesInPlan({ actions, objectives, parts }: Plan): (cell: CellReference) => PlaceInPlan {
  const ofObjectives = new Map(objectives.map((objective) => [cellKey(objective.cell), objective]));
  return (cell) => {
    const objective = ofObjectives.get(cellKey(cell));
    if (objective !== undefined)
      return { place: { kind: "objective", number: objective.id }, key: `objective ${objective.id}` };
    const { sheet, row } = cell;
    const action = actions.find(
      (each) => each.cell.sheet === sheet && each.rows.first <= row && row <= each.rows.last,
    );
    if (action !== undefined) return { place: placeOfNumber(action.number), key: action.key ?? action.id };
    const isAbove = parts.some((part) => part.sheet === sheet && row < part.extent.firstHeaderRow);
    return { place: { kind: isAbove ? "preamble" : "unnamed" }, key: foldText(sheet) };
  };
}

/** The number of an action as people say it, without what ends it. */
export function placeOfNumber(number: string | null): PlaceOfPoint {
  const shown = plainNumber(number);
  return shown === "" ? { kind: "unnamed" } : { kind: "rows", numbers: [shown] };
}

export function plainNumber(number: string | null): string {
  return (number ?? "").trim().replace(/[.)\s]+$/u, "");
}
