import { milliseconds, report } from "./measure";
import { planGrid, planOf } from "./plan-grid";

/** Finding and reading a plan, large, wide and in a sheet that claims more than it holds. */
export function benchReading(): void {
  const grid = planGrid(10_000, 30);
  const json = JSON.stringify(grid.values);
  const parsing = milliseconds(() => JSON.parse(json));
  const half = planGrid(5_000, 30);
  const halfTime = milliseconds(() => planOf(half));
  report(
    "read 10,000 actions in 30 columns",
    milliseconds(() => planOf(grid)),
    [
      ["parsing the grid as JSON", parsing],
      ["reading half of it (2 is linear)", halfTime],
    ],
  );

  const wide = planGrid(1_000, 200);
  const wideJson = JSON.stringify(wide.values);
  report(
    "read 1,000 actions in 200 columns",
    milliseconds(() => planOf(wide)),
    [["parsing the grid as JSON", milliseconds(() => JSON.parse(wideJson))]],
  );

  const small = planGrid(50, 8);
  const tall = { ...small, values: [...small.values, ...Array.from({ length: 1_048_576 - 53 }, () => [])] };
  report(
    "read 50 actions in a sheet that claims 1,048,576 rows",
    milliseconds(() => planOf(tall)),
    [["reading the 50 alone", milliseconds(() => planOf(small))]],
  );
}
