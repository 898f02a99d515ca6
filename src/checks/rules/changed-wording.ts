import type { WordingChange } from "../../changes";
import { formatSince, listStretches } from "../phrasing";
import type { ChangesRule } from "../rule";
import { differenceInWords } from "../word-difference";

export const changedWording: ChangesRule = {
  id: "changed-wording",
  severity: "info",
  needs: "changes",
  *find({ since }) {
    for (const change of since.changes) {
      if (change.kind !== "wording") continue;
      yield {
        cell: change.cell,
        about: `${change.of} ${change.id}`,
        message: {
          id: "changed-wording",
          values: { ...formatSince(since), of: change.of, number: change.id, ...differingWords(change) },
        },
      };
    }
  },
};

/** The words that only one of the wordings has; both whole where they differ in signs alone. */
function differingWords({ from, to }: WordingChange): { readonly former: string; readonly present: string } {
  const { onlyFirst, onlySecond } = differenceInWords(from ?? "", to ?? "");
  const inWords = onlyFirst.length + onlySecond.length > 0;
  const shown = (words: readonly string[], whole: string | null): string =>
    listStretches(inWords ? words : whole === null ? [] : [whole]);
  return { former: shown(onlyFirst, from), present: shown(onlySecond, to) };
}
