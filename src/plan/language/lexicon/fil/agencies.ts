import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`
    (?:kagawaran|kawanihan|komisyon|tanggapan|lupon|komite|konseho|sangay|pangasiwaan|sentro) (?:ng|sa|para sa)|
    pamahalaang|sangguniang|pambansang`,
  beginnings: pattern`pulisya|hukuman|hukbong|sandatahang|pambansang|pamahalaang|sangguniang`,
  endings: "",
  nobody: list("wala, atbp, at iba pa, hindi naaangkop"),
  persons: list("g, gng, bb"),
};
