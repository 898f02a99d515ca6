import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("nihai, kesin, onaylanan, onaylı, imzalı"),
  revised: list("revize, güncel, güncellenmiş"),
  draft: list("taslak, öneri"),
  superseded: list("eski, önceki"),
};
