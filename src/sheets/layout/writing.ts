import type { Translate } from "../../plan/message";
import type { Digits } from "../../plan/writing/writing-style";
import { valuesIn, type YearsInWords } from "../../plan/writing/years-in-words";
import { scriptOf, type Script } from "./script";

const ZEROS: Readonly<Record<Script, number | null>> = { latin: null, thai: 0x0e50, khmer: 0x17e0 };

/** Texts that repeat names of cells and sheets, or a person's own words: their digits stay as they are. */
const REPEATS = new Set(["summary-go-to", "summary-read-from", "summary-reason-given"]);

export interface WritingStyle extends YearsInWords {
  readonly digits: Digits;
}

/**
 * A translator for sheets that show years in a calendar and numbers in digits of the staff's choice. Texts receive the
 * era, for those that name it. What is in the plan stays as it is.
 */
export function styledTranslate(translate: Translate, style: WritingStyle): Translate {
  const script = style.digits === "latin" ? "latin" : scriptOfWords(translate);
  return (message) => {
    const text = translate({ ...message, values: valuesIn(style, message.values) });
    return message.id.startsWith("summary-") && !REPEATS.has(message.id) ? inDigits(text, script) : text;
  };
}

/** The script that the catalogue is written in. */
export function scriptOfWords(translate: Translate): Script {
  return scriptOf(translate({ id: "summary-indicators" }));
}

/** The text with its digits in those of a script. */
export function inDigits(text: string, script: Script): string {
  const zero = ZEROS[script];
  if (zero === null) return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
