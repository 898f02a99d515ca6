import type { Plan } from "../../src/plan/plan";
import { parseAddress, gridCell, type CellLook, type Grid } from "@plan-of-action/xlsx/grid";
import { readPlan } from "../../src/reading";
import { gridOf } from "../reading/grid-of";
import { tablesIn } from "./drawing";

/**
 * A drawn plan of texts as the product reads it, where a rule is about how values are read. Looks are told as
 * `A3 struck`, `C2 partlyStruck 3` (what is left) or `C2 unknown`.
 */
export function planRead(drawing: string, looks: readonly string[] = []): Plan {
  const grid = gridOf(tablesIn(drawing)[0] ?? []);
  const asTheyLook = looks.map((told) => lookIn(grid, told));
  const reading = readPlan([asTheyLook.length === 0 ? grid : { ...grid, looks: asTheyLook }]);
  if (reading.kind === "noPlan") throw new Error("The plan was not found");
  return reading.plan;
}

function lookIn(grid: Grid, told: string): CellLook {
  const [, address = "", kind, left = ""] =
    /^(\w+) (struck|partlyStruck|raised|unknown)(?: (.+))?$/.exec(told) ?? [];
  const place = parseAddress(address);
  if (place === null || kind === undefined) throw new Error(`${told} is not a look`);
  const whole = gridCell(grid, place.row, place.column).value;
  const isUnknown = kind === "unknown";
  return {
    ...place,
    kind: kind as CellLook["kind"],
    text: isUnknown && typeof whole === "string" ? whole : left,
    whole,
  };
}
