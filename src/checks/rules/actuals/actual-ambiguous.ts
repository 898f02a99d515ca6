import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { periodKey } from "../../../plan/period";
import { textBeside } from "../../../plan/value";
import type { ActionPlan } from "../../plan-index";
import { columnKey } from "../../cell-map";
import { addressFrom, formatNumber, quote } from "../../phrasing";
import { groupBy, valuesOf } from "../../plan-index";
import { countedActuals, type NumberActual } from "../../reported";
import { defineRule } from "../../rule";

/**
 * Reports such as "1.000", typed as texts, of which nobody can know whether the mark parts thousands or decimals. Those
 * of the plan's own columns are the finding of `number-as-text`.
 */
export const actualAmbiguous = defineRule({
  id: "actual-ambiguous",
  matter: "entry",
  severity: "warning",
  needs: "actuals",
  *find(context) {
    const texts = countedActuals(context).filter(
      ({ actual: { value, report } }) => value.written !== "number" && report !== undefined,
    );
    for (const { actual, indicator } of texts) {
      const { cell, raw, number, percent, beside } = actual.value;
      const words = textBeside(beside);
      if (words === "") continue;
      const isFootnote = beside?.every(({ kind }) => kind === "footnote") === true;
      yield {
        cell,
        severity: isFootnote ? "info" : undefined,
        about: `${indicator.id} ${periodKey(actual.period)}`,
        message: isFootnote ? "value-footnote" : "actual-beside-words",
        values: { text: quote(raw), taken: formatNumber(number, percent), words: quote(words) },
      };
    }
    const pointsPartThousands = partsThousandsInPlan(context.plan);
    for (const column of groupBy(texts, ({ actual }) => columnKey(actual.value.cell)).values()) {
      const marks = marksIn(
        column.map(({ actual }) => actual),
        pointsPartThousands,
      );
      for (const { actual, indicator } of column) {
        const found = otherReading(actual, marks);
        if (found === null) continue;
        const { cell, raw, number, percent } = actual.value;
        const { other, beside } = found;
        const values = {
          text: quote(raw),
          taken: formatNumber(number, percent),
          other: formatNumber(other, percent),
        };
        yield {
          cell,
          about: `${indicator.id} ${periodKey(actual.period)}`,
          ...(beside === null
            ? { message: "actual-ambiguous", values }
            : {
                message: "actual-ambiguous-beside",
                values: {
                  ...values,
                  beside: quote(beside.value.raw),
                  cellBeside: addressFrom(cell, beside.value.cell),
                },
              }),
        };
      }
    }
  },
});

/** What the other numbers of a column show of its marks. */
interface Marks {
  /** The first number with the mark before decimals. */
  readonly decimals: ReadonlyMap<string, NumberActual>;
  readonly thousands: ReadonlySet<string>;
}

const IN_THOUSANDS = /^[-−+]?([1-9]\d{0,2})([.,])(\d{3})\s?%?$/u;
const WITH_DECIMALS = /\d([.,])(?:\d{1,2}|\d{4,})\s?%?$/u;
/** "1.250.000", "1.250,5" */
const CLEAR_THOUSANDS = /^[-−+]?\d{1,3}([.,])\d{3}(?:\1\d{3}|(?!\1)[.,]\d)/u;

function plainText({ value }: NumberActual): string {
  return withWesternDigits(value.raw).trim();
}

function marksIn(actuals: readonly NumberActual[], pointsPartThousands: boolean): Marks {
  const decimals = new Map<string, NumberActual>();
  const thousands = new Set<string>(pointsPartThousands ? ["."] : []);
  for (const actual of actuals) {
    const text = plainText(actual);
    const clear = CLEAR_THOUSANDS.exec(text)?.[1];
    if (clear !== undefined) thousands.add(clear);
    const mark = WITH_DECIMALS.exec(text)?.[1];
    if (mark !== undefined && !decimals.has(mark)) decimals.set(mark, actual);
  }
  return { decimals, thousands };
}

/** What a number is where its mark is before decimals; `null` if that is hardly meant. */
function otherReading(
  actual: NumberActual,
  { decimals, thousands }: Marks,
): { readonly other: number; readonly beside: NumberActual | null } | null {
  const [, whole, mark = "", fraction] = IN_THOUSANDS.exec(plainText(actual)) ?? [];
  const beside = decimals.get(mark) ?? null;
  // A comma parts thousands, unless another number of the column has it before decimals.
  if (whole === undefined || thousands.has(mark) || (mark === "," && beside === null)) return null;
  const sign = actual.value.number < 0 ? -1 : 1;
  return { other: sign * Number(`${whole}.${fraction ?? ""}`), beside };
}

/** Whether the plan's own texts are read without doubt as thousands with points between. */
function partsThousandsInPlan({ indicatorRows }: Pick<ActionPlan, "indicatorRows">): boolean {
  return valuesOf(indicatorRows).some(
    ({ value }) =>
      value.state === "number" &&
      value.written !== "number" &&
      value.alternatives === undefined &&
      /^\d{1,3}(?:\.\d{3})+$/u.test(withWesternDigits(value.raw).trim()),
  );
}
