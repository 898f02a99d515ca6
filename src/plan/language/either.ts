/** The source of an expression for one of several; for none of them where there are none. */
export function either(alternatives: readonly string[]): string {
  return alternatives.length === 0 ? "(?!)" : alternatives.join("|");
}
