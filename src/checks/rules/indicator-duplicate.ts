import { formatAddress } from "../../plan/cell-reference";
import type { Indicator } from "../../plan/plan";
import { rememberByText } from "../../indicators";
import { groupBy } from "../plan-index";
import { quote } from "../phrasing";
import type { Found, PlanRule } from "../rule";
import { namedTargets } from "../targets";

/** Shorter wordings ("Number of training courses") are rightly used under many actions. */
const TELLING_WORDS = 5;

export const indicatorDuplicate: PlanRule = {
  id: "indicator-duplicate",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    const known = new Set<Indicator>();
    for (const group of groupBy(plan.indicators, sameAction).values()) yield* repeats(group, known);
    const telling = plan.indicators.filter(({ text }) => fold(text).split(" ").length >= TELLING_WORDS);
    for (const group of groupBy(telling, sameTargets).values()) yield* repeats(group, known);
  },
};

function* repeats([first, ...others]: readonly Indicator[], known: Set<Indicator>): Iterable<Found> {
  if (first === undefined) return;
  for (const other of others) {
    if (known.has(other)) continue;
    known.add(other);
    yield {
      cell: other.cell,
      about: other.id,
      message: {
        id: "indicator-duplicate",
        values: { indicator: quote(other.text), cellFirst: formatAddress(first.cell.row, first.cell.column) },
      },
    };
  }
}

function sameAction({ action, text }: Indicator): string {
  return `${action}\n${fold(text)}`;
}

/** Copied with its targets, the same wording under another action is a row that was meant to be changed. */
function sameTargets(indicator: Indicator): string {
  const targets = namedTargets(indicator).map(([period, { raw }]) => `${period}: ${raw}`);
  return [fold(indicator.text), ...targets].join("\n");
}

/** Without case, spacing, punctuation, numbering, the plural's s and the words for "number of". */
const fold = rememberByText((text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^\s*(?:\(?\d+(?:\.\d+)*[.)]\s*|[•*–-]\s*)/u, "")
    .replace(/#(?:\s*of\b)?|\b(?:number|nos?\.?|total number) of\b/gu, " ")
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    .replace(/(?<=\p{L}{3}[^s\P{L}])s(?= |$)/gu, "")
    .trim(),
);
