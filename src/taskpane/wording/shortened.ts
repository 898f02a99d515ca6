/** A text on one line, cut with an ellipsis where it is longer than there is room for. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`;
}
