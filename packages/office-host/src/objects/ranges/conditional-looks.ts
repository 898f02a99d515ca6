import { booleanArgument, colorArgument, oneOf } from "../../requests/arguments";
import type { HeldFormat } from "../../open/held-formats";
import { notImplemented } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import type { ConditionalRule, Highlight } from "@plan-of-action/xlsx";
import {
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
  conditionalRangeFormatMembers,
} from "./conditional-members";

/** A part of what is said about a conditional format. */
export abstract class FormatPart extends HostObject {
  constructor(
    protected readonly open: OpenWorkbook,
    protected readonly held: HeldFormat,
  ) {
    super();
  }

  protected get looks(): Highlight {
    return this.held.looks;
  }

  protected changeLooks(change: Partial<Highlight>): void {
    this.open.requireUnprotected(this.held.sheet);
    this.open.conditionals.change(this.held, { looks: { ...this.held.looks, ...change } });
  }

  protected changeRule(rule: ConditionalRule): void {
    this.open.requireUnprotected(this.held.sheet);
    this.open.conditionals.change(this.held, { rule });
  }

  /** What it says, where that is of a kind. */
  protected ruleOf<Kind extends ConditionalRule["kind"]>(
    kind: Kind,
  ): Extract<ConditionalRule, { kind: Kind }> | null {
    const { rule } = this.held;
    return rule?.kind === kind ? (rule as Extract<ConditionalRule, { kind: Kind }>) : null;
  }
}

/** How cells look that meet the rule. */
export class ConditionalRangeFormat extends FormatPart {
  readonly className = "ConditionalRangeFormat";
  readonly members = conditionalRangeFormatMembers;

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.open, this.held);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.open, this.held);
  }
}

class ConditionalRangeFill extends FormatPart {
  readonly className = "ConditionalRangeFill";
  readonly members = conditionalRangeFillMembers;

  get color(): string {
    return this.looks.fill ?? "";
  }

  set color(value: unknown) {
    this.changeLooks({ fill: colorArgument(value) });
  }

  clear(): void {
    this.changeLooks({ fill: null });
  }
}

class ConditionalRangeFont extends FormatPart {
  readonly className = "ConditionalRangeFont";
  readonly members = conditionalRangeFontMembers;

  get color(): string {
    return this.looks.color ?? "";
  }

  set color(value: unknown) {
    this.changeLooks({ color: colorArgument(value) });
  }

  get bold(): boolean {
    return this.looks.bold;
  }

  set bold(value: unknown) {
    this.changeLooks({ bold: booleanArgument(value) });
  }

  get italic(): boolean {
    return this.looks.italic ?? false;
  }

  set italic(value: unknown) {
    this.changeLooks({ italic: booleanArgument(value) });
  }

  get strikethrough(): boolean {
    return this.looks.strikethrough ?? false;
  }

  set strikethrough(value: unknown) {
    this.changeLooks({ strikethrough: booleanArgument(value) });
  }

  get underline(): string {
    return this.looks.underline === true ? "Single" : "None";
  }

  set underline(value: unknown) {
    const line = oneOf(value, ["None", "Single", "Double"]);
    if (line === "Double") throw notImplemented("a double underline of conditional formats");
    this.changeLooks({ underline: line === "Single" });
  }
}
