import { oncePerTable, type TableFacts } from "../../column-facts";
import { numbersInRow } from "../../numbers-beside";
import { COLUMN_THRESHOLDS } from "../../../weights/columns";
import { evidence, type Evidence } from "../evidence";
import { runsOfTimes, type RunOfTimes } from "./runs";

/** "Ene | Acum Ene | Feb | Acum Feb": numbers that are the sums so far of other columns of the same times say nothing new. */
export function sumsSoFar(table: TableFacts): readonly Evidence[] {
  return [...runningSums(table)].flatMap(({ columns }) =>
    columns.map((column) => evidence(column, "remarks", "sumSoFar", { text: column.header })),
  );
}

/** The runs of times whose numbers add up those of another run, time after time. */
export const runningSums = oncePerTable((table: TableFacts): ReadonlySet<RunOfTimes> => {
  const runs = runsOfTimes(table).filter(({ columns }) => columns.length >= MIN_TIMES);
  return new Set(
    runs.filter((run) =>
      runs.some(
        (parts) =>
          parts !== run &&
          parts.span === run.span &&
          parts.times.join() === run.times.join() &&
          addsUp(table, run, parts),
      ),
    ),
  );
});

/** Two sums can be the same by chance. */
const MIN_TIMES = 3;
const MIN_ROWS = 3;
const ROWS_LOOKED_AT = 60;
/** Sums of rounded numbers are a little beside. */
const NEARLY = 0.001;

function addsUp({ view, rows }: TableFacts, run: RunOfTimes, parts: RunOfTimes): boolean {
  let [right, wrong] = [0, 0];
  const last = Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT);
  for (let row = rows.last + 1; row <= last; row++) {
    const [own, added] = [run, parts].map(({ columns }) => numbersInRow(view, row, columns));
    // A row with a single number that is not zero is its own sum, month after month.
    if (own === undefined || added === undefined || added.filter((number) => (number ?? 0) !== 0).length < 2)
      continue;
    let sum = 0;
    const areSums = own.every((number, place) => {
      sum += added[place] ?? 0;
      return number === null || Math.abs(number - sum) <= NEARLY * Math.max(1, Math.abs(sum));
    });
    const isTold = own.filter((number) => number !== null).length >= MIN_TIMES;
    if (isTold && areSums) right++;
    else if (isTold) wrong++;
  }
  return right >= MIN_ROWS && right >= (right + wrong) * COLUMN_THRESHOLDS.nearlyAll;
}
