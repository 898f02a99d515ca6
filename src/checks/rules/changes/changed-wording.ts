import { formatSince, quoteEach } from "../../phrasing";
import { defineRule } from "../../rule";
import { differingWords } from "../../../compare/words/word-difference";

export const changedWording = defineRule({
  id: "changed-wording",
  matter: "words",
  severity: "info",
  needs: "changes",
  *find({ since }) {
    for (const change of since.changes) {
      if (change.kind !== "wording") continue;
      const { former, present } = differingWords(change);
      yield {
        cell: change.cell,
        about: `${change.of} ${change.id}`,
        message: "changed-wording",
        values: {
          ...formatSince(since),
          of: change.of,
          number: change.id,
          former: quoteEach(former),
          present: quoteEach(present),
        },
      };
    }
  },
});
