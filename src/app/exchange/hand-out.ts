import { fileNames } from "../../exchange/forms/file-names";
import {
  reportFormSheet,
  type FormPart,
  type FormRow,
  type ReportFormContent,
} from "../../exchange/forms/report-form-sheet";
import { reportersOf, type Reporter } from "../../exchange/forms/reporters";
import { labelOfPart, partKey } from "../../plan/language/breakdown-words";
import { reportedText } from "../../plan/fraction-of-value";
import { numberOf } from "../../plan/value";
import { partsAsked } from "../../sheets/layout/breakdown-names";
import { partyKey } from "../../indicators/measuring/parties";
import type { Translate } from "../../plan/message";
import { withoutNoise } from "../../plan/number-noise";
import { periodKey, periodOfKey, type Day, type Period } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import { planYearOf } from "../../plan/plan-year";
import { hasTargets, type Progress, type ProgressStatus } from "../../progress";
import { saysStates } from "../../progress/agreement";
import { periodName, planTitle } from "../../sheets/layout/wording";
import type { SheetDescription } from "../../workbook/sheet-description";
import { progressOf } from "../compute-progress";
import { reportForms, type ReportForm } from "../reports/report-form";
import { countsVictims } from "../reports/small-counts";
import type { StandingReport } from "../reports/standing-report";
import type { StudiedPlan } from "../study/studied-plan";
import { wordsOfPlan } from "../study/words-of-plan";
import { reportKey } from "../../plan/report-key";

export interface HandOutRequest {
  readonly period: Period;
  /** In the language of the forms. */
  readonly translate: Translate;
  /** The day by which to answer; left out if none is set. */
  readonly answerBy?: Day;
}

/** A workbook to be handed out: its one sheet and its name. */
export interface HandedForm {
  /** Of its file, without an extension; safe on every system and unlike the others. */
  readonly name: string;
  /** The agency or party that it is for; `null` if the plan names nobody. */
  readonly agency: string | null;
  readonly party: string | null;
  /** In the order of its rows. */
  readonly indicators: readonly AskedIndicator[];
  readonly sheet: SheetDescription;
}

/** An indicator that a form asks for, with what is reported of it already. */
export interface AskedIndicator {
  readonly id: string;
  /** Something is reported for the period, whoever did. */
  readonly standing: StandingReport | null;
  /** What is reported counts as none ("6 scheduled"), so that the report is still asked for. */
  readonly isRefused: boolean;
  /** A report of the period's year is late. */
  readonly isLate: boolean;
}

export type HandedOut =
  | {
      readonly kind: "handedOut";
      readonly forms: readonly HandedForm[];
      /** Indicators about which nobody is asked: the plan sets nothing for the period, and they are neither behind nor without a report. */
      readonly notAsked: readonly string[];
      /** Whether the plan has targets: a plan of statuses alone has nothing to report in numbers. */
      readonly hasTargets: boolean;
      /** Whether all may see one another's forms: none asks for parts, has counts of victims, or reports that are not agreed yet. */
      readonly mayShare: boolean;
    }
  | { readonly kind: "outsidePlan"; readonly years: readonly number[] };

/**
 * The forms in which agencies and parties report on a period, one for each. They are asked about the indicators
 * for which the plan sets something in the period or its year, and about those that are behind or whose report is missing.
 */
export function handOut(study: StudiedPlan, request: HandOutRequest): HandedOut {
  const { period, answerBy = null } = request;
  const translate = wordsOfPlan(study, request.translate);
  const { plan, definitions } = study;
  if (!plan.years.includes(planYearOf(period, plan.yearStart)))
    return { kind: "outsidePlan", years: plan.years };
  const formsByParty = new Map<string | null, ReturnType<typeof reportForms>>();
  const formsOf = (party: string | null) => {
    const known = formsByParty.get(party) ?? reportForms(study, period, party ?? "");
    formsByParty.set(party, known);
    return known;
  };
  const progress = progressOf(study, period);
  const asked = indicatorsAsked(study, progress);
  const late = lateIndicators(progress, period, plan);
  const refused = new Map(progress.indicators.map((each) => [each.id, each.refused]));
  const reporters = reportersOf(study, (id) => asked.has(id));
  const names = fileNames(
    reporters.map(({ name }) => `${name ?? translate({ id: "summary-no-agency" })} ${periodKey(period)}`),
  );
  const forms = reporters.map((reporter, place) => {
    const { party } = reporter;
    const reports = reporter.indicators.flatMap((id) => formsOf(party)(id) ?? []);
    const rows = reports.map((form) => ({
      ...rowOf(form, period, translate),
      parts: partsIn(study, form.id, { period, party, translate }),
    }));
    const content = contentOf(study, reporter, { period, answerBy, translate, rows });
    const form: HandedForm = {
      name: names[place] ?? "",
      agency: reporter.name,
      party,
      indicators: reports.map(({ id, standing }) => ({
        id,
        standing: standing === null || standing.actual === "" ? null : standing,
        isRefused: standing !== null && (refused.get(id) ?? []).includes(standing.actual),
        isLate: late(id, party),
      })),
      sheet: reportFormSheet(content, translate),
    };
    return { form, isForAll: content.hasStates !== true && rows.every(({ parts }) => parts.length === 0) };
  });
  const countVictims = plan.indicators.some((each) => asked.has(each.id) && countsVictims(each, definitions));
  return {
    kind: "handedOut",
    forms: forms.map(({ form }) => form),
    notAsked: plan.indicators.flatMap(({ id }) => (asked.has(id) ? [] : [id])),
    hasTargets: hasTargets(progress),
    mayShare: !countVictims && forms.every(({ isForAll }) => isForAll),
  };
}

