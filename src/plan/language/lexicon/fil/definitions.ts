import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("id, blg, kodigo"),
    action: list("gawain, aktibidad, aksyon"),
    indicator: list("tagapagpahiwatig, indikador"),
    measure: list("uri ng sukat, paraan ng pagsukat"),
    unit: list("yunit, yunit ng sukat"),
    aggregation: list("pagsasama"),
    direction: list("direksyon, direksiyon"),
    baseline: list("batayan, batayang datos, batayang halaga, panimulang datos"),
    baselineYear: list("batayang taon"),
    frequency: list("dalas"),
    meansOfVerification: list("paraan ng beripikasyon, katibayan, pinagmulan ng datos"),
    parties: list("mga panig, panig, tagapagpatupad, responsableng ahensya"),
    partyParts: list("bahagi ng bawat panig"),
    confirmed: list("kumpirmado, nakumpirma"),
  },
  choices: {
    measure: {
      number: list("bilang, dami"),
      percentage: list("bahagdan, porsyento, porsiyento, tantos"),
      milestone: ownSheets.milestone,
      qualitative: list("kuwalitatibo"),
    },
    aggregation: {
      sum: list("suma, kabuuan, pinagsama"),
      latest: list("pinakahuli, huling halaga"),
      max: list("pinakamataas"),
      average: list("karaniwan, katamtaman"),
      constant: list("pareho bawat taon"),
    },
    direction: {
      increase: list("tumaas, pagtaas, pataas, dumami"),
      decrease: list("bumaba, pagbaba, pababa, mabawasan"),
      maintain: list("panatilihin, mapanatili, walang pagbabago"),
    },
    frequency: {
      monthly: list("buwanan, bawat buwan, kada buwan"),
      quarterly: list("bawat kuwarter, kada kuwarter, bawat kwarter, kada kwarter"),
      halfYearly: list("bawat anim na buwan, kada anim na buwan"),
      yearly: list("taunan, bawat taon, kada taon, taun-taon"),
      once: list("minsan, isang beses, sa katapusan"),
    },
    partyParts: {
      byMeasure: list("ayon sa uri ng sukat"),
      sum: list("pinagsasama"),
      each: list("bawat panig, bawat bansa"),
      joint: list("iniuulat nang isang beses para sa lahat, magkasama, sama-sama"),
    },
    confirmed: {
      yes: list("oo, kumpirmado"),
      no: list("hindi, hindi pa"),
    },
  },
};
