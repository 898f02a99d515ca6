/**
 * The hidden name, of the sheet's own scope, that marks a sheet as the product's: its value is the
 * sheet's marker. A name survives a new title, a moved tab and a saved copy of the file.
 */
export const MARKER_NAME = "PoaSheet";

/** The formula that keeps a marker in a name. */
export function markerFormula(marker: string): string {
  return `="${marker.replaceAll('"', '""')}"`;
}

/** The marker that a name's formula keeps; `null` if it keeps none. */
export function markerOf(formula: unknown): string | null {
  const match = typeof formula === "string" ? /^="((?:[^"]|"")+)"$/.exec(formula) : null;
  return match?.[1]?.replaceAll('""', '"') ?? null;
}

/** A sheet with the marker that is on it. */
interface MarkedSheet {
  readonly title: string;
  readonly marker: string | null;
}

/** What Excel puts behind the title of a copied sheet. */
const COPY_SUFFIX = / \(\d+\)$/;

/** Begins the marker of a copy, so that it is neither taken for the user's plan nor ever written to. */
const COPY_PREFIX = "copy of ";

/**
 * The markers of a workbook's sheets, in their order. Excel copies a marker with its sheet; people copy a
 * summary in order to keep it as it is, so what is titled as a copy of another sheet with the same marker
 * is marked as a copy here.
 */
export function markersOf(sheets: readonly MarkedSheet[]): readonly (string | null)[] {
  const titles = new Map<string, string[]>();
  for (const { title, marker } of sheets) {
    if (marker !== null) titles.set(marker, [...(titles.get(marker) ?? []), title]);
  }
  return sheets.map(({ title, marker }) =>
    marker !== null && isCopyOfOne(title, titles.get(marker) ?? []) ? `${COPY_PREFIX}${marker}` : marker,
  );
}

/** Long titles are cut off to make room for what says that it is a copy. */
function isCopyOfOne(title: string, titles: readonly string[]): boolean {
  if (titles.length < 2 || !COPY_SUFFIX.test(title)) return false;
  const copied = title.replace(COPY_SUFFIX, "");
  return titles.some((other) => other !== title && other.startsWith(copied) && !COPY_SUFFIX.test(other));
}

/** Is unseen in the row with which the texts begin that were said about rows that are gone: a table ends above it. */
export const GONE_MARK = "poa:gone";
