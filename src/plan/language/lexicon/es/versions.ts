import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("definitivo, aprobado, adoptado, firmado"),
  revised: list("revisado, actualizado, modificado"),
  draft: list("borrador, propuesta, comentarios"),
  superseded: list("anterior, antiguo"),
};
