import type { Activity } from "../../../plan/activity";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import { spanText } from "../../activities/date-texts";
import type { SummaryContext } from "../subject";

/** An activity with its days, where its words do not name them. */
export function datedText({ words: { translate } }: SummaryContext, { text, dates }: Activity): string {
  const [date] = dates;
  const line = onOneLine(text);
  if (date === undefined || text.includes(date.text)) return line;
  return `${line} (${spanText(date.first, date.last, translate)})`;
}
