import { pattern as asWritten } from "../entries";
import type { Pattern } from "../entries";

/** What is left as it is: classes of letters, and what a class of Unicode is called. */
const CLASS_OR_I = /\[[^\]]*\]|\\p\{[^}]*\}|[iı]/gu;

/** As that of other languages, with the two letters i of Turkish, whose capitals no expression takes for them. */
export function pattern(alternatives: TemplateStringsArray): Pattern {
  return asWritten(alternatives).replace(CLASS_OR_I, (part) =>
    part === "i" ? "[iİ]" : part === "ı" ? "[ıI]" : part,
  );
}
