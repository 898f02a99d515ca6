import type { WordingChange } from "../../compare/decided/decision";
import { parseDay, type Day } from "../../plan/period";
import type { IdsAfter, Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import type { SheetDescription } from "../../workbook/sheet-description";
import { tableSheet } from "../layout/table-sheet";
import { dayName, pageWords } from "../layout/wording";
import { differenceName } from "./comparison-sheet";

const WORDING_MARKER = "wording";

/** Kinds of changes that are clear from what was and what is. */
const CLEAR_BY_ITSELF: ReadonlySet<WordingChange["kind"]> = new Set(["wording", "added", "removed"]);

/** A change as minutes tell it: “Specific objective 3: from “…” to “…””. */
export function wordingLine(change: WordingChange, translate: Translate): string {
  const quoted = (text: string | null): string =>
    text === null ? "" : isFigure(text) ? text : translate({ id: "wording-quoted", values: { text } });
  return translate({
    id: "wording-line",
    values: {
      part: partOf(change, translate),
      what: CLEAR_BY_ITSELF.has(change.kind) ? "none" : whatOf(change, translate),
      how: change.from === null ? "added" : change.to === null ? "removed" : "changed",
      from: quoted(change.from),
      to: quoted(change.to),
    },
  });
}

function isFigure(text: string): boolean {
  return /^[\p{Nd}.,\s]+%?$/u.test(text);
}

function partOf({ of, number, title }: WordingChange, translate: Translate): string {
  const quoted =
    title === undefined ? "" : ` ${translate({ id: "wording-quoted", values: { text: title } })}`;
  return translate({
    id: "wording-part",
    values: { part: of, number: number === "" ? "none" : `${number}${quoted}` },
  });
}

function whatOf({ kind, field, of }: WordingChange, translate: Translate): string {
  return differenceName({ kind, field, of }, translate, { ours: "–", theirs: "–" });
}

export interface WordingSubject {
  readonly plan: Plan;
  /** What was agreed and is in the plan. */
  readonly changed: readonly WordingChange[];
  /** What was agreed and the plan does not say now. */
  readonly notInPlan: readonly WordingChange[];
  readonly asOf: Day;
}

/**
 * The history of the wording as a sheet to print, the latest change last: what was agreed, by whom and when; above
 * the table what was agreed and is not in the plan.
 */
export function wordingSheet(
  { plan, changed, notInPlan, asOf }: WordingSubject,
  translate: Translate,
): SheetDescription {
  const say = (id: IdsAfter<"wording-">, values?: Readonly<Record<string, string | number>>): string =>
    translate({ id: `wording-${id}`, ...(values === undefined ? {} : { values }) });
  const day = translate({ id: "summary-as-of", values: { day: dayName(translate, asOf) } });
  const widths = [22, 20, 38, 38, 18, 13];
  const headers = (["of", "what", "from", "to", "by", "on"] as const).map((name) => say(`head-${name}`));
  return tableSheet({
    marker: WORDING_MARKER,
    tab: say("tab"),
    title: say("title"),
    notes: [
      `${day}  ·  ${say("count", { count: changed.length })}`,
      ...(notInPlan.length === 0 ? [] : [say("not-in-plan", { count: notInPlan.length })]),
      ...notInPlan.map((change) => wordingLine(change, translate)),
    ],
    table: "PoaWording",
    columns: headers.map((header, column) => ({ header, width: widths[column] ?? 12 })),
    rows: changed.map((change) =>
      [
        partOf(change, translate),
        change.kind === "added" || change.kind === "removed" ? null : whatOf(change, translate),
        change.from,
        change.to,
        change.by === "" ? null : change.by,
        dayOf(change, translate),
      ].map((value) => ({ value, style: "text" as const })),
    ),
    frozenColumns: 0,
    page: pageWords({ plan, translate }, say("title")),
  });
}

function dayOf({ on }: WordingChange, translate: Translate): string {
  const day = parseDay(on);
  return day === null ? on : dayName(translate, day);
}
