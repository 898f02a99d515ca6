import { newFile, planAsked, type Command, type PlanRequest } from "../command";
import type { NewFile } from "../files/output-place";

export type LayoutRequest = PlanRequest & NewFile;

export const layout: Command = {
  name: "layout",
  does: "Writes a file with everything that is said of how a plan is read, by the words of its headers: what was answered with --answer, --layout and --mapping, and what the workbook keeps.",
  more: "The file holds headers and no other text of the plan. With --layout it serves for other workbooks with the same headers too.",
  asked: ["FILE --out L.json [--mapping M.json] [--json]"],
  prepare: (given) => {
    const request: LayoutRequest = { ...planAsked(given), ...newFile(given) };
    return async () => (await import("../layout-command")).writeLayout(request);
  },
};
