import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`
    (?:(?:vice)?ministerio|alcald[ií]a|gobernaci[oó]n|vicerrectorado|rectorado|facultad|gerencia|(?:sub)?gerente|(?:sub)?director[ae]?|coordinador[ae]?|jef[ae]|secretari[ao]|vicerrector(?:[ií]a|a)?|decan[ao]|coordinaci[oó]n|(?:sub)?secretar[ií]a|departamento|oficina|comit[eé]|divisi[oó]n|(?:sub)?direcci[oó]n|asesor[ií]a|jefatura|procuradur[ií]a|defensor[ií]a|contralor[ií]a|superintendencia|corporaci[oó]n|fundaci[oó]n|universidad|equipo|mesa|servicio|comisi[oó]n|consejo|centro|instituto|unidad|[aá]rea|agencia|polic[ií]a)(?: (?:t[eé]cnica|general|nacional|regional|ejecutiva))? (?:del?|para)`,
  beginnings: pattern`polic[ií]a|fiscal[ií]a|procuradur[ií]a|defensor[ií]a|migraci[oó]n|poder judicial|ejército`,
  plainNames: pattern`polic[ií]a|aduanas?|migraci[oó]n|fiscal[ií]a|ejército|armada|bomberos|parlamento|interpol|alcald[ií]a`,
  endings: "",
  nobody: list("ninguno, ninguna, varios, varias, no aplica, por definir"),
  persons: list("persona, sr, sra, dr, dra, ing, lic, arq, mtro, mtra, prof"),
};
