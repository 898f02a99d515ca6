import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("definitivo, approvato, adottato, firmato"),
  revised: list("rivisto, aggiornato, modificato"),
  draft: list("bozza, proposta, commenti"),
  superseded: list("precedente, vecchio"),
};
