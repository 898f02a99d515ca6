import { foldText } from "../../../plan/language/spelling/text-folding";
import type { RowRule } from "./row-rule";

/** "Efficacy/Process" below an indicator says of what sort that is. */
export const labels: RowRule = (row, say) => {
  const { indicator } = row.table.columns;
  const { onlyText, directlyBefore, isCovered } = row;
  if (indicator === null || onlyText?.column !== indicator.column) return;
  if (row.number !== null || directlyBefore?.has(indicator) !== true) return;
  const hasSlash = WORDS_WITH_SLASH.test(onlyText.text);
  const isRepeated = row.table.actions.labels.has(foldText(onlyText.text));
  if (hasSlash) say("label", "wordsWithSlash", onlyText.text);
  if (isRepeated) say("label", "repeatedLabel", onlyText.text);
  // The merged cell of an action holds the labels of its indicators as well as these.
  if (isCovered && (hasSlash || isRepeated)) say("label", "insideMerge");
};

/** Single words with a slash between. */
const WORDS_WITH_SLASH = /^\p{L}[\p{L}\p{M}]*(?:\s?\/\s?\p{L}[\p{L}\p{M}]*){1,2}$/u;
