import { withoutAtEnd } from "../../plan/language/spelling/text-ends";

/** Names of devices that no file on Windows can have, whatever its extension. */
// eslint-disable-next-line plan-of-action/words-of-languages -- of no language
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Systems take names of 255 bytes; a letter of Thai or Khmer has three. What is added to a name has its place. */
const MAX_BYTES = 180;

/**
 * A name for each text under which a file can be kept on any system, without an extension: without signs that
 * a system does not take, cut where it is long, and none of them the same as another, whatever their case.
 */
export function fileNames(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const wanted = safeName(text);
    let name = wanted;
    for (let number = 2; taken.has(folded(name)); number++) name = `${wanted} (${number})`;
    taken.add(folded(name));
    return name;
  });
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function safeName(text: string): string {
  const plain = text
    .normalize("NFC")
    // eslint-disable-next-line no-control-regex -- control characters are among what no name takes
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu, " ")
    .replace(/\s+/gu, " ");
  const name = withoutEnds(cut(withoutEnds(plain)));
  if (name === "") return "_";
  return RESERVED.test(name) ? `_${name}` : name;
}

/** Windows drops points and spaces at the end; a point at the beginning hides a file elsewhere. */
function withoutEnds(name: string): string {
  return withoutAtEnd(name.replace(/^[\s.]+/u, ""), /[\s.]/u);
}

/** Whole letters with their marks, as far as they have room. */
function cut(name: string): string {
  let kept = "";
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(name)) {
    bytes += bytesOf(segment);
    if (bytes > MAX_BYTES) return kept;
    kept += segment;
  }
  return kept;
}

/** In UTF-8. */
function bytesOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}
