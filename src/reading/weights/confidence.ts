import type { Weight } from "./weight";

function weight(value: number): Weight {
  return { value };
}

/**
 * How much each sign of doubt takes from the confidence of a reading, as the logarithm of odds; see `SignsOfDoubt`. They
 * come from `npm run fit -- FOLDER --confidence`: a logistic regression over the readings of labelled public workbooks.
 */
export const DOUBT = {
  notRead: weight(-1.45),
  repeated: weight(-1.61),
  elsewhere: weight(-1.05),
  closeTable: weight(-1),
  closeText: weight(-0.83),
} as const satisfies Record<string, Weight>;

/** What the confidence is computed from besides, and from where on a person is asked. */
export const CONFIDENCE = {
  /** The logarithm of the odds where nothing is doubtful. */
  undoubted: weight(1.64),
  /** By how much more than it takes a table is a plan without a doubt. */
  sureTable: weight(2.2),
  /** By how much more a column that names the entries is chosen without a doubt. */
  sureText: weight(5),
  /** 25 of 29 wrong readings are below, and 10 of 59 right ones; 23 and 13 where their own origin was left out of the fit. */
  askBelow: weight(0.67),
  /** 21 of 29 wrong readings are below, and 6 of 59 right ones: a finding is likelier of the reading than of the plan. */
  unsureBelow: weight(0.62),
} as const satisfies Record<string, Weight>;
