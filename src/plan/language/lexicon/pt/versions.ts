import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("definitivo, aprovado, adotado, assinado"),
  revised: list("revisto, revisado, atualizado, alterado"),
  draft: list("rascunho, proposta, minuta, comentários"),
  superseded: list("anterior, antigo"),
};
