import type { AgencyChange, MoveChange, NumberChange, StructureChange } from "../../../changes";
import type { Message } from "../../../plan/message";
import { formatSince, quoteEach, quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const changedStructure = defineRule({
  id: "changed-structure",
  matter: "entry",
  severity: "info",
  needs: "changes",
  *find({ since }) {
    for (const change of since.changes) {
      if (change.kind === "target" || change.kind === "wording" || change.kind === "actual") continue;
      const { id, values } = messageOf(change);
      yield {
        cell: change.cell,
        about: change.id,
        message: id,
        values: { ...formatSince(since), ...values },
      };
    }
  },
});

function messageOf(change: StructureChange | MoveChange | NumberChange | AgencyChange): Message {
  const about = { number: change.id, title: quote(change.title) };
  switch (change.kind) {
    case "added":
      return { id: "changed-structure-added", values: { ...about, of: change.of } };
    case "removed":
      return { id: "changed-structure-removed", values: { ...about, of: change.of } };
    case "moved":
      return {
        id: "changed-structure-moved",
        values: { ...about, of: change.of, former: numberOf(change.from), present: numberOf(change.to) },
      };
    case "renumbered":
      return {
        id: "changed-structure-renumbered",
        values: { ...about, of: change.of, former: change.from },
      };
    case "agencies":
      return {
        id: "changed-structure-agencies",
        values: {
          ...about,
          role: change.role,
          former: quoteEach(change.removed),
          present: quoteEach(change.added),
        },
      };
  }
}

function numberOf(parent: string): string {
  return parent === "" ? "–" : parent;
}
