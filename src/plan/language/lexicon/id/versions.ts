import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("disetujui, disahkan, ditandatangani"),
  revised: list("revisi, direvisi, diperbarui"),
  draft: list("rancangan, konsep, usulan, komentar"),
  superseded: list("versi lama, sebelumnya"),
};
