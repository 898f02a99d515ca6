import { formatCell, type CellReference } from "@plan-of-action/xlsx/grid";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import type { Indicator } from "../../../plan/plan";
import { periodOfKey } from "../../../plan/period";
import { comparePeriodEnds } from "../../../plan/plan-year";
import { debtorsIn, lacksReport, type ProgressStatus } from "../../../progress";
import { addTo } from "../../../progress/grouping";
import type { BlockCell } from "../../layout/block";
import { halfLinesOf } from "../../layout/line-grid";
import { aboutIndicator } from "../../layout/row-subjects";
import { monthOf, statusWord, statusWords } from "../../layout/status-text";
import { STATUS_LOOKS } from "../../layout/styles";
import { partiesInWords } from "../../layout/wording";
import type { IndicatorAttention } from "../attention/attention";
import { missingReport, reachedAndExpected, reportedReason } from "../attention/attention-reason";
import { partsInWords } from "./parts-in-words";
import { shortObjectiveName } from "../indicators/indicator-groups";
import { statusPlace } from "../indicators/status-place";
import type { SummaryContext } from "../subject";
import {
  belowItem,
  firstOf,
  gap,
  isLongNumber,
  itemRow,
  noteRow,
  partOf,
  type Half,
  type HalfRow,
} from "./halves";

/** More are listed by their numbers alone: nobody speaks about each. */
const MAX_IN_FULL = 15;
/** Fewer names than these say less than the numbers of all. */
const MIN_NAMED = 5;
/** Of one agency's missing reports, which say nothing but what they are of. */
const MAX_MISSING_IN_FULL = 6;
/** More numbers in a row are counted only. */
const MAX_NUMBERS = 24;

/** Whether the first page names each that lacks a report, by who owes it. */
export function namesMissing(all: readonly IndicatorAttention[]): boolean {
  return missingOf(all).length <= MAX_IN_FULL;
}

function missingOf(all: readonly IndicatorAttention[]): readonly IndicatorAttention[] {
  return all.filter(({ status }) => lacksReport(status));
}

/** How much is said of each, from most to least: its agencies too, its figures and reason, these in its line, or its number alone. */
const DEPTHS = ["agencies", "figures", "lines"] as const;
type Depth = (typeof DEPTHS)[number] | "numbers";

/** What needs attention: those that are alike under the sign of their status, as fully as so many half lines take. */
export function attentionPart(
  context: SummaryContext,
  all: readonly IndicatorAttention[],
  half: Half,
  { halfLines }: { readonly halfLines: number },
): HalfRow[] {
  const { translate } = context.words;
  const agenciesOf = agenciesIn(context);
  const groups = groupsOf(context, all, agenciesOf);
  const title = translate({ id: "summary-brief-attention" });
  const dueNext = dueNextRows(context, half);
  if (groups.length === 0) {
    const knows = context.progress.total.headline.due > 0;
    const id = knows ? "summary-brief-attention-none" : "summary-brief-attention-unknown";
    return partOf(half, title, [noteRow(half, translate({ id })), ...dueNext]);
  }
  const rowsAt = (depths: readonly Depth[], most = Infinity): HalfRow[] =>
    partOf(half, title, [
      ...groups.flatMap((group, place) => [
        ...(place === 0 ? [] : [gap(1)]),
        ...groupRows({ context, half, agenciesOf }, group, depths[place] ?? "numbers", most),
      ]),
      ...dueNext,
    ]);
  const depthsAt = (most: Depth, inFull: number): Depth[] =>
    groups.map((group, place) =>
      place < inFull && group.items.length <= mostInFull(group) ? most : "numbers",
    );
  // First less is said of each; then the last groups are told by numbers, then fewer of the first are named.
  const choices = [
    ...groups.flatMap((_, fewer) => DEPTHS.map((most) => rowsAt(depthsAt(most, groups.length - fewer)))),
    ...Array.from({ length: MAX_IN_FULL - MIN_NAMED }, (_, fewer) =>
      rowsAt(depthsAt("lines", 1), MAX_IN_FULL - 1 - fewer),
    ),
    rowsAt([]),
  ];
  return choices.find((rows) => halfLinesOf(rows, half.columns.widths) <= halfLines) ?? choices.at(-1) ?? [];
}

/** What falls due next and of which nothing is achieved, by its numbers. */
function dueNextRows(context: SummaryContext, half: Half): HalfRow[] {
  const { period, plan, progress, words } = context;
  const { yearStart } = plan;
  const open = progress.indicators.filter(({ status, actual }) => status === "notDue" && !actual);
  const dues = open.flatMap(({ next }) => (next === null ? [] : [next.by]));
  const [by] = dues.sort((a, b) => comparePeriodEnds(periodOfKey(a), periodOfKey(b), yearStart));
  if (by === undefined) return [];
  const ids = new Set(open.flatMap(({ id, next }) => (next?.by === by ? [id] : [])));
  const items = plan.indicators.filter(({ id }) => ids.has(id)).map((indicator) => ({ indicator }));
  const values = { by: monthOf(words.translate, by, { period, yearStart }) };
  const heading = words.translate({ id: "summary-brief-due-next", values });
  return [
    gap(1),
    headingRow(half, signOf("notDue"), heading),
    belowItem(half, listed(context, items), "itemText"),
  ];
}

