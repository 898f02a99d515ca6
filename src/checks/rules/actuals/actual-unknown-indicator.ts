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
      yield {
        cell: unread.cell,
        ...(unread.text === "" ? {} : { about: unread.text }),
        message: { id: messageOf(unread), values: { text: quote(unread.text) } },
      };
    }
  },
};

function messageOf({ why, text }: UnreadActual): MessageId {
  switch (why) {
    case "unknownIndicator":
      return text === "" ? "actual-unknown-indicator-blank" : "actual-unknown-indicator";
    case "ambiguousIndicator":
      return "actual-unknown-indicator-ambiguous";
    case "unknownPeriod":
      return text === "" ? "actual-unknown-indicator-no-period" : "actual-unknown-indicator-period";
  }
}
