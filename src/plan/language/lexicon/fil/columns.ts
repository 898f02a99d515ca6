import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("awtput, inaasahang awtput, produkto"),
  side: list("panig"),
  notParties: list(`
    orihinal, binago, inamyendahan, panimula, pinal, pansamantala, beripikado, iniulat, pinakamababa,
    pinakamataas, pisikal, pinansyal, pinansiyal, halaga`),
  leads: list("nangunguna, namumuno, pangunahin, pangunahing ahensya"),
  helps: list("katuwang, sumusuporta, suporta, kasapi, miyembro"),
};

export const levels: LevelWords = {
  highest: list("bisyon, misyon, mithiin, epekto, pangkalahatang layunin, pangunahing layunin"),
  middle: list("kinalabasan, bunga, resulta, tiyak na layunin"),
  outputs: list("awtput, produkto"),
  activities: list("gawain, aktibidad"),
};
