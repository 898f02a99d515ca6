import { addressIn, kindOf, type Column, type Row } from "./random-plans";

/** A mistake of a kind that a rule finds. */
export interface Mistake {
  readonly rule: string;
  /** Whether it can be made in a row; in any where it is left out. */
  readonly fits?: (row: Row, place: number, rows: readonly Row[]) => boolean;
  /** What the row's cells hold instead; `seed` is any whole number. */
  readonly plant: (row: Row, seed: number, before: Row) => Partial<Row>;
  /** The cells in which it is to be found. */
  readonly cells: (seed: number, row: Row) => readonly Column[];
}

const VALUES = ["Target", "2023", "2024", "2025"] as const;
const YEARS = ["2023", "2024", "2025"] as const;

/** Words, and letters among digits that look alike. */
const WORDS = ["several", "as needed", "ongoing", "1O", "l00", "2OO", "3I"] as const;

const SPELLINGS = [
  "MOSVY",
  "GS/NCCT",
  "GCPN",
  "Border Polce",
  "Mo WA",
  "N.C.C.T.",
  "Ncct",
  "Border-Police",
  "Developement Partners",
] as const;

function oneOf<Item>(items: readonly [Item, ...Item[]], seed: number): Item {
  return items[seed % items.length] ?? items[0];
}

function isCount(row: Row): boolean {
  return kindOf(row) === "count";
}

function isPercentage(row: Row): boolean {
  return kindOf(row) === "percentage";
}

function isMaintained(row: Row): boolean {
  return kindOf(row) === "maintained";
}

function isDecreasing(row: Row): boolean {
  return kindOf(row) === "decreasing";
}

function isMilestone(row: Row): boolean {
  return kindOf(row) === "milestone";
}

function yearOfMilestone(row: Row): (typeof YEARS)[number] {
  return YEARS.find((year) => row[year] === "1") ?? "2023";
}

/** The last action of the plan, where its objective has another before it. */
function isLastOfSeveral({ No: number }: Row, place: number, rows: readonly Row[]): boolean {
  return place === rows.length - 1 && !number.endsWith(".1");
}

/** An action of its own, and not one of the meetings that name all agencies. */
function isTask({ Action: action }: Row): boolean {
  return action.startsWith("Carry out");
}

