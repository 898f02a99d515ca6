import { changeDraft, type HeldChart, readDraft, type SeriesDraft } from "../../open/chart-drafts";
import { placeOfSeries } from "../../open/plain-settings";
import { itemNotFound } from "../../requests/host-error";
import { ChartPart } from "./chart-places";

/** A chart and one of its series. */
export abstract class SeriesPart extends ChartPart {
  constructor(
    chart: HeldChart,
    protected readonly index: number,
    /** Where in the series. */
    inside = "",
  ) {
    super(chart, placeOfSeries(index) + inside);
  }

  protected get read(): SeriesDraft {
    return seriesOf(readDraft(this.chart).series, this.index);
  }

  protected get change(): SeriesDraft {
    return seriesOf(changeDraft(this.chart).series, this.index);
  }
}

function seriesOf(series: readonly SeriesDraft[], index: number): SeriesDraft {
  const found = series[index];
  if (found === undefined) throw itemNotFound();
  return found;
}
