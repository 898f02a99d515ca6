import { roleOfBareTime } from "./times/time-alone";
import { meaningsWhere } from "../../../plan/column-meaning";
import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { YearSpan } from "../../../plan/language/time/period-words";
import { canSay, isOfSameTime, oncePerTable, says, type ColumnFacts, type TableFacts } from "../column-facts";
import type { Evidence } from "./evidence";
import { evidence, forEachColumn } from "./evidence";

/**
 * "Total" right of what each year costs, and not left of what it aims at, is a cost; so is one right of an amount of
 * money in a table that has no targets.
 */
export const totalsOfCosts = forEachColumn((column, { columns }) => {
  // "Total" above "Target" says of what.
  if (!isPlainTotal(column) || phrases.target().isWithin(foldText(column.header))) return [];
  const [before, after] = [headedBeside(columns, column, -1), headedBeside(columns, column, 1)];
  if (before === undefined || isOfTargetsByTime(after)) return [];
  if (before.sense.period === null && !(isAmount(before) && !columns.some(holdsTargets))) return [];
  return [evidence(column, "resources", "ofCosts", { given: { place: before.place, role: "resources" } })];
});

/** "Own funds 2024 | Grants 2024 | Loans 2024 | Total 2024": a time without a word among costs of the same is a cost. */
export function amongCosts({ columns }: TableFacts): readonly Evidence[] {
  return runsOfOneTime(columns).flatMap((run) => {
    if (run.filter((column) => says(column, "resources")).length < MIN_COSTS) return [];
    const others = run.filter(({ sense }) => sense.kinds.length === 0);
    return others.map((column) => evidence(column, "resources", "ofCosts", { text: column.header }));
  });
}

const MIN_COSTS = 2;

/** Columns side by side of costs or of nothing known, all of the same time. */
function runsOfOneTime(columns: readonly ColumnFacts[]): readonly (readonly ColumnFacts[])[] {
  const runs: ColumnFacts[][] = [];
  let run: ColumnFacts[] = [];
  for (const column of columns.filter(({ isHeadless }) => !isHeadless)) {
    const { kinds, period } = column.sense;
    const isDated = period !== null && (kinds.length === 0 || says(column, "resources"));
    const [first] = run;
    if (!isDated) run = [];
    else if (first !== undefined && isOfSameTime(first, column)) run.push(column);
    else runs.push((run = [column]));
  }
  return runs;
}

/** "Cumulative" or "Total" right of what was achieved is that added up, where another column has the target as a whole. */
export const totalsOfActuals = forEachColumn((column, { columns }) => {
  const before = headedBeside(columns, column, -1);
  if (!isPlainTotal(column) || before === undefined) return [];
  const wholes = columns.filter((other) => says(other, "target") && isOfWhole(other) && !holdsWords(other));
  if (wholes.length !== 1) return [];
  return ACHIEVED.map((role) =>
    evidence(column, "overallActual", "totalOfActuals", { given: { place: before.place, role } }),
  );
});

/** What was achieved, and the share of the target that this is. */
const ACHIEVED = meaningsWhere(({ holds }) => holds === "percent" || holds === "actual");

/** Words below "Target" beside numbers below "Target" are their units. */
function holdsWords({ content }: ColumnFacts): boolean {
  return content.filled > 0 && content.values < 0.2 && content.longTexts < 0.5;
}

/** A total that says nothing of what. */
function isPlainTotal({ sense }: ColumnFacts): boolean {
  return sense.kinds.length === 0 && sense.isOverall;
}

/** "Total" without the year that it would be of. */
function isTotalOfAll(column: ColumnFacts): boolean {
  return isPlainTotal(column) && column.sense.period === null;
}

/** A header of money over numbers, or over nothing yet. */
function isAmount(column: ColumnFacts): boolean {
  return says(column, "resources") && (column.content.filled === 0 || column.content.values > 0.5);
}

/** A header of targets, or of nothing but a time over numbers. */
function holdsTargets(column: ColumnFacts): boolean {
  return canSay(column, "target") || (isBareTime(column) && holdsNumbers(column));
}

function isOfTargetsByTime(column: ColumnFacts | undefined): boolean {
  if (column === undefined) return false;
  const { kinds, period } = column.sense;
  return period !== null && (kinds.length === 0 || canSay(column, "target")) && column.content.money <= 0.5;
}

function isOfWhole({ sense: { period } }: ColumnFacts): boolean {
  return (period?.part ?? null) === null;
}

/** The next column with a header, to the left or to the right. */
function headedBeside(
  columns: readonly ColumnFacts[],
  { place }: ColumnFacts,
  step: 1 | -1,
): ColumnFacts | undefined {
  for (let at = place + step; at >= 0 && at < columns.length; at += step) {
    if (columns[at]?.isHeadless === false) return columns[at];
  }
  return undefined;
}

/** Of several columns of one meaning the one nearest to the right of the indicator counts, or of the action where nothing says indicators. */
export function besideTheIndicator(table: TableFacts): readonly Evidence[] {
  const { columns } = table;
  const measured = MEASURED.find((kind) => columns.some((column) => says(column, kind))) ?? "indicator";
  const places = columns.filter((column) => says(column, measured));
  return columns.flatMap((column): Evidence[] => {
    const roles = ROLES_BESIDE[measured].filter(
      (role) => isNamed(column, role) && !(role === "overallTarget" && isOfGroupBesideTarget(column, table)),
    );
    return roles.flatMap((role) =>
      places
        .filter((other) => other !== column)
        .map(({ place }) =>
          evidence(column, role, "besideIndicator", {
            strength: nearness(column.place - place),
            given: { place, role: measured },
          }),
        ),
    );
  });
}

