import { isFormula } from "../../calculation/engine";
import {
  booleanArgument,
  colorArgument,
  numberArgument,
  recordArgument,
  textArgument,
} from "../../requests/arguments";
import type { ConditionalDraft, ConditionalDrafts } from "../../open/conditional-drafts";
import { invalidArgument, notImplemented } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import {
  conditionalFormatRuleMembers,
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
  conditionalRangeFormatMembers,
  customConditionalFormatMembers,
  dataBarConditionalFormatMembers,
  dataBarPositiveFormatMembers,
} from "./cell-members";

/** A part of a conditional format's description. */
abstract class DraftPart extends HostObject {
  constructor(
    protected readonly drafts: ConditionalDrafts,
    private readonly described: ConditionalDraft,
  ) {
    super();
  }

  protected get draft(): ConditionalDraft {
    return this.drafts.require(this.described);
  }
}

export class CustomConditionalFormat extends DraftPart {
  readonly className = "CustomConditionalFormat";
  readonly members = customConditionalFormatMembers;

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.drafts, this.draft);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.drafts, this.draft);
  }
}

class ConditionalFormatRule extends DraftPart {
  readonly className = "ConditionalFormatRule";
  readonly members = conditionalFormatRuleMembers;

  get formula(): string {
    return `=${this.draft.formula}`;
  }

  set formula(value: unknown) {
    const formula = textArgument(value).replace(/^=/, "");
    if (!isFormula(formula)) throw invalidArgument();
    this.draft.formula = formula;
  }
}

class ConditionalRangeFormat extends DraftPart {
  readonly className = "ConditionalRangeFormat";
  readonly members = conditionalRangeFormatMembers;

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.drafts, this.draft);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.drafts, this.draft);
  }
}

class ConditionalRangeFill extends DraftPart {
  readonly className = "ConditionalRangeFill";
  readonly members = conditionalRangeFillMembers;

  get color(): string {
    return this.draft.fill ?? "";
  }

  set color(value: unknown) {
    this.draft.fill = colorArgument(value);
  }

  clear(): void {
    this.draft.fill = null;
  }
}

class ConditionalRangeFont extends DraftPart {
  readonly className = "ConditionalRangeFont";
  readonly members = conditionalRangeFontMembers;

  get color(): string {
    return this.draft.color ?? "";
  }

  set color(value: unknown) {
    this.draft.color = colorArgument(value);
  }

  get bold(): boolean {
    return this.draft.bold;
  }

  set bold(value: unknown) {
    this.draft.bold = booleanArgument(value);
  }
}

export class DataBarConditionalFormat extends DraftPart {
  readonly className = "DataBarConditionalFormat";
  readonly members = dataBarConditionalFormatMembers;

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.drafts, this.draft);
  }

  get lowerBoundRule(): Readonly<Record<string, unknown>> {
    return { type: "Number", formula: String(this.draft.min) };
  }

  set lowerBoundRule(value: unknown) {
    this.draft.min = numberBound(value);
  }

  get upperBoundRule(): Readonly<Record<string, unknown>> {
    return { type: "Number", formula: String(this.draft.max) };
  }

  set upperBoundRule(value: unknown) {
    this.draft.max = numberBound(value);
  }
}

class ConditionalDataBarPositiveFormat extends DraftPart {
  readonly className = "ConditionalDataBarPositiveFormat";
  readonly members = dataBarPositiveFormatMembers;

  get fillColor(): string {
    return this.draft.barColor;
  }

  set fillColor(value: unknown) {
    this.draft.barColor = colorArgument(value);
  }

  get gradientFill(): boolean {
    return false;
  }

  set gradientFill(value: unknown) {
    if (booleanArgument(value)) throw notImplemented("data bars with a gradient");
  }
}

/** A bound of bars that is a number: the file holds no others. */
function numberBound(value: unknown): number {
  const { type, formula } = recordArgument(value);
  if (type !== "Number") throw notImplemented(`bound of data bars ${String(type)}`);
  const text = typeof formula === "string" ? formula.replace(/^=/, "") : formula;
  return numberArgument(typeof text === "string" && text !== "" ? Number(text) : text);
}
