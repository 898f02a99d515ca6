import { writeIndicators } from "../../../app";
import { CannotBeDone } from "../cannot-be-done";
import type { IndicatorsRequest } from "../commands/indicators";
import { explainMissingHeaders } from "../no-plan";
import type { Outcome } from "../outcome";
import { counted } from "../reports";
import { beginSheet, endSheet } from "./sheet-command";

/** Writes the sheet in which a person confirms how each indicator is measured. */
export async function indicators(request: IndicatorsRequest): Promise<Outcome> {
  const begun = await beginSheet(request);
  const { opened, study, translate } = begun;
  const { keyMarks } = request;
  const unknown = [...keyMarks.keys()].filter((id) => !study.plan.indicators.some((each) => each.id === id));
  if (unknown.length > 0)
    throw new CannotBeDone(
      `The plan has no indicator ${unknown.join(", ")}, so nothing was marked. \`read\` lists the indicators with their ids.`,
    );
  const written = await writeIndicators(opened.workbook, study, { translate, keyMarks });
  if (written.kind === "headsGone") {
    throw new CannotBeDone(explainMissingHeaders(written.sheet, "Id, Indicator, Measure …"));
  }
  const count = study.plan.indicators.length;
  const confirmed = [...study.definitions.values()].filter(({ inferred }) => !inferred).length;
  return endSheet(begun, written, {
    lines: [`It has ${counted(count, "indicator")}, ${confirmed} confirmed.`],
    data: { indicators: count, confirmed },
  });
}
