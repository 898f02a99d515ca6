import type { IdsAfter, MessageId, Translate } from "../../plan/message";
import { spanInWords } from "../../plan/writing/years-in-words";
import type { PlanSheetContent, PlanSheetRow } from "./plan-sheet";

/** The years that a new plan covers, as joint plans usually do. */
const YEARS = 3;

/** A plan sheet to be filled in: its header and one example row. */
export function emptyPlan(firstYear: number, translate: Translate): PlanSheetContent {
  const years = yearsFrom(firstYear);
  return {
    tab: translate({ id: "planSheet-tab" }),
    title: titleOf("planSheet-title", years, translate),
    note: translate({ id: "planSheet-note" }),
    years,
    rows: [exampleRow(translate)],
  };
}

/**
 * A small plan to try the tracker on, with what checks find: targets that do not add up, a number that
 * is left out, an action without an agency.
 */
export function samplePlan(firstYear: number, translate: Translate): PlanSheetContent {
  const years = yearsFrom(firstYear);
  return {
    tab: translate({ id: "samplePlan-tab" }),
    title: titleOf("samplePlan-title", years, translate),
    note: translate({ id: "samplePlan-note" }),
    years,
    rows: sampleRows(translate),
  };
}

function yearsFrom(first: number): number[] {
  return Array.from({ length: YEARS }, (_, index) => first + index);
}

function titleOf(id: MessageId, years: readonly number[], translate: Translate): string {
  return translate({ id, values: { span: spanInWords(years[0] ?? 0, years.at(-1) ?? 0) } });
}

function exampleRow(translate: Translate): PlanSheetRow {
  const say = (part: IdsAfter<"planSheet-example-">) => translate({ id: `planSheet-example-${part}` });
  return {
    objective: say("objective"),
    number: "1.1",
    action: say("action"),
    responsible: say("agency"),
    partners: "",
    indicator: say("indicator"),
    unit: "number",
    baseline: 0,
    overall: 120,
    targets: [40, 40, 40],
    verification: say("verification"),
  };
}

function sampleRows(translate: Translate): PlanSheetRow[] {
  const say = (part: IdsAfter<"samplePlan-">) => translate({ id: `samplePlan-${part}` });
  const example = exampleRow(translate);
  const police = say("agency-police");
  const social = say("agency-social");
  const objective2 = say("objective-2");
  const rowOf = (
    topic: IdsAfter<"samplePlan-action-">,
    row: Omit<PlanSheetRow, "action" | "indicator" | "partners">,
  ): PlanSheetRow => ({
    ...row,
    partners: "",
    action: say(`action-${topic}`),
    indicator: say(`indicator-${topic}`),
  });
  return [
    { ...example, partners: police },
    rowOf("guideline", {
      objective: example.objective,
      number: "1.2",
      responsible: example.responsible,
      unit: "number",
      baseline: 0,
      overall: 1,
      targets: [null, 1, null],
      verification: say("verification-minutes"),
    }),
    rowOf("meetings", {
      objective: example.objective,
      number: "1.3",
      responsible: police,
      unit: "number",
      baseline: 0,
      overall: 4,
      targets: [2, 2, 2],
      verification: say("verification-minutes"),
    }),
    rowOf("assistance", {
      objective: objective2,
      number: "2.1",
      responsible: social,
      unit: "percent",
      baseline: 0.5,
      overall: 0.9,
      targets: [0.6, 0.75, 0.9],
      verification: say("verification-records"),
    }),
    rowOf("campaigns", {
      objective: objective2,
      number: "2.3",
      responsible: "",
      unit: "number",
      baseline: 0,
      overall: 6,
      targets: [2, 2, 2],
      verification: example.verification,
    }),
  ];
}
