import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`
    (?:minist[eé]rio|prefeitura|faculdade|(?:pr[oó]-)?reitoria|coordenaç[aã]o|superintend[eê]ncia|ger[eê]ncia|gerente|diretora?|coordenadora?|chefe|superintendente|secret[aá]ri[ao]|subsecretaria|departamento|gabinete|secretaria|comit[eê]|direç[aã]o|diretoria|assessoria|procuradoria|defensoria|controladoria|ouvidoria|corregedoria|fundaç[aã]o|n[uú]cleo|divis[aã]o|universidade|equipe|serviço|comiss[aã]o|conselho|centro|instituto|unidade|[aá]rea|agência|pol[ií]cia)(?: (?:t[eé]cnic[ao]|geral|nacional|regional|executiv[ao]))? (?:d[aeo]s?|para)`,
  beginnings: pattern`pol[ií]cia|procuradoria|defensoria|tribunal|exército`,
  plainNames: pattern`pol[ií]cia|alfândegas?|imigração|exército|marinha|bombeiros|parlamento|interpol|prefeitura`,
  endings: "",
  nobody: list("nenhum, nenhuma, vários, várias, não se aplica, a definir"),
  persons: list("pessoa, sr, sra, dr, dra, eng, prof, profa"),
};
