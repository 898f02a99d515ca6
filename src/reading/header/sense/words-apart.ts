/** "AnnualTargetValue", "reporting_year", "Q1_PL": words that a data base has written together, as a text with blanks. */
export function withWordsApart(text: string): string {
  if (/\s/u.test(text)) return text;
  return text
    .replace(/_/gu, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{Lu}\p{Ll})/gu, " ");
}

/** The words and numbers of a header, also where nothing stands between them: "PJan" is of "P" and "Jan", "1T" of "1" and "T". */
export function wordsApart(text: string): readonly string[] {
  return text
    .replace(
      /(?<=\p{L}\p{M}*)(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu,
      " ",
    )
    .split(/[\s_.,;:/()[\]–—-]+/u)
    .filter((word) => word !== "");
}
