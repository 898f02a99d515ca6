/** The sign of an item in a list. */
export const BULLET = /^(?:[•●▪◦‣·*§➢➤→✓]|[-–—o](?=\s))\s*/u;
/** "N. di corsi" counts courses, and is no item "n". */
export const NUMBERING =
  /^(?![nN]\.)\(?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[a-zA-Z]|[ivx]{1,4})[.):]+(?:\d+[.):]*)*\s+/u;

/** An indicator's text without the bullet or the numbering before it; "# of" stays. */
export function withoutMark(line: string): string {
  const bare = line.replace(BULLET, "").replace(NUMBERING, "");
  return bare === "" ? line : bare;
}
