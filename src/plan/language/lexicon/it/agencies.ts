import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`
    (?:ministero|dipartimento|direzione(?: generale)?|ufficio|comitato|segreteria|segretariato|commissione|
    consiglio|centro|istituto|unità|agenzia|autorità|assessorato|servizio|settore|presidenza|comune|provincia)
    \s(?:di|del|dell|dello|della|dei|degli|delle|per)`,
  beginnings: pattern`
    regione|comune|provincia|polizia|guardia|arma|prefettura|questura|tribunale|procura|università|camera`,
  endings: "",
  nobody: list("nessuno, nessuna, non applicabile, da definire"),
  persons: list("sig, dott, dottssa, ing, arch, prof"),
};
