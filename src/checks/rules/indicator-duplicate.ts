import type { Indicator } from "../../plan/plan";
import { withoutSpacesInRuns } from "../../plan/unspaced-scripts";
import { rememberByObject, rememberByText } from "../../indicators";
import { groupBy, repeatedBy } from "../plan-index";
import { addressFrom, quote } from "../phrasing";
import type { ActionContext, Found, PlanRule } from "../rule";
import { namedTargets } from "../targets";
import { lengthInWords } from "../words-in-text";

/** Shorter wordings ("Number of training courses") are rightly used under many actions. */
const TELLING_WORDS = 5;

export const indicatorDuplicate: PlanRule = {
  id: "indicator-duplicate",
  severity: "warning",
  needs: "plan",
  *find({ groups }) {
    const known = new Set<Indicator>();
    for (const [folded, alike] of repeatedBy(groups.map(wordingsIn), (wording) => wording.folded)) {
      const group = alike.map(({ indicator }) => indicator);
      yield* repeats(group, ({ action }) => action, known);
      const isTelling = lengthInWords(folded) >= TELLING_WORDS;
      if (isTelling) yield* repeats(group, targetsAsText, known);
    }
  },
};

/** An indicator with its wording as it is compared. */
interface FoldedWording {
  readonly indicator: Indicator;
  readonly folded: string;
}

const wordingsIn = rememberByObject(({ plan }: ActionContext): readonly FoldedWording[] =>
  plan.indicators.map((indicator) => ({ indicator, folded: fold(indicator.text) })),
);

/** The indicators of one wording that are also alike in another way. */
function* repeats(
  indicators: readonly Indicator[],
  alikeIn: (indicator: Indicator) => string,
  known: Set<Indicator>,
): Iterable<Found> {
  for (const [first, ...others] of groupBy(indicators, alikeIn).values()) {
    for (const other of others) {
      if (first === undefined || known.has(other)) continue;
      known.add(other);
      yield repeated(other, first);
    }
  }
}

function repeated({ cell, id, text }: Indicator, first: Indicator): Found {
  const cellFirst = addressFrom(cell, first.cell);
  return {
    cell,
    about: id,
    message: { id: "indicator-duplicate", values: { indicator: quote(text), cellFirst } },
  };
}

/** Copied with its targets, the same wording under another action is a row that was meant to be changed. */
function targetsAsText(indicator: Indicator): string {
  return namedTargets(indicator)
    .map(([period, { raw }]) => `${period}: ${raw}`)
    .join("\n");
}

const NUMBER_OF = new RegExp(`^\\s*(?:${"จำนวน|ចំនួន".normalize("NFKC")})`, "u");

/** Without case, spacing, punctuation, numbering, the plural's s and the words for "number of". */
const fold = rememberByText((text) =>
  withoutSpacesInRuns(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/^\s*(?:\(?\d+(?:\.\d+)*[.)]\s*|[•*–-]\s*)/u, "")
    .replace(NUMBER_OF, " ")
    .replace(/#(?:\s*of\b)?|\b(?:number|nos?\.?|total number) of\b/gu, " ")
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    // The s stands first, so that what is before it is looked at behind an s only.
    .replace(/s(?<=\p{L}{3}[^s\P{L}]s)(?= |$)/gu, "")
    .trim(),
);
