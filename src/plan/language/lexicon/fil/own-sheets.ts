import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("tagapagpahiwatig, indikador, kodigo ng tagapagpahiwatig"),
    year: list("taon"),
    quarter: list("kuwarter, kwarter"),
    party: list("panig, bansa, iniulat ng"),
    actual: list("aktwal, aktuwal, nagawa, nakamit, natapos, resulta"),
    evidence: list("katibayan, ebidensya, ebidensiya, patunay, paraan ng pagpapatunay"),
    varianceReason: list("dahilan"),
    comment: list("komento, puna, tala"),
    reportedOn: list("petsa, petsa ng ulat"),
  },
  period: list("panahon"),
  wholeYear: list("buong taon, taunan, taon"),
  allParties: list("lahat, lahat ng panig, parehong panig, magkasama, kabuuan"),
  milestone: list("muhon, oo o hindi, oo/hindi"),
};
