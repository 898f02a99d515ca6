/**
 * The hidden name, of the sheet's own scope, that marks a sheet as the product's: its value is the
 * sheet's marker. A name survives a new title, a moved tab and a saved copy of the file.
 */
export const MARKER_NAME = "PoaSheet";

/** The formula that keeps a marker in a name. */
export function markerFormula(marker: string): string {
  return `="${marker.replaceAll('"', '""')}"`;
}

/** The marker that a name's formula keeps; `null` where it keeps none. */
export function markerOf(formula: unknown): string | null {
  const match = typeof formula === "string" ? /^="((?:[^"]|"")+)"$/.exec(formula) : null;
  return match?.[1]?.replaceAll('""', '"') ?? null;
}