function mostInFull({ items }: AttentionGroup): number {
  return items.every(({ status }) => lacksReport(status)) ? MAX_MISSING_IN_FULL : MAX_IN_FULL;
}

/** The agencies that answer for the action of what needs attention. */
type AgenciesOf = (attention: IndicatorAttention) => readonly string[];

function agenciesIn({ plan, agencies = null }: SummaryContext): AgenciesOf {
  const debtorsOf = debtorsIn(plan, agencies);
  return ({ indicator, progress, status }) =>
    debtorsOf(indicator.action, lacksReport(status) ? progress.owedBy : []);
}

/** Indicators that are spoken about together: of one status, or whose reports one agency owes. */
interface AttentionGroup {
  readonly heading: string;
  readonly sign: BlockCell;
  readonly items: readonly IndicatorAttention[];
  /** Whether the heading names who answers for all of them. */
  readonly namesAgencies: boolean;
}

function groupsOf(
  context: SummaryContext,
  all: readonly IndicatorAttention[],
  agenciesOf: AgenciesOf,
): readonly AttentionGroup[] {
  const { translate } = context.words;
  const missing = missingOf(all);
  const byStatus = (status: "offTrack" | "atRisk"): AttentionGroup[] => {
    const items = all.filter((each) => each.status === status);
    if (items.length === 0) return [];
    const heading = statusWord(translate, status, "increase");
    return [{ heading, sign: signOf(status), items, namesAgencies: false }];
  };
  const owed = namesMissing(all) ? debtors(context, missing, agenciesOf) : withoutReport(context, missing);
  return [...byStatus("offTrack"), ...owed, ...byStatus("atRisk")];
}

/** All missing reports together: by agency they are listed on a page that follows. */
function withoutReport(context: SummaryContext, items: readonly IndicatorAttention[]): AttentionGroup[] {
  if (items.length === 0) return [];
  const heading = statusWord(context.words.translate, "noReport", "increase");
  return [{ heading, sign: signOf("noReport"), items, namesAgencies: true }];
}

function signOf(status: ProgressStatus): BlockCell {
  return { value: STATUS_LOOKS[status].sign, style: `sign-${status}` };
}

/**
 * Missing reports by who owes them: the agency that owes most, then of the rest again; each report once. Those whose
 * actions have the same agencies name all of them.
 */
function debtors(
  { words }: SummaryContext,
  missing: readonly IndicatorAttention[],
  agenciesOf: AgenciesOf,
): AttentionGroup[] {
  const groups: AttentionGroup[] = [];
  let rest = [...missing];
  while (rest.length > 0) {
    const owing = new Map<string, IndicatorAttention[]>();
    for (const each of rest) {
      const agencies = agenciesOf(each);
      for (const agency of agencies.length === 0 ? [""] : agencies) addTo(owing, agency, each);
    }
    const [agency, items] = [...owing].reduce((most, one) => (one[1].length > most[1].length ? one : most));
    const together = new Set(items.map((each) => agenciesOf(each).join("\n")));
    const [shared] = items.map(agenciesOf);
    const names = together.size === 1 ? (shared ?? []) : [agency];
    const who =
      agency === "" ? words.translate({ id: "summary-no-agency" }) : names.map(onOneLine).join(", ");
    groups.push({
      heading: words.translate({ id: "summary-brief-owes", values: { agency: who, count: items.length } }),
      sign: signOf(items.some(({ status }) => status === "noReport") ? "noReport" : "lateReport"),
      items,
      namesAgencies: together.size === 1 || agency === "",
    });
    rest = rest.filter((each) => !items.includes(each));
  }
  return groups;
}

/** What rows of the part are made from. */
interface Speaking {
  readonly context: SummaryContext;
  readonly half: Half;
  readonly agenciesOf: AgenciesOf;
}

function groupRows(speaking: Speaking, group: AttentionGroup, depth: Depth, most: number): HalfRow[] {
  const { context, half } = speaking;
  const heading = headingRow(half, group.sign, group.heading);
  if (depth === "numbers") {
    return [heading, belowItem(half, listed(context, group.items), "itemText")];
  }
  if (depth === "lines") {
    const more = (count: number): HalfRow =>
      belowItem(half, context.words.translate({ id: "summary-and-more", values: { count } }), "itemNote");
    return [heading, ...firstOf(group.items, most, (item) => lineOf(speaking, item), more)];
  }
  const names = (item: IndicatorAttention): readonly string[] =>
    depth === "figures" || group.namesAgencies ? [] : speaking.agenciesOf(item);
  return [heading, ...group.items.flatMap((item) => itemRows(speaking, item, names(item)))];
}

function headingRow(half: Half, sign: BlockCell, heading: string): HalfRow {
  const text: BlockCell = { value: heading, style: "itemStrong", lastColumn: half.last };
  return { cells: { [half.first]: sign, [half.text]: text } };
}

