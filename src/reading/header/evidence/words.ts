import { meaningOfTerm } from "../../../plan/column-meaning";
import { rememberByText } from "../../../plan/language/remembered";
import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";
import {
  canSay,
  holdsYears,
  isOfSameTime,
  mentions,
  namesPartOfYear,
  says,
  type ColumnFacts,
  type TableFacts,
} from "../column-facts";
import { ROWS_LOOKED_AT } from "../column-content";
import type { ColumnKind } from "../header-column";
import { namesYear, roleOfTime } from "../time/period-of-column";
import type { ColumnRole, Evidence } from "./evidence";
import { evidence, forEachColumn } from "./evidence";
import { roleOfBareTime } from "./times/time-alone";

/** What the words of a header say that a column holds: the likeliest sense first, the others of a shared word after it. */
export const headSays = forEachColumn((column, table) =>
  column.sense.kinds.flatMap((kind, rank): readonly Evidence[] => {
    const role = roleOfKind(kind, column, table);
    if (role === null) return [];
    const strength = column.sense.isStray === true ? STRAY : 1;
    const isSaid = rank === 0 || (isOfAgencysNumbers(column) && VALUES.some((value) => value === kind));
    return [evidence(column, role, isSaid ? "headSays" : "headCanSay", { text: column.header, strength })];
  }),
);

/** "Target of the office" over numbers. */
function isOfAgencysNumbers(column: ColumnFacts): boolean {
  return says(column, "responsible", "partners") && column.content.numbers > 0.5;
}

/** "Target 2024" beside "Previous target 2024": what is said with fewer words is the plan's. */
export const plainHeaders = forEachColumn((column, table) => {
  const kind = VALUES.find((each) => says(column, each));
  const role = kind === undefined ? null : roleOfKind(kind, column, table);
  if (role === null) return [];
  const isPlain = table.columns.some((other) => other.sense.kinds[0] === kind && saysMoreThan(other, column));
  return !isPlain ? [] : [evidence(column, role, "betterOfTwo", { text: column.header })];
});

/** Whether a header has all words of another one of the same time, and more. */
function saysMoreThan(other: ColumnFacts, column: ColumnFacts): boolean {
  const [own, more] = [wordsOfHeader(column.header), wordsOfHeader(other.header)];
  return more.size > own.size && [...own].every((word) => more.has(word)) && isOfSameTime(other, column);
}

const wordsOfHeader = rememberByText((header): ReadonlySet<string> => new Set(foldText(header).split(" ")));

/** A word that a long header only happens to have counts half. */
const STRAY = 0.5;

/** Where no header says that its column holds actions or indicators, one that speaks of them and holds texts does. */
export const onlyMention = (table: TableFacts): readonly Evidence[] => {
  const isSaid = table.columns.some(
    (column) => says(column, "action", "indicator") && column.content.longTexts > 0.2,
  );
  if (isSaid) return [];
  return table.columns.flatMap((column) =>
    MENTIONED.filter(
      (kind) =>
        column.content.longTexts > 0.3 &&
        mentions(table, column, kind) &&
        // "Unit of measure" speaks of no measures that are taken.
        !(kind === "action" && says(column, "unit")),
    ).map((kind) => evidence(column, kind, "onlyMention", { text: column.header })),
  );
};

/**
 * What else a header speaks of: "Indicator including unit of measurement" is of indicators, and of units; "Target of the
 * department" over numbers is of targets.
 */
export const headMentions = forEachColumn((column, table) => {
  const kinds: readonly ColumnKind[] = isOfAgencysNumbers(column) ? [...MENTIONED, ...VALUES] : MENTIONED;
  return kinds
    .filter((kind) => !canSay(column, kind) && mentions(table, column, kind))
    .flatMap((kind): readonly Evidence[] => {
      const role = roleOfKind(kind, column, table);
      return role === null ? [] : [evidence(column, role, "headMentions", { text: column.header })];
    });
});

const VALUES = ["target", "actual", "baseline"] as const satisfies readonly ColumnKind[];

const MENTIONED = ["indicator", "action"] as const satisfies readonly ColumnKind[];

/** Under "Budget" everything is money, unless a column beside it under the same header says so of itself. */
export const underMoney = forEachColumn((column, { columns }) => {
  const { sense, place } = column;
  if (sense.isUnderMoney !== true) return [];
  const [group = ""] = sense.path.levels;
  const hasOwn = columns.some(
    (other) => other.place !== place && other.sense.path.levels[0] === group && isMoneyByItself(other),
  );
  return hasOwn ? [] : [evidence(column, "resources", "ofCosts", { text: group })];
});

function isMoneyByItself({ sense }: ColumnFacts): boolean {
  return sense.path.levels.length > 1 && sense.kindsOfLeaf[0] === "resources";
}

/** Where only partners are named, they are who does it. */
export const partnersAlone = forEachColumn((column, { columns }) =>
  says(column, "partners") && !columns.some((other) => canSay(other, "responsible"))
    ? [evidence(column, "responsibleAgencies", "onlyPartners", { text: column.header })]
    : [],
);

/** The role of a column whose header says this of it. */
function roleOfKind(kind: ColumnKind, column: ColumnFacts, table: TableFacts): ColumnRole | null {
  const { sense } = column;
  switch (kind) {
    case "target":
      return holdsYears(column) ? "remarks" : roleOfTime(sense, "target");
    case "actual":
      return holdsYears(column) ? "remarks" : roleOfTime(sense, "actual");
    case "baseline":
      return holdsYears(column) ? "baselineYear" : "baseline";
    case "percentMet":
      // "Rating" over "Green", "Amber", "Red".
      return column.content.filled > 0 && column.content.values < FEW_VALUES ? "remarks" : "percentMet";
    case "responsible":
    case "partners":
      return isOfStaff(column, table) ? "remarks" : meaningOfTerm(kind);
    case "schedule":
      // "Timeline" over Q1, Q2 … is a calendar.
      return namesPartOfYear(column) || isOfYears(column) ? roleOfBareTime(column, table) : "remarks";
    default:
      return meaningOfTerm(kind);
  }
}

/** "Officer" beside "Unit", and others below it: persons who work there, and no agencies of the plan. */
function isOfStaff(column: ColumnFacts, table: TableFacts): boolean {
  const isOther = (other: ColumnFacts): boolean => says(other, "responsible") && !namesStaff(other);
  return (
    namesStaff(column) && table.columns.some((other) => isOther(other) && areOthers(column, other, table))
  );
}

/** Whether two columns name others in most of the rows in which both name somebody. */
function areOthers(one: ColumnFacts, other: ColumnFacts, { view, rows }: TableFacts): boolean {
  let [both, apart] = [0, 0];
  for (let row = rows.last + 1; row <= Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT); row++) {
    const texts = [one, other].map(({ column }) => view.text(row, column));
    if (texts.includes("")) continue;
    both++;
    if (texts[0] !== texts[1]) apart++;
  }
  return apart > both / 2;
}

function namesStaff({ header }: ColumnFacts): boolean {
  return phrases.staff().isWithin(foldText(header));
}

const FEW_VALUES = 0.2;

/** "Timeframe" over years, with marks for when to do it or with numbers for how much of it. */
function isOfYears({ sense: { period }, content }: ColumnFacts): boolean {
  const hasNumbers = content.values > 0.6 && content.numbers > 0.3 && content.yearNumbers < 0.8;
  return period !== null && namesYear(period) && (content.marks > 0.3 || hasNumbers);
}
