import { agencyKey } from "../../plan/agency";
import type { Message, MessageId, Translate } from "../../plan/message";
import type { Day, Period } from "../../plan/period";
import type { ProgressStatus } from "../../progress";
import { categoryName, dimensionName, suppressedText } from "../../sheets/layout/breakdown-names";
import type { BlockCell } from "../../sheets/layout/block";
import type { PageWords } from "../../sheets/layout/print";
import { FONT_OF_SCRIPT, LARGER_BY, scriptOf } from "../../sheets/layout/script";
import { CHART_STATUS_COLORS, COLORS, type StyleName } from "../../sheets/layout/styles";
import { countOfGroup, STATUS_GROUPS } from "../../sheets/layout/status-groups";
import { tableSheet, type TableColumn } from "../../sheets/layout/table-sheet";
import { dayName, periodName, statusLabel } from "../../sheets/layout/wording";
import type { ChartDescription } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import { type PartOfPlans, partsOfPlans } from "./parts-of-plans";
import { percentagesOfPlans } from "./percentages-of-plans";
import type { GroupStanding, NamedStanding, OffTrackIndicator, PlanStanding } from "./plan-standing";

/** A file that could not be read, and why. */
export interface UnreadPlan {
  readonly name: string;
  readonly why: Message;
}

export interface OverviewSubject {
  readonly period: Period;
  readonly asOf: Day;
  readonly plans: readonly PlanStanding[];
  readonly unread: readonly UnreadPlan[];
  /** Counts of parts below this are not shown; `null` or left out where all are. */
  readonly suppressBelow?: number | null;
  /** Whether the plans count with their key indicators alone. */
  readonly keyOnly?: boolean;
}

/** Those that say more than that nothing is due, in the order of the columns and of the charts' bars. */
const SHOWN_GROUPS = STATUS_GROUPS.filter(({ like }) => like !== "notDue");
const FIRST_STATUS = 1;
const LAST_STATUS = FIRST_STATUS + SHOWN_GROUPS.length - 1;

/** So many bars can be distinguished in a chart; the furthest behind come first. */
const MAX_BARS = 20;
const CHART_COLUMNS = 8;

/**
 * The sheets of the overview of many plans, as data: a row a plan, a row an agency or party, what is off track with its
 * plan, what was reached by category, and the files that could not be read. Whoever is furthest behind comes first.
 */
export function overviewSheets(subject: OverviewSubject, translate: Translate): readonly SheetDescription[] {
  return [
    planSheet(subject, translate),
    groupSheet(subject, translate),
    offTrackSheet(subject, translate),
    ...partSheets(subject, translate),
    ...percentageSheets(subject, translate),
    ...(subject.unread.length === 0 ? [] : [unreadSheet(subject, translate)]),
  ];
}

function planSheet(subject: OverviewSubject, translate: Translate): SheetDescription {
  const plans = [...subject.plans].sort((one, other) => byNeed(one.total, other.total) || byName(one, other));
  const header = (id: MessageId): string => translate({ id });
  return groupTable(subject, translate, {
    marker: "overview",
    tab: header("overview-tab"),
    table: "PoaOverview",
    first: { header: header("overview-plan"), width: 38 },
    more: [
      { header: header("overview-errors"), width: 9, style: "number" },
      { header: header("overview-last-report"), width: 13 },
      { header: header("overview-title-of-plan"), width: 44 },
    ],
    groups: plans.map(({ name, total, errors, lastReport, title }) => ({
      name,
      ...total,
      more: [cell(errors, "number"), cell(lastReport), cell(title)],
    })),
    notes: [headline(subject, translate), ...(subject.keyOnly === true ? [header("overview-key-only")] : [])],
    chart: header("overview-chart-plans"),
  });
}

function headline({ plans, unread, period }: OverviewSubject, translate: Translate): string {
  const sum = (of: (plan: PlanStanding) => number): number =>
    plans.reduce((total, plan) => total + of(plan), 0);
  const values = {
    plans: plans.length,
    due: sum(({ total }) => total.headline.due),
    good: sum(({ total }) => total.headline.onTrackOrBetter),
    missing: sum(({ total: { byStatus } }) => byStatus.lateReport + byStatus.noReport),
    unread: unread.length,
    period: periodName(translate, period),
  };
  return translate({ id: "overview-headline", values });
}

