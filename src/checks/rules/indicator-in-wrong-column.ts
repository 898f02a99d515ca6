import { formatAddress, type CellReference } from "../../plan/cell-reference";
import type { JointAction, PlacedText } from "../../plan/plan";
import { readWording, rememberByText } from "../../indicators";
import { quote } from "../phrasing";
import type { ActionContext, ActionRule } from "../rule";

export const indicatorInWrongColumn: ActionRule = {
  id: "indicator-in-wrong-column",
  severity: "warning",
  needs: "action",
  *find(context) {
    for (const action of context.plan.actions) {
      for (const { text, cell } of textsBeside(action)) {
        const line = lineLikeIndicator(text);
        if (line === null) continue;
        const indicatorCell = context.index.indicatorsOf(action.id)[0]?.cell;
        yield {
          cell,
          about: action.id,
          message: {
            id: "indicator-in-wrong-column",
            values: {
              text: quote(line),
              head: headOf(context, cell),
              cellIndicators:
                indicatorCell === undefined ? "none" : formatAddress(indicatorCell.row, indicatorCell.column),
            },
          },
        };
      }
    }
  },
};

function textsBeside(action: JointAction): readonly PlacedText[] {
  const mentions = [...action.responsibleAgencies, ...action.implementingPartners];
  return [
    ...mentions.map(({ cellText, cell }) => ({ text: cellText, cell })),
    ...(action.resources === null ? [] : [action.resources]),
    ...action.remarks,
  ];
}

/** More words than this, or a verb of planning, make it a remark about numbers and no indicator. */
const MOST_WORDS = 15;
const REMARK =
  /\b(?:is|are|was|were|will|should|shall|must|may|can|tbd|tbc|to be|not|por definir|ser[áa])\b|[?!]|(?<!\p{L})à (?:préciser|définir|confirmer)/iu;
/** "จำนวน 100,000 บาท" and "Total of USD 5,000" are amounts, "Part de l'État" names a payer. */
const AMOUNT = /\p{Nd}|^(?:total|volume|quantity|cantidad|quantidade|parts?|shares?)(?!\p{L})/iu;

const lineLikeIndicator = rememberByText((text) => text.split("\n").find(readsLikeIndicator) ?? null);

function readsLikeIndicator(line: string): boolean {
  const { kind, words } = readWording(line);
  if (kind !== "count" && kind !== "percentage") return false;
  const plain = line.replace(/^[\s•·▪◦●*–—-]+/u, "");
  const startsWithIt = plain.toLowerCase().startsWith(words.toLowerCase());
  const namesThing = plain.length > words.length + 1;
  const isShort = plain.split(/\s+/u).length <= MOST_WORDS;
  return startsWithIt && namesThing && isShort && !REMARK.test(plain) && !AMOUNT.test(plain);
}

function headOf({ plan }: ActionContext, { column }: CellReference): string {
  return plan.columns.find((candidate) => candidate.column === column)?.head ?? "";
}
