import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  indicators: {
    id: list("id, blg, kodigo, kodigo ng tagapagpahiwatig"),
    action: list("gawain, aktibidad, aksyon, magkasanib na gawain"),
    indicator: list("tagapagpahiwatig, indikador"),
    measure: list("uri ng sukat, paraan ng pagsukat"),
    unit: list("yunit, yunit ng sukat"),
    aggregation: list("pagsasama, paraan ng pagsasama"),
    direction: list("direksyon, direksiyon, direksyon ng pagbabago"),
    baseline: list("batayan, batayang datos, batayang halaga, panimulang datos"),
    baselineYear: list("batayang taon, taon ng batayan"),
    frequency: list("dalas, dalas ng pag-uulat"),
    meansOfVerification: list(
      "paraan ng beripikasyon, paraan ng pagpapatunay, katibayan, pinagmulan ng datos",
    ),
    parties: list("mga panig, panig, tagapagpatupad, responsableng ahensya"),
    partyParts: list("bahagi ng bawat panig, paraan ng pagsasama ng mga panig"),
    confirmed: list("kumpirmado, nakumpirma"),
  },
  actuals: {
    indicator: list("tagapagpahiwatig, indikador, kodigo ng tagapagpahiwatig"),
    year: list("taon"),
    quarter: list("kuwarter, kwarter"),
    party: list("panig, bansa, iniulat ni, iniulat ng"),
    actual: list("aktwal, aktuwal, nagawa, nakamit, natapos, resulta"),
    evidence: list("katibayan, ebidensya, ebidensiya, patunay, paraan ng pagpapatunay"),
    varianceReason: list("dahilan, dahilan ng pagkakaiba"),
    comment: list("komento, puna, tala"),
    reportedOn: list("petsa, petsa ng ulat, petsa ng pag-uulat"),
  },
  period: list("panahon, panahon ng pag-uulat"),
  wholeYear: list("buong taon, taunan, taon"),
  allParties: list("lahat, lahat ng panig, parehong panig, magkasama, kabuuan"),
  choices: {
    measure: {
      number: list("bilang, dami"),
      percentage: list("bahagdan, porsyento, porsiyento, tantos"),
      milestone: list("muhon, oo o hindi, oo/hindi"),
      qualitative: list("kuwalitatibo, kwalitatibo, sa salita"),
    },
    aggregation: {
      sum: list("suma, kabuuan, pinagsama"),
      latest: list("pinakahuli, huling halaga, pinakabago"),
      max: list("pinakamataas, pinakamalaki"),
      average: list("karaniwan, katamtaman"),
      constant: list("pareho bawat taon, di nagbabago"),
    },
    direction: {
      increase: list("tumaas, pagtaas, pataas, dumami"),
      decrease: list("bumaba, pagbaba, pababa, mabawasan"),
      maintain: list("panatilihin, mapanatili, walang pagbabago"),
    },
    frequency: {
      monthly: list("buwanan, bawat buwan, kada buwan"),
      quarterly: list("bawat kuwarter, kada kuwarter, bawat kwarter, kada kwarter"),
      halfYearly: list("bawat anim na buwan, kada anim na buwan, dalawang beses sa isang taon"),
      yearly: list("taunan, bawat taon, kada taon, taun-taon"),
      once: list("minsan, isang beses, sa katapusan"),
    },
    partyParts: {
      byMeasure: list("ayon sa sukat, ayon sa uri ng sukat"),
      sum: list("pinagsasama, sinusuma"),
      each: list("bawat panig, naaabot ng bawat panig, bawat bansa"),
      joint: list("iniuulat nang isang beses para sa lahat, magkasama, sama-sama"),
    },
    confirmed: {
      yes: list("oo, kumpirmado, nakumpirma na"),
      no: list("hindi, hindi pa"),
    },
  },
};