function groupSheet(subject: OverviewSubject, translate: Translate): SheetDescription {
  const header = (id: MessageId): string => translate({ id });
  const kinds = [
    ["overview-party", added(subject.plans.flatMap(({ parties }) => parties))],
    ["overview-agency", added(subject.plans.flatMap(({ agencies }) => agencies))],
  ] as const;
  return groupTable(subject, translate, {
    marker: "overview/agencies",
    tab: header("overview-agencies-tab"),
    table: "PoaOverviewAgencies",
    first: { header: header("overview-agency-or-party"), width: 38 },
    more: [
      { header: header("overview-kind"), width: 12 },
      { header: header("overview-plans"), width: 9, style: "number" },
    ],
    groups: kinds.flatMap(([kind, groups]) =>
      groups.map(({ plans, ...group }) => ({ ...group, more: [cell(header(kind)), cell(plans, "number")] })),
    ),
    notes: [header("overview-agencies-note")],
    chart: header("overview-chart-agencies"),
  });
}

/** The same agency in several plans is one, whatever its case and spacing; it has the name that it has first. */
function added(standings: readonly NamedStanding[]): (NamedStanding & { readonly plans: number })[] {
  const groups = new Map<string, NamedStanding & { readonly plans: number }>();
  for (const each of standings) {
    const key = agencyKey(each.name);
    const before = groups.get(key);
    groups.set(
      key,
      before === undefined ? { ...each, plans: 1 } : { ...together(before, each), plans: before.plans + 1 },
    );
  }
  return [...groups.values()].sort((one, other) => byNeed(one, other) || byName(one, other));
}

function together(one: NamedStanding, other: NamedStanding): NamedStanding {
  const statuses = Object.keys(one.byStatus) as ProgressStatus[];
  const byStatus = Object.fromEntries(
    statuses.map((status) => [status, one.byStatus[status] + other.byStatus[status]]),
  ) as NamedStanding["byStatus"];
  const { headline } = one;
  return {
    name: one.name,
    byStatus,
    headline: {
      due: headline.due + other.headline.due,
      onTrackOrBetter: headline.onTrackOrBetter + other.headline.onTrackOrBetter,
      reported: headline.reported + other.headline.reported,
    },
  };
}

/** The most that is off track or not reported first. */
function byNeed(one: GroupStanding, other: GroupStanding): number {
  const need = ({ byStatus }: GroupStanding): number =>
    byStatus.offTrack + byStatus.noReport + byStatus.lateReport;
  return need(other) - need(one) || other.byStatus.atRisk - one.byStatus.atRisk;
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}

interface GroupTable {
  readonly marker: string;
  readonly tab: string;
  readonly table: string;
  readonly first: TableColumn;
  /** Columns behind the counts. */
  readonly more: readonly TableColumn[];
  readonly groups: readonly (NamedStanding & { readonly more: readonly BlockCell[] })[];
  readonly notes: readonly string[];
  readonly chart: string;
}

