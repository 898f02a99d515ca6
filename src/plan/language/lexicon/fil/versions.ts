import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("pinal, inaprubahan, pinagtibay"),
  revised: list("binago, nirebisa, inamyendahan"),
  draft: list("burador, panukala, mungkahi"),
  superseded: list("dating bersyon, nakaraan"),
};
