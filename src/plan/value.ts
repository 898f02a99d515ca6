import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { ReportedFraction } from "./fraction";

/** What words next to a number can say about it. */
export type BesideKind =
  /** It has not come about yet: "20 expected". */
  | "planned"
  /** It bounds what is meant: "up to 10", "≥2". */
  | "atMost"
  | "atLeast"
  /** It did not come about: "20 not trained", "10 cancelled". */
  | "undone"
  /** It is of a part alone: "done partly", "100 % of procurement". */
  | "part"
  /** It is what is still missing: "20 more needed". */
  | "remaining"
  /** A unit of measure: "25 m". */
  | "unit"
  /** It is of each of some time: "3 per quarter". */
  | "rate"
  /** A digit above the line, which leads to a note: 2¹. */
  | "footnote"
  /** Whose it is, of levels of parties that nobody can add up. */
  | "ofParties"
  /** Words of which nobody knows what they say. */
  | "words";

/** What is next to the number of a value and was not used in reading it. */
export interface Beside {
  readonly kind: BesideKind;
  /** As it is there. */
  readonly text: string;
  /** Its single words of which nobody knows what they say. */
  readonly words?: readonly string[];
  /** How often in a year it is, of a rate. */
  readonly timesAYear?: number;
}

interface Read {
  /** The cell from which it was read. */
  readonly cell: CellReference;
  /** What is there, as a person would read it: the one line where a cell has several. */
  readonly raw: string;
  /** Set where the reading is a best guess: the other readings, most likely first. */
  readonly alternatives?: readonly string[];
  /** What of its text was not used in reading it; left out where all was. */
  readonly beside?: readonly Beside[];
}

/**
 * How a number stands in its cell: as a number, as a text that reads as one ("1 200", "๖๐"), as one
 * of several lines in a text, or as a date's serial.
 */
export type WrittenAs = "number" | "text" | "line" | "date";

/** A part of a number that its text tells apart, in the words that are there: "men", 14. */
export interface NumberPart {
  readonly label: string;
  readonly number: number;
  /** Set of a share, in points: "Women: 57 %". */
  readonly percent?: true;
}

/** A target or an actual as it is in the plan. A blank is never zero. */
export type Value =
  | (Read & {
      readonly state: "number";
      /** Percentages are in points: a cell that shows 80 % gives 80, whether it holds 0.8 or "80 %". */
      readonly number: number;
      readonly written: WrittenAs;
      /** The cell's number format or its text says per cent. */
      readonly percent: boolean;
      /** The formula that computes it, with its `=`; `null` if it was typed. */
      readonly formula: string | null;
      /** Men and women, or other parts of the number, where its text distinguishes them. */
      readonly parts?: readonly NumberPart[];
      /** The year that its text says it is of: "1,240 (2023)". */
      readonly year?: number;
      /** Its text bounds what is to be, on this side: "at most 5", "≥ 2". */
      readonly limit?: "atMost" | "atLeast";
      /** What each party has, where it was added up from a column of each: "Cambodia 8 · Thailand 10". */
      readonly ofParties?: string;
      /** Numerator and denominator, where its text or the cells next to it tell them: "45 of 60". */
      readonly fraction?: ReportedFraction;
    })
  | (Read & { readonly state: "blank" })
  /** NP: nothing was planned for the period. */
  | (Read & { readonly state: "notProgrammed" })
  /** N/A, a dash: the period does not apply. */
  | (Read & { readonly state: "notApplicable" })
  /** TBD, "?", to be confirmed. */
  | (Read & { readonly state: "undecided" })
  | (Read & {
      readonly state: "text";
      /** Why what its text says is not taken for the value: "20 expected", of what was achieved. */
      readonly refused?: Beside;
      /** Shares of men and women, or of others, that its text tells apart without a whole: "M: 43 %, F: 57 %". */
      readonly parts?: readonly NumberPart[];
      /** Numerator and denominator that it tells, where nobody knows whether they are meant as a percentage. */
      readonly fraction?: ReportedFraction;
    })
  /** An error value of Excel: `raw` is its code, such as `#REF!`. */
  | (Read & { readonly state: "error" });

/** Excel keeps 15 digits; a number beyond them is a slip that must not swallow all others. */
export const LARGEST_NUMBER = 1e15;

/** The number that a value holds; `null` if it holds none. */
export function numberOf(value: Value | null | undefined): number | null {
  return value?.state === "number" ? value.number : null;
}

/** The parts that a value's own text tells apart; [] where it tells none. */
export function partsInText(value: Value | undefined): readonly NumberPart[] {
  return value?.state === "number" || value?.state === "text" ? (value.parts ?? []) : [];
}

/** What of a value's text was not used, as it is there; "" where all was. */
export function textBeside(beside: readonly Beside[] = []): string {
  return beside.map(({ text }) => text).join(" … ");
}

/**
 * A number that no cell holds by itself, such as one of several in a text, or a sum of cells: no edit of one of them could
 * set it.
 */
export function numberWithoutCell(
  cell: CellReference,
  number: number,
  read: { readonly raw?: string; readonly percent?: boolean } = {},
): Extract<Value, { readonly state: "number" }> {
  const { raw = String(number), percent = false } = read;
  return { cell, raw, state: "number", number, written: "line", percent, formula: null };
}
