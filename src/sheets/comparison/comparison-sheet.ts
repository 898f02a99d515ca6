import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Comparison, Difference } from "../../compare";
import { isWhole, placedText } from "../../compare/differences/difference";
import { agreedText, isSameText, type Decision } from "../../compare/decided/decision";
import type { DecidedDifferences } from "../../compare/decided/decided-differences";
import { differingWords } from "../../compare/words/word-difference";
import { formatCell, type Grid } from "@plan-of-action/xlsx/grid";
import type { IdsAfter, Translate } from "../../plan/message";
import { parsePeriod, type Day } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { BlockCell } from "../layout/block";
import { tableSheet } from "../layout/table-sheet";
import { COMPARISON_MARKER } from "../layout/markers";
import { rowSubject } from "../layout/row-subjects";
import { dayName, pageWords, periodName } from "../layout/wording";
import {
  COMPARISON_COLUMN,
  decides,
  decisionWords,
  KEY_HEADER,
  STATE_SIGNS,
  type ComparisonEntry,
} from "./comparison-entries";

export interface ComparisonSubject {
  readonly plan: Plan;
  /** What can be decided, in the order in which it is listed. */
  readonly differences: readonly Difference[];
  /** Theirs is set out as outputs by quarter. */
  readonly isByQuarter: boolean;
  /** How many entries of the plans say the same, and how many outputs and activities of workplans that were compared. */
  readonly same: number;
  readonly sameLines: number;
  readonly notCompared: Comparison["notCompared"];
  readonly renamedColumns: Comparison["renamedColumns"];
  /** The side that alone has a workplan; `null` if both have one or neither. */
  readonly onlyWorkplan: "ours" | "theirs" | null;
  /** What the two sides are called, such as the names of two governments. */
  readonly sides: { readonly ours: string; readonly theirs: string };
  /** What was decided of the differences. */
  readonly decided: DecidedDifferences;
  /** What has been agreed before, by the difference: what of it is on the sheet was not typed there. */
  readonly sayings: readonly { readonly id: string; readonly text: string | null }[];
  /** What people typed next to the differences on the sheet as it was. */
  readonly entries: readonly ComparisonEntry[];
  /** The sheet from which they were read; `null` if there was none, left out where its ids are gone. */
  readonly from?: Grid | null;
  readonly asOf: Day;
}

/** In characters; together as wide as a page across. */
const WIDTHS = [9, 22, 16, 27, 27, 18, 25, 12, 17, 3];

