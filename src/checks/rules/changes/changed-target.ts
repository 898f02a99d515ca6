import type { MessageId } from "../../../plan/message";
import type { TargetChange } from "../../../changes";
import { periodKey } from "../../../plan/period";
import { formatKept, formatSince, quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const changedTarget = defineRule({
  id: "changed-target",
  matter: "entry",
  severity: "info",
  needs: "changes",
  *find({ since }) {
    for (const change of since.changes) {
      if (change.kind !== "target") continue;
      const target = typeof change.of === "string" ? change.of : periodKey(change.of);
      yield {
        cell: change.cell,
        about: `${change.id} ${target}`,
        message: messageId(change),
        values: {
          ...formatSince(since),
          target,
          indicator: quote(change.title),
          former: formatKept(change.from),
          present: formatKept(change.to),
        },
      };
    }
  },
});

function messageId({ from, to }: TargetChange): MessageId {
  if (from === null) return "changed-target-added";
  return to === null ? "changed-target-removed" : "changed-target";
}
