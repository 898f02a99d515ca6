import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("id, indicator id, code, no, number"),
    action: list("action, joint action, activity"),
    indicator: list("indicator, indicators, indicator text"),
    measure: list("measure, measured as, kind of measure"),
    unit: list("unit, unit of measure, unit of measurement, units"),
    aggregation: list("aggregation, combine by, how values combine"),
    direction: list("direction, direction of change, tendency"),
    baseline: list("baseline, baseline value"),
    baselineYear: list("baseline year, year of baseline, year of the baseline"),
    frequency: list("frequency, reporting frequency, frequency of reporting"),
    meansOfVerification: list("means of verification, mov, source of verification, verification, evidence"),
    parties: list("parties, party, responsible, responsible agency, responsible agencies"),
    partyParts: list(`
      parts of parties, parts of the parties, party parts, how parties combine, combine parties by`),
    confirmed: list("confirmed, confirmed yes no, confirm"),
  },
  choices: {
    measure: {
      number: list("number, count, numeric"),
      percentage: list("percentage, percent, per cent, rate"),
      milestone: ownSheets.milestone,
      qualitative: list("qualitative, words, in words, text"),
    },
    aggregation: {
      sum: list("sum, added up, total, cumulative total"),
      latest: list("latest, last, last value, most recent"),
      max: list("highest, max, maximum"),
      average: list("average, mean, avg"),
      constant: list("same each year, constant, the same each year"),
    },
    direction: {
      increase: list("increase, up, more, rising"),
      decrease: list("decrease, down, less, falling, reduce"),
      maintain: list("maintain, keep, same, stable"),
    },
    frequency: {
      monthly: list("monthly, every month, month"),
      quarterly: list("quarterly, every quarter, quarter"),
      halfYearly: list("half-yearly, twice a year, semi-annual, semiannual, biannual"),
      yearly: list("yearly, annual, annually, every year, year"),
      once: list("once, at the end, one time"),
    },
    partyParts: {
      byMeasure: list("by the measure, as usual"),
      sum: list("add up, added up, sum, total"),
      each: list("each reaches the target, each must reach the target, each party, each country"),
      joint: list("reported once for all, entered once, once for all, together"),
    },
    confirmed: {
      yes: list("yes, y, ok, confirmed"),
      no: list("no, n, not yet"),
    },
  },
};
