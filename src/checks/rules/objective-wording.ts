import { formatAddress } from "../../plan/cell-reference";
import type { Objective, PlacedText } from "../../plan/plan";
import { cellKey } from "../plan-index";
import { quote } from "../phrasing";
import type { PlanRule } from "../rule";

export const objectiveWording: PlanRule = {
  id: "objective-wording",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    const stated = new Map(plan.statedObjectives.map((text) => [numberIn(text.text), text]));
    for (const objective of plan.objectives) {
      const head = stated.get(objective.id);
      if (head === undefined || cellKey(head.cell) === cellKey(objective.cell)) continue;
      const unlike = unlikeWords(head, objective);
      if (unlike === null) continue;
      yield {
        cell: head.cell,
        about: objective.id,
        message: {
          id: "objective-wording",
          values: {
            objective: objective.id,
            cellTable: formatAddress(objective.cell.row, objective.cell.column),
            onlyHead: quote(unlike.onlyHead) || "–",
            onlyTable: quote(unlike.onlyTable) || "–",
          },
        },
      };
    }
  },
};

function numberIn(text: string): string {
  return /\d+/.exec(text.slice(0, 40))?.[0] ?? "";
}

/** The words that stand in one wording only, each in its order; `null` where the wordings agree. */
function unlikeWords(head: PlacedText, { title }: Objective): { onlyHead: string; onlyTable: string } | null {
  const [inHead, inTable] = [wordsOf(head.text), wordsOf(title)];
  const onlyHead = without(inHead, inTable);
  const onlyTable = without(inTable, inHead);
  return onlyHead.length + onlyTable.length === 0
    ? null
    : { onlyHead: onlyHead.join(" "), onlyTable: onlyTable.join(" ") };
}

const LABEL =
  /^\s*(?:(?:specific |strategic |general )?(?:objectives?|goals?|outcomes?|pillars?|focus areas?)|objetivos?(?: espec[íi]ficos?| estrat[ée]gicos?)?|objectifs?(?: sp[ée]cifiques?)?|วัตถุประสงค์|ยุทธศาสตร์|เป้าหมาย|គោលបំណង(?:ជាក់លាក់)?|គោលដៅ)?\s*(?:no\.?\s*|ទី|ที่)?\s*\d+\s*[.:)–-]*\s*/iu;

/** The words after the label, as they stand. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(LABEL, "")
    .split(/[\s,;:.!?()"“”]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^(?:and|y|et|และ|និង)$/iu.test(word));
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(fold(word), (left.get(fold(word)) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(fold(word)) ?? 0;
    left.set(fold(word), count - 1);
    return count <= 0;
  });
}

function fold(word: string): string {
  return word.normalize("NFKC").toLowerCase();
}