/** Whether a report of the period's year is late of an indicator, and owed by a party. */
function lateIndicators(
  { indicators }: Progress,
  period: Period,
  { yearStart }: Plan,
): (id: string, party: string | null) => boolean {
  const year = planYearOf(period, yearStart);
  const isLate = ({ missing }: Progress["indicators"][number]): boolean =>
    missing.some((key) => planYearOf(periodOfKey(key), yearStart) === year);
  const owedBy = new Map(indicators.filter(isLate).map((each) => [each.id, each.owedBy.map(partyKey)]));
  return (id, party) => {
    const owing = owedBy.get(id);
    return owing !== undefined && (owing.length === 0 || party === null || owing.includes(partyKey(party)));
  };
}

/** The forms as the sheets of one workbook, each named for whom it is. */
export function sharedSheets(
  forms: readonly HandedForm[],
  translate: Translate,
): readonly SheetDescription[] {
  const names = forms.map(({ agency }) => agency ?? translate({ id: "summary-no-agency" }));
  // A title has 31 characters and none of these; a number behind it has its place.
  const titles = fileNames(
    names.map((name) =>
      Array.from(name.replace(/[[\]']/gu, " "))
        .slice(0, 26)
        .join(""),
    ),
  );
  return forms.map(({ sheet }, place) => ({ ...sheet, title: titles[place] ?? sheet.title }));
}

function contentOf(
  { plan, actuals, asOf }: StudiedPlan,
  { name, party }: Reporter,
  {
    period,
    answerBy,
    translate,
    rows,
  }: Pick<HandOutRequest, "period" | "translate"> & {
    readonly answerBy: Day | null;
    readonly rows: readonly FormRow[];
  },
): ReportFormContent {
  return {
    plan: planTitle({ plan, words: { translate } }),
    ...{ period, asOf: asOf ?? null, answerBy },
    yearStart: plan.yearStart,
    agency: name,
    party,
    rows,
    hasStates: saysStates(actuals),
  };
}

/** What the brief calls behind or not reported is asked about, also where its time was before the period. */
const NEEDS_ATTENTION: ReadonlySet<ProgressStatus> = new Set([
  "noReport",
  "lateReport",
  "offTrack",
  "atRisk",
]);

/** A target of 0 asks for nothing, unless less is better; words in place of a target ask for something. */
function indicatorsAsked(study: StudiedPlan, { period, indicators }: Progress): ReadonlySet<string> {
  const formOf = reportForms(study, period, "");
  const year = planYearOf(period, study.plan.yearStart);
  const standings = new Map(indicators.map((each) => [each.id, each]));
  const asked = study.plan.indicators.filter(({ id, targets }) => {
    const target = formOf(id)?.target?.number ?? null;
    const own = standings.get(id);
    if (own?.reason === "cancelled") return false;
    if (own !== undefined && (NEEDS_ATTENTION.has(own.status) || own.missing.length > 0)) return true;
    if (target !== null) return target > 0 || study.definitions.get(id)?.direction !== "increase";
    const inWords = targets.get(periodKey(period)) ?? targets.get(periodKey({ year }));
    return inWords?.state === "text" || inWords?.state === "undecided";
  });
  return new Set(asked.map(({ id }) => id));
}

/** The parts in which an indicator is asked for, with what was reported of each already. */
function partsIn(
  { plan, parts }: StudiedPlan,
  id: string,
  { period, party, translate }: Pick<HandOutRequest, "period" | "translate"> & { party: string | null },
): readonly FormPart[] {
  const indicator = plan.indicators.find((each) => each.id === id);
  if (indicator === undefined) return [];
  return partsAsked(indicator, translate).map((part) => {
    const about = reportKey({ indicator: id, period, party }, part);
    const standing = parts.find((each) => reportKey(each, each) === about)?.value;
    const target = (indicator.parts ?? []).find(
      (each) =>
        each.kind === "target" && each.period === periodKey(period) && partKey(each) === partKey(part),
    );
    return {
      ...part,
      label: labelOfPart(part, indicator.breakdowns ?? []),
      target: numberOf(target?.value) ?? "",
      standing: standing === undefined || standing.state === "blank" ? "" : reportedText(standing),
    };
  });
}

function rowOf(form: ReportForm, period: Period, translate: Translate): Omit<FormRow, "parts"> {
  const { target, expected, last, standing, measure } = form;
  const percent = measure === "percentage" ? "%" : "";
  const isOfPeriod = target !== null && periodKey(target.period) === periodKey(period);
  const targetCell =
    target === null
      ? ""
      : isOfPeriod
        ? withoutNoise(target.number)
        : `${withoutNoise(target.number)}${percent} (${periodName(translate, target.period)})`;
  const reported = standing !== null && standing.actual !== "" ? standing : last;
  return {
    id: form.id,
    action: form.action,
    indicator: form.text,
    unit: form.unit ?? percent,
    target: targetCell,
    expected: expected === null ? "" : withoutNoise(expected),
    last: reported === null ? "" : `${reported.actual} (${periodName(translate, reported.period)})`,
    measure,
    standing: standing?.actual ?? "",
  };
}
