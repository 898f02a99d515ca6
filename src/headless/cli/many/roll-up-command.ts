import { periodKey } from "../../../app";
import {
  overviewSheets,
  partsOfPlans,
  percentagesOfPlans,
  type PlanStanding,
  type UnreadPlan,
} from "../../../app/exchange";
import { createTranslator } from "../../../locales/translator";
import { workbookOfSheets } from "../../../app/files/workbook-of-sheets";
import { CannotBeDone } from "../cannot-be-done";
import type { RollUpRequest } from "../commands/roll-up";
import type { Outcome } from "../outcome";
import { smallSumNotes } from "../small-counts";
import { newPlace, writeWhole } from "../files/output-place";
import { counted } from "../reports";
import { eachPlan } from "./each-plan";
import { planFiles } from "./plan-files";
import { unreadableLines, type UnreadableFile } from "./unreadable";

/** Writes the overview of many plans at a period's end as a workbook of its own. */
export async function rollUpPlans(command: RollUpRequest): Promise<Outcome> {
  const { files, period, on, language, suppressBelow, keyOnly } = command;
  const found = await planFiles(files);
  const place = await newPlace(
    command,
    found.map((file) => file.path),
    "OVERVIEW.xlsx",
  );
  const plans: PlanStanding[] = [];
  const unread: UnreadPlan[] = [];
  const unreadable: UnreadableFile[] = [];
  const paths = new Map(found.map((file) => [file.name, file.path]));
  for await (const { file, outcome } of eachPlan(
    { kind: "standing", on, period, suppressBelow, keyOnly },
    found,
  )) {
    if (outcome.kind === "made") plans.push(outcome.made);
    else {
      unread.push({ name: file.name, why: outcome.reason });
      unreadable.push({ file: file.path, why: outcome.why });
    }
  }
  if (plans.length === 0) {
    throw new CannotBeDone(
      ["Nothing was written, since no file could be read:", ...unreadableLines(unreadable)].join("\n"),
    );
  }
  const translate = createTranslator(language ?? "en");
  const parts = partsOfPlans(plans);
  const sheets = overviewSheets({ period, asOf: on, plans, unread, suppressBelow, keyOnly }, translate);
  await writeWhole(place, workbookOfSheets(sheets));
  return {
    report: [
      `Wrote the overview of ${counted(plans.length, "plan")} to ${periodKey(period)} into ${place.path}.`,
      ...unreadableLines(unreadable),
    ].join("\n"),
    data: {
      out: place.path,
      period: periodKey(period),
      plans: plans.map(({ name, total, errors, warnings, lastReport, offTrack }) => ({
        plan: name,
        file: paths.get(name) ?? name,
        due: total.headline.due,
        onTrackOrBetter: total.headline.onTrackOrBetter,
        notReported: total.byStatus.lateReport + total.byStatus.noReport,
        offTrack: offTrack.length,
        byStatus: total.byStatus,
        errors,
        warnings,
        lastReport: lastReport === "" ? null : lastReport,
      })),
      categories: parts.map(({ number, shownAs, ...part }) => ({
        ...part,
        value: shownAs === "number" ? number : null,
      })),
      percentages: percentagesOfPlans(plans).map(({ text, number, fraction, ...standing }) => ({
        indicator: text,
        value: number,
        numerator: fraction?.numerator ?? null,
        denominator: fraction?.denominator ?? null,
        ...standing,
      })),
      unreadable,
    },
    notes: smallSumNotes(parts, suppressBelow),
    exitCode: 0,
  };
}
