import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("indicator, indicators, indicator id"),
    year: list("year"),
    quarter: list("quarter, qtr"),
    party: list("party, country, side, reported by"),
    actual: list("actual, actual value, achieved, value"),
    evidence: list("evidence, means of verification, source"),
    varianceReason: list("variance reason, reason for variance, reason"),
    comment: list("comment, comments"),
    reportedOn: list("reported on, date reported, report date, date"),
  },
  period: list("period, reporting period"),
  wholeYear: list("year, whole year, full year, annual, all, n a"),
  allParties: list("all, all parties, both, both parties, joint, total"),
  milestone: list("milestone, yes or no, yes/no"),
};
