import { onOneLine } from "../../plan/language/text-folding";
import type { Comparison, Difference, PlacedValue } from "../../compare";
import { differingWords } from "../../compare/word-difference";
import { formatCell } from "../../plan/cell-reference";
import type { Translate } from "../../plan/message";
import { parsePeriod, type Day } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import type { Grid } from "../../workbook/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { BlockCell } from "../layout/block";
import { tableSheet } from "../layout/table-sheet";
import { dayName, pageWords, periodName } from "../layout/wording";
import { COMPARISON_COLUMN, KEY_HEAD, type ComparisonEntry } from "./comparison-entries";

export const COMPARISON_MARKER = "comparison";

export interface ComparisonSubject {
  readonly plan: Plan;
  readonly comparison: Comparison;
  /** What the two sides are called, such as the names of two governments. */
  readonly sides: { readonly ours: string; readonly theirs: string };
  /** What people typed beside the differences on the sheet as it was. */
  readonly entries: readonly ComparisonEntry[];
  /** The sheet from which they were read; `null` where there was none, left out where its ids are gone. */
  readonly from?: Grid | null;
  readonly asOf: Day;
}

/** In characters; together as wide as a page across. */
const WIDTHS = [7, 23, 15, 28, 28, 19, 25, 11, 17, 3];

/** The sheet on which two drafts are agreed wording by wording, as data; what is settled and has an entry stays below. */
export function comparisonSheet(subject: ComparisonSubject, translate: Translate): SheetDescription {
  const { plan, comparison, sides, asOf } = subject;
  const say = (id: string, values?: Readonly<Record<string, string | number>>): string =>
    translate({ id: `comparison-${id}`, ...(values === undefined ? {} : { values }) });
  const entries = new Map(subject.entries.map((entry) => [entry.id, entry]));
  const ids = new Set(comparison.differences.map(({ id }) => id));
  const settled = subject.entries.filter((entry) => !ids.has(entry.id) && hasText(entry));
  const states = [say("open"), say("agreed")];
  const agreed = comparison.differences.filter(({ id }) => entries.get(id)?.isAgreed === true).length;
  const counts = say("counts", { count: comparison.differences.length, agreed, same: comparison.same });
  const day = translate({ id: "summary-as-of", values: { day: dayName(translate, asOf) } });
  const heads = [
    ...[say("number"), say("part"), say("field"), sides.ours, sides.theirs, say("difference")],
    ...[say("agreed-text"), say("state"), say("remarks"), KEY_HEAD],
  ];
  const sheet = tableSheet({
    marker: COMPARISON_MARKER,
    tab: say("tab"),
    title: say("title", sides),
    notes: [`${day}  ·  ${counts}`, ...notCompared(subject, say)],
    table: "PoaComparison",
    columns: heads.map((head, column) => ({
      head,
      width: WIDTHS[column] ?? 0,
      ...(column === COMPARISON_COLUMN.state
        ? {
            choices: {
              words: states,
              errorTitle: say("state"),
              errorMessage: say("state-choices", { open: say("open"), agreed: say("agreed") }),
            },
          }
        : {}),
    })),
    rows: [
      ...comparison.differences.map((difference) =>
        differenceRow(difference, entries.get(difference.id), translate),
      ),
      ...settled.map((entry) => settledRow(entry, say)),
    ],
    frozenColumns: 0,
    page: pageWords({ plan, translate }, say("title", sides), day),
  });
  const { agreedText, remarks, key } = COMPARISON_COLUMN;
  const { area } = sheet.print;
  return {
    ...sheet,
    hiddenColumns: [key],
    print: { ...sheet.print, area: area === null ? null : { ...area, lastColumn: remarks } },
    ...(subject.from === undefined
      ? {}
      : { readBack: { firstColumn: agreedText, lastColumn: remarks, from: subject.from } }),
  };
}

function hasText({ agreedText, remarks, isAgreed }: ComparisonEntry): boolean {
  return agreedText !== null || remarks !== null || isAgreed;
}

type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string;

function notCompared({ comparison, sides }: ComparisonSubject, say: Say): string[] {
  return (["ours", "theirs"] as const).flatMap((side) => {
    const heads = comparison.notCompared
      .filter((each) => each.side === side)
      .map(({ head }) => onOneLine(head));
    return heads.length === 0 ? [] : [say("not-compared", { side: sides[side], columns: heads.join(", ") })];
  });
}

function differenceRow(
  difference: Difference,
  entry: ComparisonEntry | undefined,
  translate: Translate,
): BlockCell[] {
  const { ids, title, id, ours, theirs, kind } = difference;
  const to = ours?.cell;
  const hint = to === undefined ? "" : translate({ id: "summary-go-to", values: { cell: formatCell(to) } });
  const number = ids.ours ?? ids.theirs ?? "";
  const { former, present } =
    kind === "wording"
      ? differingWords({ from: placedText(ours), to: placedText(theirs) })
      : { former: [], present: [] };
  const marked = [...former.map((words) => `− ${words}`), ...present.map((words) => `+ ${words}`)].join("\n");
  return [
    to === undefined
      ? { value: number, style: "text" }
      : { value: number, style: "link", link: { to, hint } },
    { value: onOneLine(title), style: "text", mostLines: 6 },
    { value: differenceName(difference, translate), style: "text" },
    { value: placedText(ours), style: "text" },
    { value: placedText(theirs), style: "text" },
    { value: marked === "" ? null : marked, style: "mutedText" },
    ...entryCells(entry, translate),
    { value: id, style: "key" },
  ];
}

function entryCells(entry: ComparisonEntry | undefined, translate: Translate): BlockCell[] {
  const state = entry?.isAgreed === true ? "agreed" : "open";
  const typed = (value: string | null): BlockCell =>
    value === null ? { value, style: "input" } : { value, style: "input", typed: true };
  return [
    typed(entry?.agreedText ?? null),
    {
      value: translate({ id: `comparison-${state}` }),
      style: "input",
      ...(entry?.isAgreed === true ? { typed: true } : {}),
    },
    typed(entry?.remarks ?? null),
  ];
}

/** What is no longer different, with how it differed and what was agreed. */
function settledRow(entry: ComparisonEntry, say: Say): BlockCell[] {
  const [number = null, part = null, , ours = null, theirs = null] = entry.shown;
  const muted = (value: string | null): BlockCell => ({ value, style: "mutedText" });
  return [
    ...[number, part, say("settled"), ours, theirs, null].map(muted),
    ...entryCells(entry, ({ id }) => say(id.replace("comparison-", ""))),
    { value: entry.id, style: "key" },
  ];
}

/** What differs, in words: "Wording", "Target of 2024". */
export function differenceName({ kind, field, of }: Difference, translate: Translate): string {
  const period = field === null ? null : parsePeriod(field);
  const of2 = period === null ? (field ?? "") : periodName(translate, period);
  const isKnown =
    field === null || field === "overall" || field === "responsible" || field === "implementing";
  return translate({
    id: "comparison-kind",
    values: { kind, part: of, field: isKnown ? (field ?? "none") : "named", name: of2 },
  });
}

/** What stands on one side, as a text; `null` where it has nothing there. */
export function placedText(placed: PlacedValue | null): string | null {
  if (placed === null) return null;
  const { value, percent } = placed;
  if (typeof value === "number") return percent === true ? `${value}%` : String(value);
  return value;
}
