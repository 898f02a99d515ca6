import { NAMED_FOR } from "../../../plan/language/agency-words";
import { isWithoutWordSpaces } from "../../../plan/language/spelling/text-folding";
import { isUnknown, says, type ColumnFacts, type TableFacts } from "../column-facts";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

/**
 * Agencies can be the heads themselves, with a mark in each row in which one has a part. Columns beside one
 * another are taken for such where their cells are marks and one of their heads is an acronym or names a ministry.
 */
export function agenciesAsHeads({ columns }: TableFacts): readonly Evidence[] {
  const found: Evidence[] = [];
  let run: ColumnFacts[] = [];
  const end = (): void => {
    if (run.some(namesAgency))
      found.push(
        ...run.map((column) =>
          evidence(column, "responsibleAgencies", "marksUnderAgencies", { text: column.head }),
        ),
      );
    run = [];
  };
  for (const column of columns) {
    const isBeside = run.length === 0 || run.at(-1)?.column === column.column - 1;
    if (!isMarked(column) || !isBeside) end();
    if (isMarked(column)) run.push(column);
  }
  end();
  return found;
}

/** Of marks only, below a head without words that are known, or with one that names agencies ("Ministry of Labour"). */
function isMarked(column: ColumnFacts): boolean {
  const { content, isHeadless, sense } = column;
  if (isHeadless) return false;
  if (isUnknown(column)) return content.filled === 0 || content.roleMarks > 0.8;
  return isOfRole(column) && sense.path.levels.length === 1 && content.filled > 0 && content.roleMarks > 0.8;
}

function isOfRole(column: ColumnFacts): boolean {
  return says(column, "responsible", "partners");
}

function namesAgency(column: ColumnFacts): boolean {
  const { head } = column;
  return isAcronym(head) || NAMED_FOR.test(head) || (isOfRole(column) && head.trim().split(/\s+/).length > 2);
}

/** "MoSVY", "NCCT", "GS-NCCT"; words in capitals are longer. */
function isAcronym(head: string): boolean {
  const isShort = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}\p{Nd}/&.-]{2,12}$/u.test(head);
  return (isShort && !/^\p{Lu}{7,}$/u.test(head)) || isShortenedWithDots(head) || HEBREW_ACRONYM.test(head);
}

/** "למ״ס": the sign before the last letter makes an acronym. */
const HEBREW_ACRONYM = /^\p{Script=Hebrew}{1,6}["”״]\p{Script=Hebrew}$/u;

/** "พม.", "ก.ยุติธรรม", "គ.ជ.ប.ជ": scripts without capitals shorten names with dots. */
function isShortenedWithDots(head: string): boolean {
  return (
    head.length <= 20 && isWithoutWordSpaces(head) && /^(?:[\p{Lo}\p{M}]{1,4}\.)+[\p{Lo}\p{M}]*$/u.test(head)
  );
}