/** A table of counts by status, with a chart of those furthest behind next to it. */
function groupTable(subject: OverviewSubject, translate: Translate, table: GroupTable): SheetDescription {
  const notes = [asOf(subject, translate), ...table.notes];
  const firstRow = notes.length + 2;
  const count = (header: string): TableColumn => ({ header, width: 10, style: "number" });
  const columns: TableColumn[] = [
    table.first,
    ...SHOWN_GROUPS.map(({ like }) => count(statusLabel(translate, like))),
    count(translate({ id: "summary-had-due" })),
    count(translate({ id: "summary-on-track-or-better" })),
    ...table.more,
  ];
  // What is ahead before anything is due counts in its column and is not due, so the sums are not sums of the row.
  const rows = table.groups.map(({ name, byStatus, headline: { due, onTrackOrBetter }, more }) => [
    cell(name),
    ...SHOWN_GROUPS.map((group) => cell(countOfGroup(group, byStatus), "number")),
    cell(due, "number"),
    cell(onTrackOrBetter, "number"),
    ...more,
  ]);
  const sheet = tableSheet({
    marker: table.marker,
    tab: table.tab,
    title: titleOf(subject, translate),
    notes,
    table: table.table,
    columns,
    rows,
    frozenColumns: 1,
    page: pageWords(subject, translate),
  });
  if (rows.length === 0) return sheet;
  const bars = Math.min(rows.length, MAX_BARS);
  const left = columns.length + 1;
  const data = {
    firstRow: firstRow - 1,
    firstColumn: 0,
    lastRow: firstRow + bars - 1,
    lastColumn: LAST_STATUS,
  };
  const place = {
    firstRow: firstRow - 1,
    firstColumn: left,
    lastRow: firstRow + Math.max(12, bars + 4),
    lastColumn: left + CHART_COLUMNS - 1,
  };
  return { ...sheet, charts: [chart(table.chart, { data, place })] };
}

function chart(title: string, areas: Pick<ChartDescription, "data" | "place">): ChartDescription {
  const script = scriptOf(title);
  const font = { name: FONT_OF_SCRIPT[script], size: 9 + LARGER_BY[script], bold: false, color: COLORS.ink };
  return {
    name: "byStatus",
    kind: "barStacked",
    title,
    ...areas,
    colors: SHOWN_GROUPS.map(({ like }) => CHART_STATUS_COLORS[like]),
    outline: COLORS.white,
    fonts: { title: { ...font, bold: true }, text: font },
    legend: "bottom",
    labels: null,
    valueAxis: { title: null, numberFormat: "0", min: 0, max: null, visible: true, gridlines: true },
    // The first row of the table on top.
    categoryAxis: { title: null, reversed: true },
    gapWidth: 40,
  };
}

function offTrackSheet(subject: OverviewSubject, translate: Translate): SheetDescription {
  const header = (id: MessageId): string => translate({ id });
  const found = subject.plans.flatMap((plan) =>
    plan.offTrack.map((indicator) => ({ plan: plan.name, indicator })),
  );
  return tableSheet({
    marker: "overview/off-track",
    tab: header("overview-off-track-tab"),
    title: titleOf(subject, translate),
    notes: [
      asOf(subject, translate),
      translate({ id: "overview-off-track-note", values: { count: found.length } }),
    ],
    table: "PoaOverviewOffTrack",
    columns: [
      { header: header("overview-plan"), width: 30 },
      { header: header("summary-number"), width: 8 },
      { header: header("form-action"), width: 40 },
      { header: header("summary-indicator"), width: 40 },
      { header: header("summary-agency"), width: 22 },
      { header: header("form-unit"), width: 12 },
      { header: header("form-expected"), width: 11, style: "decimal" },
      { header: header("summary-actual"), width: 11, style: "decimal" },
      { header: header("summary-percent-met"), width: 9, style: "percent" },
    ],
    rows: found.map(({ plan, indicator }) => offTrackRow(plan, indicator)),
    frozenColumns: 1,
    page: pageWords(subject, translate),
  });
}

function offTrackRow(plan: string, indicator: OffTrackIndicator): BlockCell[] {
  const { id, action, text, agencies, unit, expected, actual, percentMet } = indicator;
  return [
    cell(plan),
    cell(id),
    cell(action),
    cell(text),
    cell(agencies),
    cell(unit),
    figureCell(expected),
    figureCell(actual),
    // Undefined, and not 0.
    percentMet === null ? cell("–", "undefinedPercent") : cell(percentMet / 100, "percent"),
  ];
}

/** A figure with decimals only where it has some. */
function figureCell(value: number | null): BlockCell {
  return cell(value, value !== null && Number.isInteger(value) ? "number" : "decimal");
}

