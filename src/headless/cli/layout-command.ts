import { layoutOfPlan } from "../../app";
import type { LayoutRequest } from "./commands/layout";
import { outputPlace, writeWhole } from "./files/output-place";
import { openPlan } from "./open-plan";
import type { Outcome } from "./outcome";
import { counted } from "./reports";

/** Writes everything that is said of how a plan is read into a file. */
export async function writeLayout(request: LayoutRequest): Promise<Outcome> {
  const { opened, choice } = await openPlan(request);
  const { out, overwrites } = request;
  const place = await outputPlace(opened, { out, overwrites, inPlace: false, isText: true });
  const layout = layoutOfPlan(await opened.workbook.read(), choice);
  await writeWhole(place, Buffer.from(`${JSON.stringify(layout, null, 2)}\n`));
  const report = `Wrote ${counted(layout.answers.length, "answer")} into ${place.path}.`;
  return { report, data: { out: place.path, layout }, notes: opened.notes, exitCode: 0 };
}