/** The sheet on which two drafts are agreed wording by wording, as data; what is settled and has an entry stays below. */
export function comparisonSheet(subject: ComparisonSubject, translate: Translate): SheetDescription {
  const { plan, sides, asOf, decided } = subject;
  const say: Say = (id, values) =>
    translate({ id: `comparison-${id}`, ...(values === undefined ? {} : { values }) });
  const entries = new Map(subject.entries.map((entry) => [entry.id, entry]));
  const ids = new Set([...decided.states.keys(), ...decided.settled.map(({ id }) => id)]);
  const left = subject.entries.filter((entry) => !ids.has(entry.id) && hasText(entry));
  const states = [say("open"), say("agreed")];
  const { total: count, agreed } = decided;
  const { same, sameLines: lines } = subject;
  const counts = say("counts", { count, agreed, same, lines, isWhole: isWhole(subject) ? "yes" : "no" });
  const day = translate({ id: "summary-as-of", values: { day: dayName(translate, asOf) } });
  const headers = [
    ...[say("number"), say("part"), say("field"), sides.ours, sides.theirs, say("difference")],
    ...[say("decision"), say("state"), say("remarks"), KEY_HEADER],
  ];
  const sheet = tableSheet({
    marker: COMPARISON_MARKER,
    tab: say("tab"),
    title: say("title", sides),
    notes: [
      `${day}  ·  ${counts}`,
      ...(subject.isByQuarter ? [say("by-quarter", { theirs: sides.theirs })] : []),
      ...subject.renamedColumns.map(({ ours, theirs }) =>
        say("renamed-column", {
          ...{ ours: onOneLine(ours.header), theirs: onOneLine(theirs.header), side: sides.theirs },
        }),
      ),
      ...notComparedWords(subject, say),
    ],
    table: "PoaComparison",
    columns: headers.map((header, column) => ({
      header,
      width: WIDTHS[column] ?? 0,
      ...(column === COMPARISON_COLUMN.key ? { headerStyle: "key" as const } : {}),
      // Excel parts the choices of a list by commas.
      ...(column === COMPARISON_COLUMN.agreedText && !`${sides.ours}${sides.theirs}`.includes(",")
        ? {
            choices: {
              words: [sides.ours, sides.theirs],
              errorTitle: say("decision"),
              errorMessage: say("decision-choices", sides),
              strict: false,
            },
          }
        : {}),
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
    subjects: [
      ...subject.differences.map(({ id, ids, title }) =>
        rowSubject("difference", id, ids.ours ?? ids.theirs ?? "", title),
      ),
      ...[
        ...decided.settled.map(({ id, number, title }) => ({ id, number, title })),
        ...left.map(nameOfEntry),
      ].map(({ id, number, title }) => rowSubject("difference", id, number, title)),
    ],
    rows: [
      ...subject.differences.map((difference) =>
        differenceRow(
          difference,
          agreementOn(difference, entries.get(difference.id), subject),
          subject,
          translate,
        ),
      ),
      ...decided.settled.map((decision) =>
        settledRow(shownOf(decision), agreementBy(decision, entries.get(decision.id), subject), translate),
      ),
      ...left.map((entry) =>
        settledRow(entry.shown, { ...entry, state: entry.isAgreed ? "saidAgreed" : null }, translate),
      ),
    ],
    frozenColumns: 0,
    page: pageWords({ plan, translate }, say("title", sides)),
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

function nameOfEntry({ id, shown: [number, title] }: ComparisonEntry) {
  return { id, number: number ?? "", title: title ?? "" };
}

function hasText({ agreedText, remarks, isAgreed }: ComparisonEntry): boolean {
  return agreedText !== null || remarks !== null || isAgreed;
}

type Say = (id: IdsAfter<"comparison-">, values?: Readonly<Record<string, string | number>>) => string;

function notComparedWords({ notCompared, onlyWorkplan, sides }: ComparisonSubject, say: Say): string[] {
  const columns = (["ours", "theirs"] as const).flatMap((side) =>
    (["onlyThere", "notRead"] as const).flatMap((why) => {
      const headers = notCompared
        .filter((each) => each.side === side && each.why === why)
        .map(({ header }) => onOneLine(header));
      const id = why === "onlyThere" ? "not-compared" : "not-read";
      return headers.length === 0 ? [] : [say(id, { side: sides[side], columns: headers.join(", ") })];
    }),
  );
  return onlyWorkplan === null
    ? columns
    : [...columns, say("workplan-of-one", { side: sides[onlyWorkplan] })];
}

/** What a row says in the columns that people type in. */
interface Agreement extends Pick<ComparisonEntry, "id" | "agreedText" | "remarks"> {
  /**
   * `said` where a person chose that it is open, whatever is the decision, and `saidAgreed` that it is agreed; `null`
   * where nothing differs that could be open.
   */
  readonly state: keyof typeof STATE_SIGNS | "said" | "saidAgreed" | null;
}

function agreementOn(
  { id }: Difference,
  entry: ComparisonEntry | undefined,
  subject: ComparisonSubject,
): Agreement {
  const state = subject.decided.states.get(id);
  if (state?.kind === "agreed") {
    const agreed = state.isInPlan ? "inPlan" : "agreed";
    return { ...agreementBy(state.decision, entry, subject), state: agreed };
  }
  const text = entry?.agreedText ?? null;
  return { id, agreedText: text, state: decides(text) ? "said" : "open", remarks: entry?.remarks ?? null };
}

/** What was decided; a text that somebody typed there before and that was not agreed goes to the remarks. */
function agreementBy(
  decision: Decision,
  entry: ComparisonEntry | undefined,
  { sayings, sides }: ComparisonSubject,
): Agreement {
  const typed = entry?.side === undefined ? (entry?.agreedText ?? null) : null;
  const known = [agreedText(decision), decision.ours, decision.theirs];
  for (const saying of sayings) if (saying.id === decision.id) known.push(saying.text);
  const isLost = typed !== null && !known.some((each) => isSameText(each, typed));
  const remarks = [entry?.remarks ?? null, isLost ? typed : null].filter((each) => each !== null).join("\n");
  return {
    id: decision.id,
    agreedText: decisionWords(decision, sides),
    state: "inPlan",
    remarks: remarks === "" ? null : remarks,
  };
}

function differenceRow(
  difference: Difference,
  agreement: Agreement,
  { sides, decided }: ComparisonSubject,
  translate: Translate,
): BlockCell[] {
  const { ids, title, id, ours, theirs } = difference;
  const to = ours?.cell;
  const hint = to === undefined ? "" : translate({ id: "summary-go-to", values: { cell: formatCell(to) } });
  const number = ids.ours ?? ids.theirs ?? "";
  const state = decided.states.get(id);
  // What our draft said before the agreed text was put into it.
  const own = state?.kind === "agreed" ? state.decision.ours : placedText(ours);
  const { former, present } = isMarked(difference)
    ? differingWords({ from: own, to: placedText(theirs) })
    : { former: [], present: [] };
  const marked = [...former.map((words) => `− ${words}`), ...present.map((words) => `+ ${words}`)].join("\n");
  return [
    to === undefined
      ? { value: number, style: "text" }
      : { value: number, style: "link", link: { to, hint } },
    { value: onOneLine(title), style: "text" },
    { value: differenceName(difference, translate, sides), style: "text" },
    { value: own, style: "text" },
    { value: placedText(theirs), style: "text" },
    { value: marked === "" ? null : marked, style: "mutedText" },
    ...entryCells(agreement, translate),
    { value: id, style: "key" },
  ];
}

/** Texts of both sides about one thing; numbers speak for themselves. */
function isMarked({ kind, ours, theirs }: Difference): boolean {
  const areTexts = typeof ours?.value === "string" && typeof theirs?.value === "string";
  return areTexts && !NOT_MARKED.has(kind);
}

const NOT_MARKED: ReadonlySet<Difference["kind"]> = new Set([
  ...(["target", "actual", "baseline", "moved", "split", "merged", "format"] as const),
]);

function entryCells({ agreedText: text, state, remarks }: Agreement, translate: Translate): BlockCell[] {
  const typed = (value: string | null): BlockCell =>
    value === null ? { value, style: "input" } : { value, style: "input", typed: true };
  const isAgreed = state === "agreed" || state === "inPlan" || state === "saidAgreed";
  return [
    typed(text),
    { value: stateWords(state, translate), style: "input", ...(isAgreed ? { typed: true } : {}) },
    typed(remarks),
  ];
}

/** The state with its sign; without it where a person chose it. */
function stateWords(state: Agreement["state"], translate: Translate): string | null {
  switch (state) {
    case null:
      return null;
    case "saidAgreed":
      return translate({ id: "comparison-agreed" });
    case "said":
      return translate({ id: "comparison-open" });
    case "open":
      return `${STATE_SIGNS.open} ${translate({ id: "comparison-open" })}`;
    case "agreed":
      return `${STATE_SIGNS.agreed} ${translate({ id: "comparison-not-in-plan" })}`;
    case "inPlan":
      return `${STATE_SIGNS.inPlan} ${translate({ id: "comparison-in-plan" })}`;
  }
}

function shownOf({ number, title, ours, theirs }: Decision): ComparisonEntry["shown"] {
  return [number, onOneLine(title), null, ours, theirs];
}

/** What is no longer different, with how it differed and what was agreed. */
function settledRow(
  shown: ComparisonEntry["shown"],
  agreement: Agreement,
  translate: Translate,
): BlockCell[] {
  const [number = null, part = null, , ours = null, theirs = null] = shown;
  const muted = (value: string | null): BlockCell => ({ value, style: "mutedText" });
  return [
    ...[number, part, translate({ id: "comparison-settled" }), ours, theirs, null].map(muted),
    ...entryCells(agreement, translate),
    { value: agreement.id, style: "key" },
  ];
}

const KNOWN_FIELDS = new Set(["overall", "responsible", "implementing", "number", "words"]);

/** What differs, in words: "Wording", "Target of 2024". */
export function differenceName(
  { kind, field, of }: Pick<Difference, "kind" | "field" | "of">,
  translate: Translate,
  sides: ComparisonSubject["sides"],
): string {
  const period = field === null ? null : parsePeriod(field);
  const of2 = period === null ? (field ?? "") : periodName(translate, period);
  const isKnown = field === null || KNOWN_FIELDS.has(field);
  return translate({
    id: "comparison-kind",
    values: { kind, part: of, field: isKnown ? (field ?? "none") : "named", name: of2, ...sides },
  });
}
