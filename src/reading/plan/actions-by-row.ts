import type { JointAction } from "../../plan/plan";

/** Finds the actions of a sheet to which a row belongs. */
export function actionsByRow(
  actions: readonly JointAction[],
  sheet: string,
): (row: number) => readonly JointAction[] {
  const sorted = actions
    .filter(({ cell }) => cell.sheet === sheet)
    .sort((a, b) => a.rows.first - b.rows.first);
  return (row) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.rows.first ?? 0) <= row) from = middle + 1;
      else to = middle;
    }
    return sorted.slice(Math.max(0, from - MAX_AT_ONCE), from).filter(({ rows }) => rows.last >= row);
  };
}

/** In long form the rows of actions lie between one another's; more than so many hardly do. */
const MAX_AT_ONCE = 50;
