import type { Weight } from "./weight";

function weight(value: number): Weight {
  return { value };
}

/**
 * What a question is worth, and from where on it is asked. Worth is the share of the plan that is likely read otherwise
 * when it is answered: for each other answer how likely it is, by how much less speaks for it, times the share of the plan
 * that it changes. Stated after the labelled workbooks that are misread were answered from the truth; see
 * `npm run fit -- FOLDER --answers`.
 */
export const QUESTIONS = {
  /** How much less speaks for another table that is a third as likely. */
  tables: weight(3),
  /** The same for what columns, rows and names are read as. */
  columns: weight(1.5),
  /** How much more a question about tables counts: all others depend on it. */
  tablesFirst: weight(1.5),
  /** The same where the reading is unsure and the plan can be on other sheets: a third of what was misread was. */
  tablesFirstUnsure: weight(6),
  /** The share of a plan that is read surely; the meeting's plan is at 0.052. */
  askedFrom: weight(0.055),
  /** The share of a plan that is read unsurely. */
  askedFromUnsure: weight(0.02),
  /** The share once something is asked or answered: whoever corrects a plan goes on. */
  askedNext: weight(0.003),
  /** The likelihood of the best other answer below which none is tried. */
  triedFrom: weight(0.005),
} as const satisfies Record<string, Weight>;
