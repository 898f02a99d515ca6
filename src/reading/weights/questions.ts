import type { Weight } from "./weight";

function weight(value: number, why: string): Weight {
  return { value, why };
}

/**
 * What a question is worth, and from where on it is asked. Worth is the share of the plan that is likely read otherwise
 * when it is answered: for each other answer how likely it is, by how much less speaks for it, times the share of the plan
 * that it changes. Stated after the labelled workbooks that are misread were answered from the truth; see
 * `npm run fit -- FOLDER --answers`.
 */
export const QUESTIONS = {
  tables: weight(3, "how much less speaks for another table that is a third as likely"),
  columns: weight(1.5, "the same for what columns, rows and names are read as"),
  tablesFirst: weight(1.5, "how much more a question about tables counts: all others depend on it"),
  tablesFirstUnsure: weight(
    6,
    "the same where the reading is unsure and the plan can be on other sheets: a third of what was misread was",
  ),
  askedFrom: weight(0.055, "the share of a plan that is read surely; the meeting's plan is at 0.052"),
  askedFromUnsure: weight(0.02, "the share of a plan that is read unsurely"),
  askedNext: weight(0.003, "the share once something is asked or answered: whoever corrects a plan goes on"),
  sureFrom: weight(0.9, "the confidence from which a plan is read surely; a quarter of them were misread"),
  triedFrom: weight(0.005, "the likelihood of the best other answer below which none is tried"),
} as const satisfies Record<string, Weight>;
