import { list, pattern } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list(`
    np, n p, not programmed, not planned, not scheduled, no target, none planned, no activity planned`),
  notApplicable: list("na, n a, not applicable, none, nil, not available, not relevant, no data"),
  undecided: list(`
    tbd, tbc, to be determined, to be confirmed, to be decided, to be defined, to be agreed, to be established,
    to be set, to be advised, tba, to be announced, pending, undecided, under discussion, t b d, t b c, to be
    developed, to be updated, not yet determined, not yet decided, not yet set, to follow, to be identified, to
    be assessed, not determined, to be specified, to be finalized, to be finalised, to be discussed`),
  answers: {
    yes: list("yes, y, done, completed, complete, achieved, reached"),
    no: list("no, n, not yet"),
    none: list("none, nil, zero, nought, nothing, nobody, none yet, none so far, nil return"),
    notReached: list(`
      in progress, ongoing, on-going, on going, underway, under way, started, not started, not done, not
      completed, not achieved, incomplete, delayed, postponed`),
  },
  approximate: list(`
    about, approximately, approx, around, circa, ca, almost, nearly, estimated, est, roughly, some`),
  beforeNumbers: list(`
    level, at least, minimum, minimum of, min, up to, maximum, maximum of, max, about, approximately, approx,
    around, over, more than, less than, not less than, not more than, no more than, no less than, below, above,
    under, circa, ca, an additional, additional, increase by, increase to, increase of, increased by, increased
    to, reduce by, reduce to, reduced by, reduced to, decrease by, decrease to, reduction of, reduction by, by,
    to, a total of, total of, total, in total, almost, nearly, another, plus, all, target, number, no of,
    increase, estimated, fewer than`),
  percent: list("percent, per cent, percentage, pct, percentage points, percentage point"),
  units: {
    count: list("number, count"),
    rate: list("rate, ratio"),
    inParts: pattern`
      hectares?|has?|km\S*|kilomet\p{L}*|miles?|met(?:er|re)s?|acres?|rai|ton(?:ne)?s?|kg\S*|kilograms?|lit(?:er|re)s?|hours?|
      person[ -](?:days|months|years)|million|thousand|billion|usd|us\$|dollars?|euros?|baht|riels?|
      mw|megawatts?|gwh|full[ -]time|fte`,
  },
};
