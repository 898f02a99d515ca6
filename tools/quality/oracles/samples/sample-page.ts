import { inspect } from "node:util";

/** The little of Script Lab's page that samples use: their buttons and fields, and the console. */
export class SamplePage {
  /** Errors that the sample raised, or told on its console. */
  readonly errors: unknown[] = [];
  /** What it printed, a line for each call. */
  readonly printed: string[] = [];
  private readonly handlers = new Map<string, () => unknown>();
  private readonly elements = new Map<string, object>();

  constructor(private readonly fields: ReadonlyMap<string, string>) {}

  readonly console = {
    log: (...texts: readonly unknown[]) => this.print(texts),
    info: (...texts: readonly unknown[]) => this.print(texts),
    error: (...texts: readonly unknown[]) => this.errors.push(...texts),
    warn: (...texts: readonly unknown[]) => this.print(texts),
    table: (...texts: readonly unknown[]) => this.print(texts),
  };
  readonly document = {
    getElementById: (id: string) => this.element(id),
    querySelector: () => null,
    querySelectorAll: () => [],
    createElement: () => this.element("made"),
  };
  readonly jquery = (selector: string) => ({
    on: (_: string, handler: () => unknown) => this.handlers.set(selector.slice(1), handler),
    click: (handler: () => unknown) => this.handlers.set(selector.slice(1), handler),
    val: () => this.valueOf(selector.slice(1)),
    text: () => "",
  });

  /** Its buttons in the order in which it has them, those that set it up first; or those that are named. */
  buttons(named?: readonly string[]): (() => unknown)[] {
    const isFirst = (id: string) => /^(?:setup|create|add-sample)/i.test(id);
    const ids = [...this.handlers.keys()];
    const order = named ?? [...ids.filter(isFirst), ...ids.filter((id) => !isFirst(id))];
    return order.flatMap((id) => this.handlers.get(id) ?? []);
  }

  private element(id: string): object {
    const known = this.elements.get(id);
    if (known !== undefined) return known;
    const element = {
      addEventListener: (_: string, handler: () => unknown) => this.handlers.set(id, handler),
      ...{ value: this.valueOf(id), checked: true, innerHTML: "", textContent: "", style: {} },
      ...{ options: [], files: [] },
      appendChild: () => undefined,
      querySelector: () => null,
    };
    this.elements.set(id, element);
    return element;
  }

  private valueOf(id: string): string {
    return this.fields.get(id) ?? "1";
  }

  private print(texts: readonly unknown[]): void {
    this.errors.push(...texts.filter((text) => text instanceof Error));
    const shown = texts.map((text) => (typeof text === "string" ? text : inspect(text, { depth: 5 })));
    this.printed.push(shown.join(" "));
  }
}
