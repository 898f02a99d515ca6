import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`
    (?:ministry|faculty|department|office|bureau|committee|division|directorate|secretariat|commission|council|cent(?:re|er)|institute|unit|board|authority|agency|police) (?:of|for|on)`,
  beginnings: pattern`police`,
  plainNames: pattern`police|customs|immigration|gendarmerie|judiciary|parliament|army|navy|coast ?guard|border guard|interpol|prosecutors|schools|hospitals|unions|employers`,
  endings: pattern`
    committee|department|office|bureau|division|directorate|secretariat|commission|council|cent(?:re|er)|institute|unit|board|authority|agency|team|services?|association|foundation|network|administration`,
  nobody: list("n/a, na, nil, none, tbd, tbc, etc"),
  persons: list("person, mr, mrs, ms, dr, prof"),
};
