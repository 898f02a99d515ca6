import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";

/** x, ✓, ●: what stands in a calendar where something is done; some letters are ticks in a font of signs. */
export const CALENDAR_MARK = /^(?:[xX×✓✔☑✗√●•■▪█*]|\u00fc|\u00d6|p)$/u;

/** "L" for lead, "S" and "P" for support and partner, "R", "C", "A" of a responsibility matrix. */
const SUPPORT_LETTER = /^[SP]$/iu;
const ROLE_LETTER = /^[LSRPCA]$/iu;
const LONGEST_ROLE = 30;

/** Whether a cell says by a mark that the agency of its column has a part in the row's action. */
export function isRoleMark(text: string): boolean {
  if (text.length > LONGEST_ROLE) return false;
  return (
    CALENDAR_MARK.test(text) ||
    ROLE_LETTER.test(text) ||
    phrases.leads().isWhole(foldText(text)) ||
    isSupportMark(text)
  );
}

/** Whether that part is to help, not to lead. */
export function isSupportMark(text: string): boolean {
  return (
    SUPPORT_LETTER.test(text) || (text.length <= LONGEST_ROLE && phrases.helps().isWhole(foldText(text)))
  );
}
