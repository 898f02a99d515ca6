import { SHARED_MEANINGS } from "../../../plan/shared-meanings";
import { AMOUNT_AT_START, OF_INDICATORS, REMARK } from "../../../plan/language/check-patterns";
import { hasPattern } from "../../../plan/language/patterns";
import { formatAddress, type CellReference } from "@plan-of-action/xlsx/grid";
import type { Indicator, JointAction, PlacedText } from "../../../plan/plan";
import { readWording, rememberByText } from "../../../indicators";
import { groupBy } from "../../plan-index";
import { quote } from "../../phrasing";
import { defineRule, type CheckContext } from "../../rule";

export const indicatorInWrongColumn = defineRule({
  id: "indicator-in-wrong-column",
  matter: "words",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "plan",
  *find(context) {
    const { actions, indicators } = context.plan;
    const texts = [...actions.flatMap(textsBeside), ...indicators.flatMap(verification)];
    for (const [column, strays] of groupBy(straysIn(texts), ({ cell }) => cell.column)) {
      const header = headerOf(context, column);
      const isKnown = hasPurpose(context, column) || isOneCount(strays);
      if (!isKnown || OF_INDICATORS().test(header) || isItsBusiness(strays, texts)) continue;
      for (const { line, cell, action } of strays) {
        const indicatorCell = context.index.indicatorsOf(action)[0]?.cell;
        yield {
          cell,
          about: action,
          message: "indicator-in-wrong-column",
          values: { text: quote(line), head: header, cellIndicators: addressOf(indicatorCell) },
        };
      }
    }
  },
});

/** A text that is next to an action, in a column for something else than its indicators. */
interface TextBeside extends PlacedText {
  readonly action: string;
}

function textsBeside({ id, responsibleAgencies, implementingPartners, resources, remarks }: JointAction) {
  const mentions = [...responsibleAgencies, ...implementingPartners];
  const texts: readonly PlacedText[] = [
    ...mentions.map(({ cellText, cell }) => ({ text: cellText, cell })),
    ...(resources === null ? [] : [resources]),
    ...remarks,
  ];
  return texts.map(({ text, cell }): TextBeside => ({ text, cell, action: id }));
}

/** Once where several indicators share the cell. */
function verification(
  { action, meansOfVerification: text }: Indicator,
  place: number,
  all: readonly Indicator[],
): readonly TextBeside[] {
  if (text === null || all[place - 1]?.meansOfVerification?.cell.row === text.cell.row) return [];
  return [{ ...text, action }];
}

interface Stray {
  readonly line: string;
  readonly cell: CellReference;
  readonly action: string;
}

function straysIn(texts: readonly TextBeside[]): readonly Stray[] {
  return texts.flatMap(({ text, cell, action }) => {
    const line = lineLikeIndicator(text);
    return line === null ? [] : [{ line, cell, action }];
  });
}

/** So many of its texts, and such a part of them, and the column is one of measures. */
const MIN_TEXTS = 3;
const MIN_SHARE = 1 / 3;

function isItsBusiness(strays: readonly Stray[], all: readonly TextBeside[]): boolean {
  const rows = rowsOf(strays);
  if (rows < MIN_TEXTS) return false;
  const column = strays[0]?.cell.column;
  const texts = all.filter(({ cell }) => cell.column === column);
  return rows >= rowsOf(texts) * MIN_SHARE;
}

function rowsOf(places: readonly { readonly cell: CellReference }[]): number {
  return new Set(places.map(({ cell }) => cell.row)).size;
}

/** One "Number of" among other texts; a share may be of the thing that the column is for. */
function isOneCount([stray, ...others]: readonly Stray[]): boolean {
  return stray !== undefined && others.length === 0 && readWording(stray.line).kind === "count";
}

/** Of a column that is not understood nobody can say that measures do not belong there. */
function hasPurpose({ plan }: CheckContext, column: number): boolean {
  return plan.columns.some(({ column: place, meaning }) => place === column && SHARED_MEANINGS.has(meaning));
}

function headerOf({ plan }: CheckContext, column: number): string {
  return plan.columns.find((candidate) => candidate.column === column)?.header ?? "";
}

function addressOf(cell: CellReference | undefined): string {
  return cell === undefined ? "none" : formatAddress(cell.row, cell.column);
}

/** More words than this, or a verb of planning, make it a remark about numbers and no indicator. */
const MAX_WORDS = 15;
const lineLikeIndicator = rememberByText((text) => text.split("\n").find(readsLikeIndicator) ?? null);

function readsLikeIndicator(line: string): boolean {
  const { kind, words } = readWording(line);
  if (kind !== "count" && kind !== "percentage") return false;
  const plain = line.replace(/^[\s•·▪◦●*–—-]+/u, "");
  const startsWithIt = plain.toLowerCase().startsWith(words.toLowerCase());
  const namesThing = plain.length > words.length + 1;
  const isShort = plain.split(/\s+/u).length <= MAX_WORDS;
  return startsWithIt && namesThing && isShort && !isRemark(plain) && !isAmount(plain);
}

function isRemark(line: string): boolean {
  return /[?!]/u.test(line) || hasPattern(REMARK(), line);
}

/** "จำนวน 100,000 บาท" and "Total of USD 5,000" are amounts, "Part de l'État" names a payer. */
function isAmount(line: string): boolean {
  return /\p{Nd}/u.test(line) || hasPattern(AMOUNT_AT_START(), line);
}
