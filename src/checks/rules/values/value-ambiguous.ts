import { readWording } from "../../../indicators";
import type { NumberValue } from "../../../indicators";
import type { Message } from "../../../plan/message";
import { textBeside, type Value } from "../../../plan/value";
import { formatNumber, quote } from "../../phrasing";
import { valuesOf, valuesOfUnclearCells } from "../../plan-index";
import type { ActionPlan } from "../../plan-index";
import { defineRule, says, type Found } from "../../rule";
import { HOLDS_A_NUMBER_ONLY } from "../../value-edit";

export const valueAmbiguous = defineRule({
  id: "value-ambiguous",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find({ plan }) {
    const [ofCounts, unclear] = [valuesOfCounts(plan), valuesOfUnclearCells(plan.indicatorRows)];
    for (const { value, about } of valuesOf(plan.indicatorRows)) {
      const [other] = value.alternatives ?? [];
      if (other === undefined && value.state === "number" && !unclear.has(value))
        yield* besideWords(value).map((message): Found => ({
          ...{ cell: value.cell, about, severity: "info" },
          ...says(message),
        }));
      // Digits alone that can be read in two ways are the finding of `number-as-text`.
      if (value.state !== "number" || other === undefined || HOLDS_A_NUMBER_ONLY.test(value.raw)) continue;
      if (unclear.has(value)) continue;
      const isPlain = isSaidInBrackets(value.raw, other) || (ofCounts.has(value) && isInMillions(value.raw));
      yield {
        cell: value.cell,
        about,
        severity: isPlain ? "info" : undefined,
        ...says(otherReading(value, other)),
      };
    }
  },
});

/** What else a number can be; of "12?" nothing says it but the mark. */
function otherReading({ raw, number, percent }: NumberValue, other: string): Message {
  const values = { text: quote(raw), taken: formatNumber(rounded(number), percent) };
  return /^[?？]$/u.test(other)
    ? { id: "value-beside-words", values: { ...values, words: quote(other) } }
    : { id: "value-ambiguous", values: { ...values, other: quote(other) } };
}

/** What of a value's text was not used in reading it; the words of a plan's own values are most often right. */
function besideWords({ raw, number, percent, beside }: NumberValue): readonly Message[] {
  const isFootnote = beside?.every(({ kind }) => kind === "footnote") === true;
  const words = textBeside(beside);
  const values = { text: quote(raw), taken: formatNumber(rounded(number), percent), words: quote(words) };
  return words === "" ? [] : [{ id: isFootnote ? "value-footnote" : "value-beside-words", values }];
}

/** Four decimals: a share of two numbers far apart has no end. */
function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}

function valuesOfCounts({ indicators, indicatorRows }: ActionPlan): ReadonlySet<Value> {
  const counts = new Set(
    indicators.filter(({ text }) => readWording(text).kind === "count").map(({ id }) => id),
  );
  const rows = indicatorRows.filter((row) => row.indicators.some((id) => counts.has(id)));
  return new Set(rows.flatMap(({ valueCells }) => valueCells.flatMap(({ values }) => values)));
}

/** "17.4 M" of what is counted is hardly anything but millions: a part of a man there is not, nor are metres counted. */
function isInMillions(text: string): boolean {
  return /^[-−+]?\p{Nd}+[.,]\p{Nd}+\s*M$/u.test(text.trim());
}

/**
 * "100% (7 clinics and 3 labs)", "64 (0-100)": the number before the brackets is the value, and they say what it is of
 * or its scale. A number that is alone in them may be another one.
 */
function isSaidInBrackets(text: string, other: string): boolean {
  const groups = text.match(/\([^()]*\)/gu) ?? [];
  const outside = text.replace(/\([^()]*\)/gu, " ");
  const telling = groups.filter((group) => /\p{L}/u.test(group) || RANGE.test(group));
  return (
    /^\s*[^\s\p{L}(]*\p{Nd}/u.test(text) &&
    !holds(outside, other) &&
    telling.some((group) => holds(group, other))
  );
}

const RANGE = /\p{Nd}\s*[-–—]\s*\p{Nd}/u;

function holds(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return at >= 0 && !/\p{Nd}$/u.test(text.slice(0, at)) && !/^[\p{Nd}]/u.test(text.slice(at + part.length));
}
