import type { HeadColumn } from "./head-column";

/**
 * Agencies can be the heads themselves, with a mark in each row in which one has a part. Columns beside
 * one another are taken for such where their cells are marks and one of their heads is an acronym.
 */
export function withAgencies(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const agencies = new Set<HeadColumn>();
  let run: HeadColumn[] = [];
  for (const [place, column] of columns.entries()) {
    if (isMarked(column)) run.push(column);
    const next = columns[place + 1];
    const goesOn = isMarked(column) && next?.column === column.column + 1 && isMarked(next);
    if (goesOn) continue;
    if (run.some(({ head }) => isAcronym(head))) for (const marked of run) agencies.add(marked);
    run = [];
  }
  if (agencies.size === 0) return columns;
  return columns.map((column) =>
    agencies.has(column) ? { ...column, meaning: "responsibleAgencies", leftOut: null } : column,
  );
}

/** Without words that are known, and with marks only. */
function isMarked({ meaning, sense, content }: HeadColumn): boolean {
  const isUnknown = meaning === "ignored" && sense.kinds.length === 0 && sense.period === null;
  return isUnknown && (content.filled === 0 || content.roleMarks > 0.8);
}

/** "MoSVY", "NCCT", "GS-NCCT"; words in capitals are longer. */
function isAcronym(head: string): boolean {
  const isShort = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}\p{Nd}/&.-]{2,12}$/u.test(head);
  return isShort && !/^\p{Lu}{7,}$/u.test(head);
}
