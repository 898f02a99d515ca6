import { NAMED_FOR } from "../../../plan/language/agency-words";
import { isWithoutWordSpaces } from "../../../plan/language/spelling/text-folding";
import { isUnknown, says, type ColumnFacts, type TableFacts } from "../column-facts";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

/**
 * Agencies can be the headers themselves, with a mark in each row in which one has a part. Columns beside one
 * another are taken for such where their cells are marks and one of their headers is an acronym or names a ministry.
 */
export function agenciesAsHeaders({ columns }: TableFacts): readonly Evidence[] {
  const found: Evidence[] = [];
  let run: ColumnFacts[] = [];
  const end = (): void => {
    if (run.some(namesAgency))
      found.push(
        ...run.map((column) =>
          evidence(column, "responsibleAgencies", "marksUnderAgencies", { text: column.header }),
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

/** Of marks only, below a header without words that are known, or with one that names agencies ("Ministry of Labour"). */
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
  const { header } = column;
  return (
    isAcronym(header) ||
    NAMED_FOR().test(header) ||
    (isOfRole(column) && header.trim().split(/\s+/).length > 2)
  );
}

/** "MoSVY", "NCCT", "GS-NCCT"; words in capitals are longer. */
function isAcronym(header: string): boolean {
  const isShort = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}\p{Nd}/&.-]{2,12}$/u.test(header);
  return (
    (isShort && !/^\p{Lu}{7,}$/u.test(header)) || isShortenedWithDots(header) || HEBREW_ACRONYM.test(header)
  );
}

/** "למ״ס": the sign before the last letter makes an acronym. */
const HEBREW_ACRONYM = /^\p{Script=Hebrew}{1,6}["”״]\p{Script=Hebrew}$/u;

/** "พม.", "ก.ยุติธรรม", "គ.ជ.ប.ជ": scripts without capitals shorten names with dots. */
function isShortenedWithDots(header: string): boolean {
  return (
    header.length <= 20 &&
    isWithoutWordSpaces(header) &&
    /^(?:[\p{Lo}\p{M}]{1,4}\.)+[\p{Lo}\p{M}]*$/u.test(header)
  );
}
