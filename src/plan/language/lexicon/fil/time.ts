import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("taon, taong"),
  fiscalYear: list("taong piskal, taon ng pananalapi"),
  schoolYear: list("taong panuruan, taong pampaaralan"),
  quarter: list("kuwarter, kwarter"),
  half: list("semestre, hati ng taon, kalahati ng taon, kalahati"),
  third: [],
  ordinals: [
    list("una, unang, ika 1, ika 1 na"),
    list("ikalawa, ikalawang, pangalawa, pangalawang, ika 2, ika 2 na"),
    list("ikatlo, ikatlong, pangatlo, pangatlong, ika 3, ika 3 na"),
    list("ikaapat, ikaapat na, ika apat na, pang apat na, ikaapat ng, ika 4, ika 4 na"),
    list("ikalima, ikalimang, panlimang, ika 5, ika 5 na"),
  ],
  months: [
    list("Enero, Ene"),
    list("Pebrero, Peb"),
    list("Marso, Mar"),
    list("Abril, Abr"),
    list("Mayo"),
    list("Hunyo, Hun"),
    list("Hulyo, Hul"),
    list("Agosto, Ago"),
    list("Setyembre, Set"),
    list("Oktubre, Okt"),
    list("Nobyembre, Nob"),
    list("Disyembre, Dis"),
  ],
};

export const dates: DateWords = {
  of: list("ng"),
  beforeYear: list("ng, taong"),
  dayEndings: [],
};
