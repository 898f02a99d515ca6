import { objectiveNumber, objectiveWords } from "../../../plan/objective-title";
import { cellKey } from "../../plan-index";
import { addressFrom, quoteEach } from "../../phrasing";
import { defineRule } from "../../rule";
import { differenceInWords, type WordDifference } from "../../../compare/words/word-difference";

export const objectiveWording = defineRule({
  id: "objective-wording",
  matter: "words",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find({ plan }) {
    const stated = new Map(plan.statedObjectives.map((text) => [objectiveNumber(text.text), text]));
    for (const objective of plan.objectives) {
      const header = stated.get(objective.id);
      if (header === undefined || cellKey(header.cell) === cellKey(objective.cell)) continue;
      const unlike = differenceInWords(objectiveWords(header.text), objectiveWords(objective.title));
      if (unlike.onlyFirst.length + unlike.onlySecond.length === 0 || !isSameObjective(unlike)) continue;
      yield {
        cell: header.cell,
        about: objective.id,
        cause: "wordings",
        message: "objective-wording",
        values: {
          objective: objective.id,
          cellTable: addressFrom(header.cell, objective.cell),
          here: unlike.onlyFirst.length,
          onlyHead: quoteEach(unlike.onlyFirst),
          there: unlike.onlySecond.length,
          onlyTable: quoteEach(unlike.onlySecond),
        },
      };
    }
  },
});

/** Wordings with less in common than this are of two things that have the same number. */
const MIN_COMMON = 0.25;

function isSameObjective({ common, shorter }: WordDifference): boolean {
  return common > 0 && common >= shorter * MIN_COMMON;
}
