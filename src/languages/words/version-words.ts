import type { Phrases } from "../entries";

/** Words by which a sheet's name or title says how far a version of a plan has come. */
export interface VersionWords {
  readonly final: Phrases;
  readonly revised: Phrases;
  readonly draft: Phrases;
  readonly superseded: Phrases;
}
