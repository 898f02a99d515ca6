import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`
    (?:minist[eé]rio|prefeitura|faculdade|(?:pr[oó]-)?reitoria|coordenaç[aã]o|superintend[eê]ncia|ger[eê]ncia|gerente|diretora?|coordenadora?|chefe|superintendente|secret[aá]ri[ao]|subsecretaria|departamento|gabinete|secretaria|comit[eê]|direç[aã]o|diretoria|comiss[aã]o|conselho|centro|instituto|unidade|agência|pol[ií]cia) (?:d[aeo]s?|para)`,
  beginnings: pattern`pol[ií]cia|procuradoria|defensoria|tribunal|exército`,
  endings: "",
  nobody: list("nenhum, nenhuma, não se aplica, a definir"),
};
