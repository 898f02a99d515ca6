import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("définitif, définitive, adopté, approuvé, signé"),
  revised: list("révisé, révision, actualisé, amendé"),
  draft: list("brouillon, projet, proposition, commentaires"),
  superseded: list("ancien, précédent"),
};