/** Their numbers; of more than anybody reads, or of codes, how many there are under each objective. */
function listed(context: SummaryContext, items: readonly Pick<IndicatorAttention, "indicator">[]): string {
  const numbers = items.map(({ indicator }) => context.numberOf(indicator));
  const areRead = numbers.length <= MAX_NUMBERS && !numbers.some(isLongNumber);
  if (areRead) return numbers.join(", ");
  const objectiveOf = new Map(context.plan.actions.map(({ id, objective }) => [id, objective]));
  const counts = new Map(context.progress.objectives.map(({ id }) => [id, 0]));
  for (const { indicator } of items) {
    const objective = objectiveOf.get(indicator.action) ?? "";
    counts.set(objective, (counts.get(objective) ?? 0) + 1);
  }
  const count = { id: "summary-count-of-indicators", values: { count: items.length } } as const;
  const all = context.words.translate(count);
  const some = [...counts].filter(([, own]) => own > 0);
  if (some.length === 1 || some.length > MAX_NUMBERS) return all;
  const each = some.map(([objective, own]) => `${shortObjectiveName(context, objective)}: ${own}`);
  return `${all}. ${each.join(", ")}`;
}

/** What it is about, and its figures, in one text. */
function lineOf({ context, half }: Speaking, item: IndicatorAttention): HalfRow {
  const { indicator } = item;
  const link = linkTo(context, context.numberOf(indicator), indicator.cell);
  const figures = lacksReport(item.status) ? reasonInBrief(context, item) : reachedInBrief(context, item);
  return {
    ...itemRow(half, link, `${subjectInFull(context, indicator).replace(/[.:;,]$/, "")}: ${figures}`),
    about: aboutIndicator(indicator, "attention"),
  };
}

function itemRows(
  { context, half }: Speaking,
  item: IndicatorAttention,
  agencies: readonly string[],
): HalfRow[] {
  const { indicator } = item;
  const link = linkTo(context, context.numberOf(indicator), indicator.cell);
  return [
    {
      ...itemRow(half, link, subjectInFull(context, indicator)),
      about: aboutIndicator(indicator, "attention"),
    },
    belowItem(half, reasonInBrief(context, item), "itemText"),
    ...(agencies.length > 0 ? [belowItem(half, agencies.map(onOneLine).join(", "), "itemNote")] : []),
  ];
}

/** The ids of the indicators that are listed with what they reached; others may stand elsewhere. */
export function reachedForAttention(all: readonly IndicatorAttention[]): ReadonlySet<string> {
  const reached = all.filter(({ status }, _, { length }) => !lacksReport(status) && length <= MAX_IN_FULL);
  return new Set(reached.map(({ indicator }) => indicator.id));
}

/** What it is about, in full: its joint action, which people know by its title; the indicator where the action has several. */
export function subjectInFull({ plan, numberOf }: SummaryContext, indicator: Indicator): string {
  const action = plan.actions.find(({ id }) => id === indicator.action);
  const isOnly = numberOf(indicator) === action?.id;
  return onOneLine(isOnly && action.title !== "" ? action.title : indicator.text);
}

/** What was reached of what was expected, or which report is missing since when; then the reason, if one was given. */
function reasonInBrief(context: SummaryContext, attention: IndicatorAttention): string {
  const { translate } = context.words;
  if (lacksReport(attention.status)) {
    return translate({ id: "summary-brief-not-reported-for", values: missingReport(context, attention) });
  }
  const reached = reachedInBrief(context, attention);
  const { progress, indicator } = attention;
  // What is off track at 91 % says why.
  if (progress.row === "1a" || progress.row === "1b") {
    const alone = { ...progress, byParty: [] };
    const why = statusWords(translate, alone, statusPlace(context, indicator.id));
    return `${reached} ${why}. ${reportedReason(context, indicator.id)}`.trim();
  }
  return `${reached} ${reportedReason(context, attention.indicator.id)}`.trim();
}

function reachedInBrief(context: SummaryContext, attention: IndicatorAttention): string {
  const { translate } = context.words;
  const figures = reachedAndExpected(context, attention);
  const ofParties = partiesInWords(translate, attention.progress, figures.unit);
  const parts = ofParties === "" ? ofThem(context, attention) : ` (${ofParties})`;
  const values = { ...figures, parts };
  return translate({ id: "summary-brief-reached", values });
}

/** "(of them 30 women, 22 men)"; nothing where nothing was reported in parts. */
function ofThem(context: SummaryContext, { indicator, progress }: IndicatorAttention): string {
  const parts = partsInWords(context, indicator, progress.actual);
  return parts === "" ? "" : ` (${context.words.translate({ id: "summary-of-them", values: { parts } })})`;
}

/** A number that leads to its cell. */
export function linkTo({ words }: SummaryContext, text: string, cell: CellReference): BlockCell {
  const hint = words.translate({ id: "summary-go-to", values: { cell: formatCell(cell) } });
  return { value: text, style: "briefLink", link: { to: cell, hint } };
}
