import { booleanArgument, numberArgument, textArgument } from "../../requests/arguments";
import { changeDraft, type HeldChart, readDraft } from "../../open/chart-drafts";
import { HostObject } from "../../requests/host-object";
import { chartTitleMembers } from "./chart-members";
import { ChartTitleFormat } from "./chart-text-format";

export class ChartTitle extends HostObject {
  readonly className = "ChartTitle";
  readonly members = chartTitleMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get text(): string {
    return readDraft(this.chart).title;
  }

  set text(value: unknown) {
    const title = textArgument(value);
    const draft = changeDraft(this.chart);
    draft.title = title;
    draft.hasTitle = true;
  }

  get visible(): boolean {
    return readDraft(this.chart).hasTitle;
  }

  set visible(value: unknown) {
    changeDraft(this.chart).hasTitle = booleanArgument(value);
  }

  /** In points. Files that are written here have the title at the left, wherever it is put. */
  set left(value: unknown) {
    numberArgument(value);
    changeDraft(this.chart);
  }

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.chart);
  }
}
