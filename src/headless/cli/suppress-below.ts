import { CannotBeDone } from "./cannot-be-done";
import type { OptionValues } from "./options";

/** Below which counts of parts are not shown, as `--suppress-below` says; `null` where it is not given. */
export function suppressBelowAsked({ "suppress-below": text }: OptionValues): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (Number.isInteger(number) && number > 1) return number;
  throw new CannotBeDone(`“${text}” is no number of people. Write it as --suppress-below 11.`);
}
