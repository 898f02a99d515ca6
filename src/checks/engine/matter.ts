import type { Finding, Matter } from "../finding";

/** The matters in the order in which they count at the table: the lower, the more. */
const ORDER: Readonly<Record<Matter, number>> = {
  contradiction: 0,
  entry: 1,
  missing: 2,
  words: 3,
  form: 4,
  reports: 5,
};

/** Orders by what matters most at the table. */
export function compareMatters(a: Matter, b: Matter): number {
  return ORDER[a] - ORDER[b];
}

/** Whether a finding says that a number cannot be, or that numbers contradict one another. */
export function isAboutNumbers({ matter }: Finding): boolean {
  return matter === "contradiction" || matter === "entry";
}
