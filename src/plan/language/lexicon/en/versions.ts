import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("final, adopted, approved, signed"),
  revised: list("revised, revision, updated, amended"),
  draft: list("draft, proposed, proposal, comments"),
  superseded: list("old, former, previous, superseded"),
};
