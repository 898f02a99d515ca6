import type { Weight } from "./weight";

function weight(value: number, why: string): Weight {
  return { value, why };
}

/**
 * How much each sign of doubt says of whether a plan was read right, as the logarithm of odds, and from where on a
 * person is asked. They come from `npm run fit -- FOLDER --confidence`: a logistic regression over 70 readings of
 * labelled public workbooks, which counted half, and 160 of layouts of the generator, three quarters of them with headers
 * that were removed, unknown or misleading. The margin of the table and the share of unread targets told nothing.
 */
export const CONFIDENCE = {
  none: weight(2.35, "where nothing is known"),
  columnMargin: weight(0.16, "for each point by which the least sure column of consequence was chosen"),
  unreadColumns: weight(-2.6, "where three columns or more found no meaning"),
  rivals: weight(
    -0.6,
    "stated, more than was fitted (-0.28), since a person sees at once which of two tables it is: for other tables that could be the plan, by the logarithm of their number",
  ),
  doubts: weight(-0.64, "where there is a doubt for each indicator"),
  withoutTargets: weight(-1.1, "where no indicator has a target in the columns of targets"),
  fewIndicators: weight(-2.4, "for a plan with hardly an indicator, beside one of twenty"),
  wholeHeader: weight(
    1.6,
    "stated: where one table alone has an objective, action, agency, indicator and target, each column its meaning and nothing a doubt, few rows say nothing against it; the sheets for a new plan are such",
  ),
  askBelow: weight(
    0.8,
    "16 of 21 wrong readings of labelled workbooks are below, 98 of all 105; so are 22 of 65 and 86 of 139 right ones: a question that is asked needlessly costs a glance",
  ),
  unsureBelow: weight(
    0.65,
    "7 of 13 wrong readings are below, and 16 of 47 right ones: below it a finding is likelier to be of the reading than of the plan",
  ),
} as const satisfies Record<string, Weight>;