const MEASURED = ["indicator", "action"] as const;

type RoleBeside = "baseline" | "unit" | "overallTarget";

const ROLES_BESIDE: Readonly<Record<(typeof MEASURED)[number], readonly RoleBeside[]>> = {
  indicator: ["baseline", "unit", "overallTarget"],
  action: ["unit"],
};

function isNamed(column: ColumnFacts, role: RoleBeside): boolean {
  return role === "overallTarget" ? canSay(column, "target") || isTotalOfAll(column) : canSay(column, role);
}

/** Right of the indicator counts twice as much as left of it. */
function nearness(distance: number): number {
  return distance > 0 ? 1 / distance : -0.5 / distance;
}

/** What says that it is of the whole plan, or names all its years, is its overall target, and not a mid-term one. */
export const saysOverall = forEachColumn((column, table) =>
  (column.sense.isOverall || namesAllYears(column, table.span)) &&
  (column.sense.kinds.length > 0 || roleOfBareTime(column, table) !== null) &&
  !isEmptyBesideTarget(column, table) &&
  !isOfGroupBesideTarget(column, table)
    ? (["overallTarget", "overallActual"] as const).map((role) => evidence(column, role, "saysOverall"))
    : [],
);

/** "Target | Total" with nothing below the total. */
function isEmptyBesideTarget(column: ColumnFacts, table: TableFacts): boolean {
  return column.content.filled === 0 && saidTargets(table).length > 0;
}

/** "Target", and "Target | Output" of each office and of all: what is said outside of the groups is the plan's own. */
function isOfGroupBesideTarget(column: ColumnFacts, table: TableFacts): boolean {
  const alike = groupsLike(column, table);
  return alike.size > 1 && saidTargets(table).some((other) => !alike.has(groupOf(other)));
}

const saidTargets = oncePerTable(({ columns }) =>
  columns.filter(
    (column) => says(column, "target") && column.sense.period === null && column.content.values > 0.5,
  ),
);

/** The groups without a time that have the same headers below theirs as a column's: "Target | Output" of each office and of all. */
function groupsLike(column: ColumnFacts, table: TableFacts): ReadonlySet<string> {
  const leaves = leavesOfGroups(table);
  const own = leaves.get(groupOf(column));
  return new Set([...leaves].flatMap(([group, of]) => (own !== undefined && of === own ? [group] : [])));
}

const leavesOfGroups = oncePerTable(({ columns }): ReadonlyMap<string, string> => {
  const leaves = new Map<string, string>();
  for (const column of columns) {
    const group = groupOf(column);
    if (group === "" || column.sense.period !== null) continue;
    leaves.set(group, `${leaves.get(group) ?? ""}|${foldText(column.sense.path.levels.at(-1) ?? "")}`);
  }
  return leaves;
});

/** The headers above a column's lowest; "" where it has none. */
function groupOf({ sense: { path } }: ColumnFacts): string {
  return path.levels.slice(0, -1).join("|");
}

/** "Target (2026–2030)" in a plan of these years. */
function namesAllYears({ sense: { period } }: ColumnFacts, span: YearSpan | null): boolean {
  const own = period?.span ?? null;
  return own !== null && span !== null && own.first === span.first && own.last === span.last;
}

/**
 * A row of times without a word, each of whose numbers is fifty times the target beside it and more, is what the
 * target costs: 5,000,000 for 100 officers are no officers.
 */
export const outOfProportion = oncePerTable((table): readonly Evidence[] => {
  const targets = table.columns.filter(
    (column) => says(column, "target") && isOfWhole(column) && holdsNumbers(column),
  );
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0) return [];
  return table.columns
    .filter((column) => isBareTime(column) && holdsNumbers(column) && exceeds(table, column, target))
    .map((column) => evidence(column, "resources", "ofCosts", { text: target.header }));
});

function isBareTime({ sense }: ColumnFacts): boolean {
  return sense.kinds.length === 0 && sense.period !== null;
}

function holdsNumbers({ content }: ColumnFacts): boolean {
  return content.values > MOSTLY_NUMBERS && content.numbers > MOSTLY_NUMBERS;
}

const MOSTLY_NUMBERS = 0.6;
const OUT_OF_PROPORTION = 50;
const ROWS_COMPARED = 60;
const MIN_COMPARED = 2;

/** Whether the numbers of a column are far above those of another in nearly all rows that have both. */
function exceeds({ view, rows }: TableFacts, { column }: ColumnFacts, target: ColumnFacts): boolean {
  let [far, near] = [0, 0];
  for (let row = rows.last + 1; row <= Math.min(view.lastRow, rows.last + ROWS_COMPARED); row++) {
    const [own, other] = [column, target.column].map((place) => view.cell(row, place).value);
    if (typeof own !== "number" || typeof other !== "number" || own === 0 || other <= 0) continue;
    if (own >= other * OUT_OF_PROPORTION) far++;
    else near++;
  }
  return far >= MIN_COMPARED && near <= far / 5;
}
