import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`
    (?:minist[eè]re|facult[eé]|rectorat|sous-direction|département|bureau|comit[eé]|division|direction|secr[eé]tariat|commission|conseil|centre|institut|cellule|service|inspection|coordination|observatoire|université|équipe|unité|agence|office|police) (?:de|du|des|d|pour)`,
  beginnings: pattern`police|gendarmerie|parquet`,
  plainNames: pattern`police|douanes?|gendarmerie|parquet|armée|parlement|immigration|interpol|mairies?`,
  endings: "",
  nobody: list("néant, aucun, aucune, sans objet, à définir"),
  persons: list("m, mme, mlle, dr, pr"),
};
