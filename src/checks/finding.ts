import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { IdsAfter, Message } from "../plan/message";

/** The id of a rule: why it is made is said in the catalogues. */
export type RuleId = IdsAfter<"ruleReason-">;

export type Severity = "error" | "warning" | "info";

/**
 * What a finding is about: entries that contradict one another, one that cannot be as it is, what is missing, words that
 * two people would read differently, the look of the plan, or what is to be reported or settled soon.
 */
export type Matter = "contradiction" | "entry" | "missing" | "words" | "form" | "reports";

/** Edits that would fix a finding, applied only when the user clicks, after a preview. */
export interface Fix {
  readonly label: Message;
  /** It makes one of two targets that were both agreed give way: a person says which, so it is never made with others. */
  readonly settlesTarget?: true;
  readonly edits: readonly FixedCell[];
}

/** What a cell is to hold. */
export interface FixedCell {
  readonly cell: CellReference;
  readonly value: string | number | null;
  /** Left as it is where it is not given, but for what a number needs. */
  readonly numberFormat?: string;
}

/** Something that a check found. */
export interface Finding {
  /** The id of the rule, as in the catalogue of checks. */
  readonly rule: RuleId;
  readonly matter: Matter;
  readonly severity: Severity;
  readonly cell: CellReference;
  readonly message: Message;
  /** The fixes that can be offered, the likeliest first. */
  readonly fixes: readonly Fix[];
  /** Stays the same while the finding does, also where rows are put in above it: by it a finding is accepted. */
  readonly key: string;
  /** What is said once for this and all others of which the same can be said, where they are many. */
  readonly together?: Message;
  /** The further cells in which the same was found, where one note stands for all of them; left out where there are none. */
  readonly others?: readonly CellReference[];
  /**
   * What is found, in words that stay: the rule, and what it is about ("target-total-mismatch 1.4-1", "agency-variant MOJ").
   * Findings of one fact are reported, accepted and settled together.
   */
  readonly fact: string;
  /** What it depends on, where that was read with doubt: it is then a warning at most. */
  readonly doubt: Message | null;
  /** The reason with which the user accepted it; `null` if it is not accepted. */
  readonly accepted: string | null;
}
