import type { ChangesSince, PlanChange } from "../../../changes";
import { formatCell } from "@plan-of-action/xlsx/grid";
import type { MessageId } from "../../../plan/message";
import { changeInWords } from "./change-in-words";
import { sectionRow, spacer, type Block, type BlockRow } from "../../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import { saysAllChanges } from "../first-page/since-part";
import { numberOfRow, type SummaryContext } from "../subject";
import { dayName, periodName } from "../../layout/wording";

/** More of a kind are counted only: nobody goes through them at the table, and the sheet of checks has them. */
const MAX_OF_A_KIND = 20;

/** So few need no titles by kind: each says what it is of. */
const FEW = 4;

const LAST_WHAT_COLUMN = COLUMN.lastPeriod;
const THEN_COLUMN = COLUMN.overallTarget;
const LAST_THEN_COLUMN = COLUMN.percentMet;
const NOW_COLUMN = COLUMN.sign;

type Group = "targets" | "wordings" | "structure" | "actuals";
const GROUPS: readonly Group[] = ["targets", "wordings", "structure", "actuals"];

function groupOf({ kind }: PlanChange): Group {
  switch (kind) {
    case "target":
      return "targets";
    case "wording":
      return "wordings";
    case "actual":
      return "actuals";
    default:
      return "structure";
  }
}

/** What has changed since the last frozen summary, as it was then and as it is now; nothing where none was frozen. */
export function changesBlock(context: SummaryContext): Block[] {
  const { since = null, words } = context;
  if (since === null || saysAllChanges(since.changes)) return [];
  const { translate } = words;
  const values = { period: periodName(translate, since.period), day: dayName(translate, since.takenOn) };
  const title = [spacer(6), sectionRow(translate({ id: "summary-changes", values }))];
  if (since.changes.length === 0) {
    const nothing = line(translate({ id: "summary-changes-none" }), "mutedText");
    return [{ together: true, rows: [...title, nothing] }];
  }
  return [
    { rows: [...title, header(context), ...GROUPS.flatMap((group) => groupRows(context, since, group))] },
  ];
}

function line(value: string, style: "mutedText" | "subsection"): BlockRow {
  return {
    withNext: style === "subsection",
    cells: { [FIRST_COLUMN]: { value, style, lastColumn: LAST_COLUMN } },
  };
}

function header({ words: { translate } }: SummaryContext): BlockRow {
  const text = (id: MessageId) => ({ value: translate({ id }), style: "header" as const });
  return {
    withNext: true,
    cells: {
      [COLUMN.number]: text("summary-number"),
      [COLUMN.text]: { ...text("summary-changes-what"), lastColumn: LAST_WHAT_COLUMN },
      [THEN_COLUMN]: { ...text("summary-changes-then"), lastColumn: LAST_THEN_COLUMN },
      [NOW_COLUMN]: { ...text("summary-changes-now"), lastColumn: LAST_COLUMN },
    },
  };
}

function groupRows(context: SummaryContext, { changes }: ChangesSince, group: Group): BlockRow[] {
  const ofGroup = changes.filter((change) => groupOf(change) === group);
  if (ofGroup.length === 0) return [];
  const { translate } = context.words;
  const more = ofGroup.length - MAX_OF_A_KIND;
  const title = line(translate({ id: `summary-changes-${group}` }), "subsection");
  return [
    ...(changes.length > FEW ? [title] : []),
    ...ofGroup.slice(0, MAX_OF_A_KIND).map((change) => changeRow(context, change)),
    ...(more > 0
      ? [line(translate({ id: "summary-changes-more", values: { count: more } }), "mutedText")]
      : []),
  ];
}

function changeRow(context: SummaryContext, change: PlanChange): BlockRow {
  const { translate } = context.words;
  const { what, then, now } = changeInWords(context, change);
  const hint = translate({ id: "summary-go-to", values: { cell: formatCell(change.cell) } });
  return {
    cells: {
      [COLUMN.number]: {
        value: numberOfRow(context, change.id),
        style: "link",
        link: { to: change.cell, hint },
      },
      // The plan's own words stay as they are, whatever the digits of the sheet.
      [COLUMN.text]: { value: `${what} ${change.title}`, style: "text", lastColumn: LAST_WHAT_COLUMN },
      [THEN_COLUMN]: { value: then, style: "text", lastColumn: LAST_THEN_COLUMN },
      [NOW_COLUMN]: { value: now, style: "text", lastColumn: LAST_COLUMN },
    },
  };
}
