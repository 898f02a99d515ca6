import type { Difference } from "./difference";
import { wordsKey } from "../words/wording";

/**
 * Gives each difference its id: its kind and field, and the wording that both sides or the one that has it give
 * the part. Of several alike the later ones get a number.
 */
export function withIds<Told extends Identified>(
  differences: readonly Told[],
): readonly (Omit<Told, "identity"> & Pick<Difference, "id">)[] {
  const counts = new Map<string, number>();
  return differences.map(({ identity, ...difference }) => {
    const { kind, of, field } = difference;
    const name = [kind, of, ...(field === null ? [] : [slug(field)]), hash(identity)].join("-");
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { ...difference, id: count === 1 ? name : `${name}-${count}` };
  });
}

export type UnnamedDifference = Omit<Difference, "id"> & Identified;

interface Identified extends Pick<Difference, "kind" | "of" | "field"> {
  /** What tells its part apart from all others, which stays when the difference is taken or others are. */
  readonly identity: string;
}

function slug(field: string): string {
  return field.replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** FNV-1a of 32 bits over the wording, in letters and digits (Fowler, Noll and Vo). */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of wordsKey(text)) {
    sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}
