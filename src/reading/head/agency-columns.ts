import type { HeadColumn } from "./head-column";
import { isWithoutWordSpaces } from "../../plan/language/text-folding";

/**
 * Agencies can be the heads themselves, with a mark in each row in which one has a part. Columns beside
 * one another are taken for such where their cells are marks and one of their heads is an acronym or names a ministry.
 */
export function withAgencies(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const agencies = new Set<HeadColumn>();
  let run: HeadColumn[] = [];
  for (const [place, column] of columns.entries()) {
    if (isMarked(column)) run.push(column);
    const next = columns[place + 1];
    const goesOn = isMarked(column) && next?.column === column.column + 1 && isMarked(next);
    if (goesOn) continue;
    if (run.some(namesAgency)) for (const marked of run) agencies.add(marked);
    run = [];
  }
  if (agencies.size === 0) return columns;
  return columns.map((column) =>
    agencies.has(column)
      ? { ...column, meaning: "responsibleAgencies", leftOut: null, sense: { ...column.sense, kinds: [] } }
      : column,
  );
}

/** Of marks only, below a head without words that are known, or with one that names agencies ("Ministry of Labour"). */
function isMarked({ meaning, sense, content }: HeadColumn): boolean {
  const isUnknown = meaning === "ignored" && sense.kinds.length === 0 && sense.period === null;
  if (isUnknown) return content.filled === 0 || content.roleMarks > 0.8;
  return isOfRole(meaning) && sense.path.levels.length === 1 && content.filled > 0 && content.roleMarks > 0.8;
}

function isOfRole(meaning: HeadColumn["meaning"]): boolean {
  return meaning === "responsibleAgencies" || meaning === "implementingPartners";
}

function namesAgency({ head, meaning }: HeadColumn): boolean {
  return isAcronym(head) || (isOfRole(meaning) && head.trim().split(/\s+/).length > 2);
}

/** "MoSVY", "NCCT", "GS-NCCT"; words in capitals are longer. */
function isAcronym(head: string): boolean {
  const isShort = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}\p{Nd}/&.-]{2,12}$/u.test(head);
  return (isShort && !/^\p{Lu}{7,}$/u.test(head)) || isShortenedWithDots(head);
}

/** "พม.", "ก.ยุติธรรม", "គ.ជ.ប.ជ": scripts without capitals shorten names with dots. */
function isShortenedWithDots(head: string): boolean {
  return (
    head.length <= 20 && isWithoutWordSpaces(head) && /^(?:[\p{Lo}\p{M}]{1,4}\.)+[\p{Lo}\p{M}]*$/u.test(head)
  );
}
