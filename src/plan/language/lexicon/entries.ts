/** Phrases as people write them. Case, accents, punctuation and plurals in -s need not be given. */
export type Phrases = readonly string[];

/** The phrases of a text that names them with commas between. */
export function list(text: string): Phrases {
  return text.split(",").map((phrase) => phrase.replace(/\s+/g, " ").trim());
}
