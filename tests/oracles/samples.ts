import { transformSync } from "@swc/core";
import { type ExcelHost, startHost } from "../../packages/office-host/src";
import { newWorkbookFile } from "../../src/xlsx";

/** What came of a sample. */
export type Verdict =
  | { readonly kind: "runs" }
  /** It uses something that the host, the library or the page does not have, which is said. */
  | { readonly kind: "beyond"; readonly member: string; readonly of: "host" | "libraryOrPage" }
  | { readonly kind: "fails"; readonly why: string };

/** The page of the sample that runs: what nobody waited for and failed is told there. */
let shown: SamplePage | null = null;
process.on("unhandledRejection", (error) => shown?.told.push(error));

/** Presses all buttons of a sample, in the order in which it has them, those that set it up first. */
export async function verdictOf(script: string): Promise<Verdict> {
  const host = startHost(newWorkbookFile(), { excelApi: "1.17" });
  const page = new SamplePage();
  shown = page;
  try {
    load(script, host, page);
    for (const press of page.buttons()) {
      await press();
      // What a sample begins and does not wait for has its time, as it has between the clicks of a person.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } catch (error) {
    page.told.push(error);
  }
  for (const error of page.told) {
    const of = beyond(error);
    if (of !== null) return { kind: "beyond", member: textOf(error), of };
  }
  const [first] = page.told;
  return first === undefined ? { kind: "runs" } : { kind: "fails", why: textOf(first) };
}

function load(script: string, host: ExcelHost, page: SamplePage): void {
  const { code } = transformSync(script, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } });
  const office = { context: { requirements: host.requirements }, onReady: (then?: () => void) => then?.() };
  const names = ["Excel", "Office", "document", "console", "$", "window", "OfficeExtension"];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a sample is a script, as in Script Lab
  const run = new Function(...names, code) as (...given: unknown[]) => void;
  run(host.Excel, office, page.document, page.console, page.jquery, {}, {});
}

/** The little of Script Lab's page that samples use. */
class SamplePage {
  /** Errors that the sample raised, or told on its console. */
  readonly told: unknown[] = [];
  private readonly handlers = new Map<string, () => unknown>();
  private readonly elements = new Map<string, object>();
  readonly console = {
    log: (...texts: readonly unknown[]) => this.noteErrors(texts),
    error: (...texts: readonly unknown[]) => this.told.push(...texts),
    warn: () => undefined,
    table: () => undefined,
  };
  readonly document = {
    getElementById: (id: string) => this.element(id),
    querySelector: () => null,
    createElement: () => this.element("made"),
  };
  readonly jquery = (selector: string) => ({
    on: (_: string, handler: () => unknown) => this.handlers.set(selector.slice(1), handler),
    click: (handler: () => unknown) => this.handlers.set(selector.slice(1), handler),
    val: () => "1",
    text: () => "",
  });

  buttons(): (() => unknown)[] {
    const isFirst = (id: string) => /^(?:setup|create|add-sample)/i.test(id);
    const ids = [...this.handlers.keys()];
    return [...ids.filter(isFirst), ...ids.filter((id) => !isFirst(id))].flatMap(
      (id) => this.handlers.get(id) ?? [],
    );
  }

  private element(id: string): object {
    const known = this.elements.get(id);
    if (known !== undefined) return known;
    const element = {
      addEventListener: (_: string, handler: () => unknown) => this.handlers.set(id, handler),
      ...{ value: "1", checked: true, innerHTML: "", textContent: "", style: {}, options: [], files: [] },
      appendChild: () => undefined,
      querySelector: () => null,
    };
    this.elements.set(id, element);
    return element;
  }

  private noteErrors(texts: readonly unknown[]): void {
    this.told.push(...texts.filter((text) => text instanceof Error));
  }
}

function beyond(error: unknown): "host" | "libraryOrPage" | null {
  // A member that this build of Office.js or the page has not, such as `FileReader`.
  if (error instanceof TypeError || error instanceof ReferenceError) return "libraryOrPage";
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return error.code === "ApiNotFound" || error.code === "NotImplemented" ? "host" : null;
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = "debugInfo" in error ? (error.debugInfo as { errorLocation?: string }).errorLocation : "";
  return `${error.message} ${place ?? ""}`.trim();
}

/** The script of a sample: the block below `script:` and `content:`, without its indent. */
export function scriptOf(yaml: string): string | null {
  const lines = yaml.split(/\r?\n/);
  const start = lines.findIndex(
    (line, index) => line === "script:" && (lines[index + 1] ?? "").includes("content: |"),
  );
  if (start < 0) return null;
  const body: string[] = [];
  for (const line of lines.slice(start + 2)) {
    if (line.trim() !== "" && !line.startsWith(" ".repeat(8))) break;
    body.push(line.slice(8));
  }
  return body.join("\n");
}
