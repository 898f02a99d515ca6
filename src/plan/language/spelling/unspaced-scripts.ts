/** Scripts that are written without spaces between words, each with the language that it stands for here. */
export const UNSPACED_SCRIPTS = { Thai: "th", Khmer: "km", Lao: "lo", Myanmar: "my" } as const;
export type UnspacedScript = keyof typeof UNSPACED_SCRIPTS;

/** Their letters, digits and signs, for a class of a regular expression with the flag `u`. */
export const UNSPACED = Object.keys(UNSPACED_SCRIPTS)
  .map((script) => String.raw`\p{Script=${script}}`)
  .join("");

/** Characters that cannot be seen, for such a class; many Khmer texts have them between words. */
export const UNSEEN = String.raw`\u00ad\u200b-\u200f\u2060\ufeff`;

const SPACE_IN_RUN = new RegExp(String.raw`(?<=[${UNSPACED}])[\s${UNSEEN}]+(?=[${UNSPACED}])`, "gu");

/** The text without the spaces inside such a script: they part phrases, or words now and then, as the typist likes. */
export function withoutSpacesInRuns(text: string): string {
  return text.replace(SPACE_IN_RUN, "");
}
