import { agencyKey } from "../../plan/agency";
import { isCountry } from "../../plan/language/countries";
import type { Compared, TheirDraft } from "../compare-plans";
import { titlesAbove } from "../study/known-parties";

/** What two drafts are called where nothing tells whose they are: by their sheets, or by the file. */
export interface DraftNames {
  readonly ours: string;
  readonly theirs: string;
}

/**
 * The parties whose drafts are compared, as far as the names of the drafts and the texts above their tables tell: a
 * party that only one of them names, and of two that both name the one that is not the other's.
 */
export function partiesOfDrafts({ ours, theirs }: Compared, usual: DraftNames): DraftNames {
  const parties = ours.agencies?.parties ?? [];
  const inName = { ours: namedIn([usual.ours], parties), theirs: namedIn([usual.theirs], parties) };
  const own = onlyIn(inName.ours, inName.theirs) ?? onlyIn(titled(ours, parties), titled(theirs, parties));
  const other = onlyIn(inName.theirs, inName.ours) ?? onlyIn(titled(theirs, parties), titled(ours, parties));
  const both = eachOnce([...parties, ...titled(ours, parties), ...titled(theirs, parties)]);
  return {
    ours: own ?? restOf(both, other) ?? usual.ours,
    theirs: other ?? restOf(both, own) ?? usual.theirs,
  };
}

function titled({ plan, contents }: Pick<TheirDraft, "plan" | "contents">, parties: readonly string[]) {
  return namedIn(titlesAbove({ plan, contents }), parties);
}

function namedIn(texts: readonly string[], parties: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => text.split(/[^\p{L}\p{M}]+/u));
  const known = new Set(parties.map(agencyKey));
  return eachOnce(words.filter((word) => word !== "" && (isCountry(word) || known.has(agencyKey(word)))));
}

/** The only name that is not among others; `null` if there is none, or several. */
function onlyIn(names: readonly string[], others: readonly string[]): string | null {
  const keys = new Set(others.map(agencyKey));
  const own = names.filter((name) => !keys.has(agencyKey(name)));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Of two parties the one that is not the other. */
function restOf(both: readonly string[], other: string | null): string | null {
  return both.length === 2 && other !== null ? onlyIn(both, [other]) : null;
}

function eachOnce(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [agencyKey(name), name])).values()];
}