export const MISTAKES: readonly Mistake[] = [
  {
    rule: "target-total-mismatch",
    fits: isCount,
    plant: (row, seed) => ({ Target: String(Number(row.Target) + 1 + (seed % 50)) }),
    cells: () => ["Target"],
  },
  {
    rule: "target-total-mismatch",
    fits: isPercentage,
    // Years that add up to the overall target exactly are the shares of one whole.
    plant: ({ 2023: a, 2024: b, 2025: c }) => ({
      Target: [a, b, c].reduce((sum, year) => sum + parseInt(year), 0) === 97 ? "96%" : "97%",
    }),
    cells: () => ["Target"],
  },
  {
    rule: "target-total-mismatch",
    fits: isMaintained,
    plant: (row) => ({ Target: String(3 * Number(row.Target)) }),
    cells: () => ["Target"],
  },
  {
    rule: "target-total-mismatch",
    fits: isMaintained,
    plant: (row, seed) => ({ [oneOf(YEARS, seed)]: `${row.Target}0` }),
    cells: () => ["Target"],
  },
  {
    rule: "target-total-mismatch",
    fits: isDecreasing,
    plant: (row, seed) => ({ Target: String(Number(row.Target) - 1 - (seed % 5)) }),
    cells: () => ["Target"],
  },
  {
    rule: "target-values-count",
    fits: (row) => !isMilestone(row),
    plant: (row, seed) => ({ [oneOf(VALUES, seed)]: `${row[oneOf(VALUES, seed)]}⏎${seed % 100}` }),
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  { rule: "target-total-missing", plant: () => ({ Target: "" }), cells: () => ["Target"] },
  {
    rule: "target-years-missing",
    plant: () => ({ "2023": "", "2024": "", "2025": "" }),
    cells: () => ["2023"],
  },
  {
    rule: "target-not-number",
    fits: (row) => !isMilestone(row),
    plant: (_, seed) => ({ [oneOf(VALUES, seed)]: oneOf(WORDS, Math.floor(seed / 4)) }),
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  {
    rule: "target-undecided",
    plant: (_, seed) => ({ [oneOf(VALUES, seed)]: oneOf(["TBD", "?"], seed) }),
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  {
    rule: "error-value",
    plant: (_, seed) => ({ [oneOf(VALUES, seed)]: oneOf(["#REF!", "#DIV/0!"], seed) }),
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  {
    rule: "date-in-target",
    fits: (row) => !isMilestone(row),
    plant: (_, seed) => ({ [oneOf(VALUES, seed)]: "2024-02-01" }),
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  {
    rule: "target-negative",
    fits: isCount,
    plant: (row, seed) => ({ [oneOf(VALUES, seed)]: `-${row[oneOf(VALUES, seed)]}` }),
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  {
    rule: "target-negative",
    fits: isMaintained,
    plant: (row, seed) => ({ [oneOf(VALUES, seed)]: `-${row[oneOf(VALUES, seed)]}` }),
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  {
    rule: "target-fractional-count",
    fits: isCount,
    plant: (row) => ({
      "2023": String(Number(row["2023"]) + 0.5),
      "2024": String(Number(row["2024"]) - 0.5),
    }),
    cells: () => ["2023", "2024"],
  },
  {
    rule: "target-percent-scale",
    fits: isPercentage,
    plant: (row) => ({ "2023": String(Number.parseInt(row["2023"]) / 100) }),
    cells: () => ["2023"],
  },
  {
    rule: "target-percent-scale",
    fits: isPercentage,
    plant: (row, seed) => {
      const column = oneOf(VALUES, seed);
      return { [column]: `${Number.parseInt(row[column])}00%` };
    },
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  {
    rule: "target-percent-scale",
    fits: isPercentage,
    plant: (row, seed) => {
      const column = oneOf(VALUES, seed);
      return { [column]: String(Number.parseInt(row[column])) };
    },
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  {
    rule: "target-percent-over-100",
    fits: isPercentage,
    plant: (row) => ({ Target: row.Target.replace("%", "0%"), "2025": row.Target.replace("%", "0%") }),
    cells: () => ["Target", "2025"],
  },
  {
    rule: "milestone-target-implausible",
    fits: isMilestone,
    plant: (row, seed) => ({
      Target: String(2 + (seed % 8)),
      [yearOfMilestone(row)]: String(2 + (seed % 8)),
    }),
    cells: (_, row) => ["Target", yearOfMilestone(row)],
  },
  {
    rule: "frequency-mismatch",
    fits: isCount,
    plant: () => ({
      Indicators: "Number of quarterly meetings",
      Target: "7",
      "2023": "2",
      "2024": "2",
      "2025": "3",
    }),
    cells: () => ["Target"],
  },
  {
    rule: "number-as-text",
    fits: isCount,
    plant: (row, seed) => ({ [oneOf(VALUES, seed)]: `"${row[oneOf(VALUES, seed)]}"` }),
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  { rule: "indicator-missing", plant: () => ({ Indicators: "" }), cells: () => ["Indicators"] },
  {
    rule: "action-without-targets",
    plant: () => ({ Indicators: "", Target: "", "2023": "", "2024": "", "2025": "" }),
    cells: () => ["Action"],
  },
  {
    rule: "indicator-compound",
    fits: isCount,
    plant: (row) => ({ Indicators: `${row.Indicators} and number of participants` }),
    cells: () => ["Indicators"],
  },
  {
    rule: "indicator-duplicate",
    fits: (row) => !isMilestone(row),
    plant: (row) =>
      Object.fromEntries(
        ["Indicators" as const, ...VALUES].map((column) => [column, `${row[column]}⏎${row[column]}`]),
      ),
    cells: () => ["Indicators"],
  },
  {
    rule: "indicator-not-measurable",
    fits: isCount,
    plant: (_, seed) => ({
      Indicators: oneOf(["Improved cooperation", "Strengthened capacity of officers"], seed),
    }),
    cells: () => ["Indicators"],
  },
  {
    rule: "indicator-in-wrong-column",
    plant: (_, seed) => ({ Resources: oneOf(["# of bilateral meetings", "Number of joint patrols"], seed) }),
    cells: () => ["Resources"],
  },
  {
    rule: "action-number-duplicate",
    fits: isLastOfSeveral,
    plant: (_row, _seed, before) => ({ No: before.No }),
    cells: () => ["No"],
  },
  {
    rule: "action-number-gap",
    fits: isLastOfSeveral,
    plant: ({ No: number }) => ({ No: number.replace(/\d+$/, (last) => String(Number(last) + 1)) }),
    cells: () => ["No"],
  },
  {
    rule: "action-under-wrong-objective",
    fits: isLastOfSeveral,
    plant: ({ No: number }) => ({ No: number.replace(/^\d+/, "7") }),
    cells: () => ["No"],
  },
  {
    rule: "target-against-direction",
    fits: isPercentage,
    plant: (row) => {
      const lower = `${Number.parseInt(row["2023"]) - 1}%`;
      return { Target: lower, "2025": lower };
    },
    cells: () => ["2025"],
  },
  {
    rule: "target-against-direction",
    fits: isDecreasing,
    plant: (row) => {
      const higher = String(Number(row["2023"]) + 1);
      return { Target: higher, "2025": higher };
    },
    cells: () => ["2025"],
  },
  {
    rule: "target-behind-baseline",
    fits: isDecreasing,
    plant: (row, seed) => ({ Baseline: String(Number(row.Target) - 1 - (seed % 10)) }),
    cells: () => ["Target"],
  },
  {
    rule: "target-behind-baseline",
    fits: isPercentage,
    plant: (_, seed) => ({ Baseline: `${91 + (seed % 9)}%` }),
    cells: () => ["Target"],
  },
  {
    rule: "external-link",
    fits: isCount,
    plant: (row, seed) => {
      const column = oneOf(VALUES, seed);
      return { [column]: `=[Budget.xlsx]Sheet1!B2→${row[column]}` };
    },
    cells: (seed) => [oneOf(VALUES, seed)],
  },
  { rule: "agency-missing", fits: isTask, plant: () => ({ Responsible: "" }), cells: () => ["Responsible"] },
  {
    rule: "agency-variant",
    fits: isTask,
    plant: (_, seed) => ({ Responsible: oneOf(SPELLINGS, seed) }),
    cells: () => ["Responsible"],
  },
];

/** A plan with the mistake in one row, and the findings that it has to lead to; `null` where it fits no row. */
export function plantMistake(
  mistake: Mistake,
  rows: readonly Row[],
  { choice, seed }: { readonly choice: number; readonly seed: number },
): { readonly rows: readonly Row[]; readonly findings: readonly string[] } | null {
  const places = [...rows.keys()].filter((place) => {
    const row = rows[place];
    return row !== undefined && (mistake.fits?.(row, place, rows) ?? true);
  });
  const place = places[choice % places.length];
  const row = rows[place ?? 0];
  if (place === undefined || row === undefined) return null;
  const changed = { ...row, ...mistake.plant(row, seed, rows[place - 1] ?? row) };
  return {
    rows: rows.map((other, index) => (index === place ? changed : other)),
    findings: mistake.cells(seed, row).map((column) => `${addressIn(place, column)} ${mistake.rule}`),
  };
}
