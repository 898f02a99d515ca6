import { aboutIndicator } from "../../layout/row-subjects";
import type { SummaryContext } from "../subject";
import { linkTo, subjectInFull } from "./attention-part";
import { partsInWords } from "./parts-in-words";
import { firstOf, itemRow, noteRow, partOf, type Half, type HalfRow } from "./halves";

/** More are in the tracking table. */
const MAX_LINES = 3;

/**
 * What was reached in parts: "52, of them 30 women, 22 men", a line for each indicator that `skipped` does not have.
 */
export function partsPart(context: SummaryContext, skipped: ReadonlySet<string>, half: Half): HalfRow[] {
  const { numberOf, plan, progress, words } = context;
  const { translate } = words;
  const actuals = new Map(progress.indicators.map(({ id, actual }) => [id, actual]));
  const lines = plan.indicators.flatMap((indicator) => {
    const whole = actuals.get(indicator.id) ?? null;
    const parts = skipped.has(indicator.id) ? "" : partsInWords(context, indicator, whole);
    return whole === null || parts === "" ? [] : [{ indicator, whole, parts }];
  });
  const rows = firstOf(
    lines,
    MAX_LINES,
    ({ indicator, whole, parts }) => ({
      ...itemRow(
        half,
        linkTo(context, numberOf(indicator), indicator.cell),
        translate({
          id: "summary-brief-in-parts",
          values: {
            subject: subjectInFull(context, indicator),
            whole,
            parts: translate({ id: "summary-of-them", values: { parts } }),
          },
        }),
      ),
      about: aboutIndicator(indicator, "parts"),
    }),
    (count) => noteRow(half, translate({ id: "summary-and-more", values: { count } })),
  );
  return partOf(half, translate({ id: "summary-brief-parts" }), rows);
}
