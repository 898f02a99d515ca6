import type { MessageId } from "../../../plan/message";
import type { UnreadActual } from "../../../plan/actual";
import { quote } from "../../phrasing";
import type { ReportsRule } from "../../rule";

export const actualUnknownIndicator: ReportsRule = {
  id: "actual-unknown-indicator",
  severity: "error",
  needs: "reports",
  *find({ reports }) {
    for (const unread of reports.table?.unread ?? []) {
      const id = messageOf(unread);
      if (id === null) continue;
      yield {
        cell: unread.cell,
        ...(unread.text === "" ? {} : { about: unread.text }),
        message: { id, values: { text: quote(unread.text) } },
      };
    }
  },
};

/** `null` for a row whose period is not known, which is another rule's finding. */
function messageOf({ why, text }: UnreadActual): MessageId | null {
  switch (why) {
    case "unknownIndicator":
      return text === "" ? "actual-unknown-indicator-blank" : "actual-unknown-indicator";
    case "ambiguousIndicator":
      return "actual-unknown-indicator-ambiguous";
    case "unknownPeriod":
      return null;
  }
}