/** What all plans reached by category; no sheet where none tells it. */
function partSheets(subject: OverviewSubject, translate: Translate): readonly SheetDescription[] {
  const { suppressBelow = null } = subject;
  const parts = partsOfPlans(subject.plans);
  if (parts.length === 0) return [];
  const header = (id: MessageId): string => translate({ id });
  const reached = ({ number, shownAs }: PartOfPlans): BlockCell =>
    shownAs === "number" ? figureCell(number) : cell(suppressedText(shownAs, suppressBelow));
  const sheet = tableSheet({
    marker: "overview/parts",
    tab: header("overview-parts-tab"),
    title: titleOf(subject, translate),
    notes: [asOf(subject, translate), header("overview-parts-note")],
    table: "PoaOverviewParts",
    columns: [
      { header: header("form-unit"), width: 22 },
      { header: header("indicatorSheet-breakdown"), width: 24 },
      { header: header("actuals-part"), width: 28 },
      { header: header("summary-actual"), width: 11, style: "decimal" },
      { header: header("overview-indicators"), width: 11, style: "number" },
      { header: header("overview-plans"), width: 9, style: "number" },
    ],
    rows: parts.map((part) => [
      cell(part.unit),
      cell(dimensionName(part.dimension, translate)),
      cell(categoryName(part.category, translate)),
      reached(part),
      cell(part.indicators, "number"),
      cell(part.plans, "number"),
    ]),
    frozenColumns: 0,
    page: pageWords(subject, translate),
  });
  return [sheet];
}

/** The percentages that several plans have; no sheet where none does. */
function percentageSheets(subject: OverviewSubject, translate: Translate): readonly SheetDescription[] {
  const percentages = percentagesOfPlans(subject.plans);
  if (percentages.length === 0) return [];
  const header = (id: MessageId): string => translate({ id });
  const means = percentages.filter(({ putTogether }) => putTogether === "mean").length;
  const sheet = tableSheet({
    marker: "overview/percentages",
    tab: header("overview-percentages-tab"),
    title: titleOf(subject, translate),
    notes: [
      asOf(subject, translate),
      translate({ id: "overview-percentages-note", values: { count: means } }),
    ],
    table: "PoaOverviewPercentages",
    columns: [
      { header: header("summary-indicator"), width: 60 },
      { header: header("summary-actual"), width: 11, style: "percent" },
      { header: header("actuals-numerator"), width: 12, style: "number" },
      { header: header("actuals-denominator"), width: 12, style: "number" },
      { header: header("overview-plans"), width: 9, style: "number" },
    ],
    rows: percentages.map(({ text, number, fraction, plans }) => [
      cell(text),
      cell(number / 100, "percent"),
      figureCell(fraction?.numerator ?? null),
      figureCell(fraction?.denominator ?? null),
      cell(plans, "number"),
    ]),
    frozenColumns: 0,
    page: pageWords(subject, translate),
  });
  return [sheet];
}

function unreadSheet(subject: OverviewSubject, translate: Translate): SheetDescription {
  const { unread } = subject;
  return tableSheet({
    marker: "overview/not-read",
    tab: translate({ id: "overview-not-read-tab" }),
    title: titleOf(subject, translate),
    notes: [translate({ id: "overview-not-read-note", values: { count: unread.length } })],
    table: "PoaOverviewNotRead",
    columns: [
      { header: translate({ id: "overview-file" }), width: 50 },
      { header: translate({ id: "summary-reason" }), width: 90 },
    ],
    rows: unread.map(({ name, why }) => [cell(name), cell(translate(why))]),
    frozenColumns: 0,
    page: pageWords(subject, translate),
  });
}

function cell(value: string | number | null, style: StyleName = "text"): BlockCell {
  return { value, style };
}

function titleOf({ period }: OverviewSubject, translate: Translate): string {
  return translate({ id: "overview-title", values: { period: periodName(translate, period) } });
}

function asOf(subject: OverviewSubject, translate: Translate): string {
  return translate({ id: "summary-as-of", values: { day: dayName(translate, subject.asOf) } });
}

function pageWords(subject: OverviewSubject, translate: Translate): PageWords {
  return {
    plan: titleOf(subject, translate),
    period: asOf(subject, translate),
    page: translate({ id: "summary-page", values: { page: "&P" } }),
  };
}
