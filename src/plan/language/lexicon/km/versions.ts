import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("ចុងក្រោយ, អនុម័ត"),
  revised: list("កែសម្រួល, កែប្រែ"),
  draft: list("សេចក្តីព្រាង, ព្រាង, សំណើ, មតិ"),
  superseded: list("ចាស់, មុន"),
};
