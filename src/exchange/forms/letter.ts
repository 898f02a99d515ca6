import type { Translate } from "../../plan/message";
import { periodName } from "../../sheets/layout/wording";
import type { ReportFormContent } from "./report-form-sheet";

/** The text to send with a form, in each of the languages; a line parts them. `file` is the name that the form has. */
export function letterText(
  content: ReportFormContent,
  file: string,
  languages: readonly Translate[],
): string {
  const { plan, period, agency, rows } = content;
  return `${languages
    .map((translate) => {
      const values = { plan, file, count: rows.length, period: periodName(translate, period) };
      const to =
        agency === null
          ? translate({ id: "form-letter-to-nobody" })
          : translate({ id: "form-letter-to", values: { agency } });
      return [
        to,
        translate({ id: "form-letter-ask", values }),
        translate({ id: "form-letter-how", values }),
        translate({ id: "form-letter-back", values }),
      ].join("\n\n");
    })
    .join("\n\n––––––––––\n\n")}\n`;
}
