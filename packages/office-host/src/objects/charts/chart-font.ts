import {
  booleanArgument,
  colorArgument,
  numberArgument,
  oneOf,
  textArgument,
} from "../../requests/arguments";
import type { FontDraft } from "../../open/chart-drafts";
import { HostObject } from "../../requests/host-object";
import { chartFontMembers } from "./chart-members";

/** Where the font of a part of a chart is kept. */
export interface KeptFont {
  read(): FontDraft;
  set(change: FontDraft): void;
}

export class ChartFont extends HostObject {
  readonly className = "ChartFont";
  readonly members = chartFontMembers;

  constructor(private readonly font: KeptFont) {
    super();
  }

  get name(): string {
    return this.font.read().name ?? "";
  }

  set name(value: unknown) {
    this.font.set({ name: textArgument(value) });
  }

  get size(): number | null {
    return this.font.read().size ?? null;
  }

  set size(value: unknown) {
    this.font.set({ size: numberArgument(value) });
  }

  get bold(): boolean {
    return this.font.read().bold ?? false;
  }

  set bold(value: unknown) {
    this.font.set({ bold: booleanArgument(value) });
  }

  get italic(): boolean {
    return this.font.read().italic ?? false;
  }

  set italic(value: unknown) {
    this.font.set({ italic: booleanArgument(value) });
  }

  get underline(): string {
    return this.font.read().underline ?? "None";
  }

  set underline(value: unknown) {
    this.font.set({ underline: oneOf(value, ["None", "Single"]) });
  }

  get color(): string {
    return this.font.read().color ?? "";
  }

  set color(value: unknown) {
    this.font.set({ color: colorArgument(value) });
  }
}
