/** Phrases as people write them. Case, accents, punctuation and plurals in -s need not be given. */
export type Phrases = readonly string[];

/** The phrases of a text that names them with commas between. */
export function list(text: string): Phrases {
  return text.split(",").map((phrase) => phrase.replace(/\s+/g, " ").trim());
}

/**
 * Alternatives of a regular expression, with `|` between: words with their endings, as `n[úu]meros?`. They are matched
 * without regard to case, with accents as they are, and on whole words; in a script without spaces between words,
 * anywhere. `^` holds an alternative to the beginning. Blank for what a language lacks.
 */
export type Pattern = string;

/** A pattern over several lines, which end where an alternative does. */
export function pattern({ raw }: TemplateStringsArray): Pattern {
  return (raw[0] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .join("");
}
