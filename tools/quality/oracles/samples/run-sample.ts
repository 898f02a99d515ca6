import { transformSync } from "@swc/core";
import { type ExcelHost, startHost } from "@plan-of-action/office-host";
import { newWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { SampleDocument } from "./sample-document";
import type { Expectation } from "./expectation";
import type { Sample } from "./sample-file";
import { SamplePage } from "./sample-page";

/** What came of a sample. */
export type Outcome =
  /** All its buttons were pressed and none failed. */
  | {
      readonly kind: "ran";
      readonly printed: readonly string[];
      /** Whether it asked Excel for anything. */
      readonly calledExcel: boolean;
      /** The workbook that it left. */
      readonly saved: Uint8Array;
    }
  /** It uses a member that the host refuses by its name. */
  | { readonly kind: "refused"; readonly member: string }
  /** It uses something that this build of Office.js or the page does not have. */
  | { readonly kind: "beyond"; readonly why: string }
  | { readonly kind: "failed"; readonly why: string };

/** The page of the sample that runs: what nobody waited for and failed is told there. */
let shown: SamplePage | null = null;
process.on("unhandledRejection", (error) => shown?.errors.push(error));

/** Presses all buttons of a sample; in the given order, or in its own with those first that set it up. */
export async function runSample(
  sample: Sample,
  { press: order, then }: Pick<Expectation, "press" | "then"> = {},
): Promise<Outcome> {
  const file = newWorkbookFile();
  const host = startHost(file, { excelApi: "1.17" });
  const page = new SamplePage(sample.fields);
  shown = page;
  try {
    load(sample.script, { host, file, page });
    for (const press of page.buttons(order)) {
      await press();
      // What a sample begins and does not wait for has its time, as it has between the clicks of a person.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    if (then !== undefined) {
      then(host.user);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } catch (error) {
    page.errors.push(error);
  }
  const stopped = page.errors.map(stopOf).sort((one, other) => RANK[one.kind] - RANK[other.kind]);
  const [first] = stopped;
  if (first !== undefined) return first;
  const calledExcel = host.traffic.requests > 0;
  return { kind: "ran", printed: page.printed, calledExcel, saved: file.save() };
}

function load(script: string, { host, file, page }: Surroundings): void {
  const { code } = transformSync(script, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } });
  const office = {
    context: { requirements: host.requirements, document: new SampleDocument(host, file) },
    CoercionType: { Text: "text" },
    FileType: { Compressed: "compressed" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: (then?: () => void) => then?.(),
  };
  const names = ["Excel", "Office", "document", "console", "$", "window", "OfficeExtension"];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a sample is a script, as in Script Lab
  const run = new Function(...names, code) as (...given: unknown[]) => void;
  run(host.Excel, office, page.document, page.console, page.jquery, {}, {});
}

interface Surroundings {
  readonly host: ExcelHost;
  readonly file: WorkbookFile;
  readonly page: SamplePage;
}

type Stop = Exclude<Outcome, { readonly kind: "ran" }>;

/** What follows from a member that was refused is no failure of its own. */
const RANK: Readonly<Record<Stop["kind"], number>> = { refused: 0, beyond: 1, failed: 2 };

function stopOf(error: unknown): Stop {
  // A member that this build of Office.js or the page has not, such as `FileReader`.
  if (error instanceof TypeError || error instanceof ReferenceError) {
    return { kind: "beyond", why: error.message };
  }
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code === "ApiNotFound") return { kind: "refused", member: placeOf(error) };
  if (code === "NotImplemented") return { kind: "refused", member: `${placeOf(error)} (${detailOf(error)})` };
  return {
    kind: "failed",
    why: `${error instanceof Error ? error.message : String(error)} ${placeOf(error)}`.trim(),
  };
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error) || !("debugInfo" in error)) return "";
  return (error.debugInfo as { errorLocation?: string }).errorLocation ?? "";
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^.*implemented: /, "") : "";
}
