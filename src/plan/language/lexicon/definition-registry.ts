import { definitions as en } from "./en/definitions";
import { definitions as es } from "./es/definitions";
import { definitions as fil } from "./fil/definitions";
import { definitions as fr } from "./fr/definitions";
import { definitions as he } from "./he/definitions";
import { definitions as id } from "./id/definitions";
import { definitions as it } from "./it/definitions";
import { definitions as km } from "./km/definitions";
import { definitions as lo } from "./lo/definitions";
import { definitions as pt } from "./pt/definitions";
import { definitions as th } from "./th/definitions";
import { definitions as tr } from "./tr/definitions";
import { definitions as vi } from "./vi/definitions";
import type { DefinitionWords } from "./own-sheet-words";

/** What all languages call the columns and the choices of the Indicators sheet. */
export const definitionLexicons: readonly DefinitionWords[] = [
  en,
  es,
  fr,
  th,
  km,
  lo,
  vi,
  id,
  pt,
  fil,
  it,
  tr,
  he,
];
