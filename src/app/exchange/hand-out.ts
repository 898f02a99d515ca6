import { fileNames } from "../../exchange/forms/file-names";
import { letterText } from "../../exchange/forms/letter";
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
import type { Translate } from "../../plan/message";
import { withoutNoise } from "../../plan/number-noise";
import { periodKey, type Period } from "../../plan/period";
import { planYearOf } from "../../plan/plan-year";
import { hasTargets, type Progress, type ProgressStatus } from "../../progress";
import { saysStates } from "../../progress/agreement";
import { periodName, planTitle } from "../../sheets/layout/wording";
import type { SheetDescription } from "../../workbook/sheet-description";
import { progressOf } from "../compute-progress";
import { reportForms, type ReportForm } from "../reports/report-form";
import type { StudiedPlan } from "../study/studied-plan";
import { wordsOfPlan } from "../study/words-of-plan";
import { reportKey } from "../../plan/report-key";

export interface HandOutRequest {
  readonly period: Period;
  /** In the language of the forms. */
  readonly translate: Translate;
  /** In the languages of the text to send with each, in their order. */
  readonly letters: readonly Translate[];
}

/** A workbook to be handed out: its one sheet, its name, and the text to send with it. */
export interface HandedForm {
  /** Of its file, without an extension; safe on every system and unlike the others. */
  readonly name: string;
  /** The agency or party that it is for; `null` if the plan names nobody. */
  readonly agency: string | null;
  readonly party: string | null;
  /** Ids, in the order of its rows. */
  readonly indicators: readonly string[];
  readonly sheet: SheetDescription;
  readonly letter: string;
}

export type HandedOut =
  | {
      readonly kind: "handedOut";
      readonly forms: readonly HandedForm[];
      /** Indicators about which nobody is asked: the plan sets nothing for the period, and they are neither behind nor without a report. */
      readonly notAsked: readonly string[];
      /** Whether the plan has targets: a plan of statuses alone has nothing to report in numbers. */
      readonly hasTargets: boolean;
    }
  | { readonly kind: "outsidePlan"; readonly years: readonly number[] };

/**
 * The forms in which agencies and parties report on a period, one for each. They are asked about the indicators
 * for which the plan sets something in the period or its year, and about those that are behind or whose report is missing.
 */
export function handOut(study: StudiedPlan, request: HandOutRequest): HandedOut {
  const { period } = request;
  const translate = wordsOfPlan(study, request.translate);
  const letters = request.letters.map((each) => wordsOfPlan(study, each));
  const { plan } = study;
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
  const reporters = reportersOf(study, (id) => asked.has(id));
  const names = fileNames(
    reporters.map(({ name }) => `${name ?? translate({ id: "summary-no-agency" })} ${periodKey(period)}`),
  );
  const forms = reporters.map((reporter, place): HandedForm => {
    const rows = reporter.indicators.flatMap((id) => {
      const form = formsOf(reporter.party)(id);
      const parts = partsIn(study, id, { period, party: reporter.party, translate });
      return form === null ? [] : [{ ...rowOf(form, period, translate), parts }];
    });
    const content = contentOf(study, reporter, { period, translate, rows });
    const name = names[place] ?? "";
    return {
      name,
      agency: reporter.name,
      party: reporter.party,
      indicators: rows.map(({ id }) => id),
      sheet: reportFormSheet(content, translate),
      letter: letterText(content, `${name}.xlsx`, letters),
    };
  });
  const notAsked = plan.indicators.flatMap(({ id }) => (asked.has(id) ? [] : [id]));
  return { kind: "handedOut", forms, notAsked, hasTargets: hasTargets(progress) };
}

function contentOf(
  { plan, actuals, asOf }: StudiedPlan,
  { name, party }: Reporter,
  { period, translate, rows }: Pick<HandOutRequest, "period" | "translate"> & { rows: readonly FormRow[] },
): ReportFormContent {
  return {
    plan: planTitle({ plan, words: { translate } }),
    ...{ period, asOf: asOf ?? null },
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
