import type { Weight } from "./weight";

function weight(value: number): Weight {
  return { value };
}

/**
 * How much each sign of doubt says of whether a plan was read right, as the logarithm of odds, and from where on a
 * person is asked. They come from `npm run fit -- FOLDER --confidence`: a logistic regression over 70 readings of
 * labelled public workbooks, which counted half, and 160 of layouts of the generator, three quarters of them with headers
 * that were removed, unknown or misleading. The margin of the table and the share of unread targets told nothing.
 */
export const CONFIDENCE = {
  /** Where nothing is known. */
  none: weight(2.35),
  /** For each point by which the least sure column of consequence was chosen. */
  columnMargin: weight(0.16),
  /** Where three columns or more found no meaning. */
  unreadColumns: weight(-2.6),
  /**
   * Stated, more than was fitted (-0.28), since a person sees at once which of two tables it is: for other tables
   * that could be the plan, by the logarithm of their number.
   */
  rivals: weight(-0.6),
  /** Where there is a doubt for each indicator. */
  doubts: weight(-0.64),
  /** Where no indicator has a target in the columns of targets. */
  withoutTargets: weight(-1.1),
  /** For a plan with hardly an indicator, beside one of twenty. */
  fewIndicators: weight(-2.4),
  /**
   * Stated: where one table alone has an objective, action, agency, indicator and target, each column its meaning and
   * nothing a doubt, few rows say nothing against it; the sheets for a new plan are such.
   */
  wholeHeader: weight(1.6),
  /**
   * 16 of 21 wrong readings of labelled workbooks are below, 98 of all 105; so are 22 of 65 and 86 of 139 right ones:
   * a question that is asked needlessly costs a glance.
   */
  askBelow: weight(0.8),
  /**
   * 7 of 13 wrong readings are below, and 16 of 47 right ones: below it a finding is likelier to be of the reading
   * than of the plan.
   */
  unsureBelow: weight(0.65),
} as const satisfies Record<string, Weight>;
