import { phrases } from "../phrases";
import { foldText } from "../spelling/text-folding";

/** Whether a sign or word of per cent is anywhere in a text. */
export function mentionsPerCent(text: string): boolean {
  return /[%٪]/u.test(text) || phrases.percent().isWithin(foldText(text));
}
