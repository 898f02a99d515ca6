import { type IndicatorStanding, type Message, type Period, statusTextOf } from "../../app";
import { figureText, percentText } from "../wording/figures";
import { periodName, type Words } from "../wording/words";

/** How an indicator stands, as the summary says it: "◊ Late report: Dec, ● until Nov". */
export function standingText({ progress, place }: IndicatorStanding, { translate }: Words): string {
  return statusTextOf(translate, progress, place);
}

/** Why an indicator has its status, in words, with the arithmetic. */
export function reasonText(standing: IndicatorStanding, period: Period, words: Words): string {
  const { progress, measure, direction, band } = standing;
  const { say, translate } = words;
  const figure = (number: number | null) => figureText(number, measure === "percentage", words);
  const values = {
    period: periodName(period, words),
    expected: figure(progress.expected),
    actual: figure(progress.actual),
  };
  switch (progress.row) {
    case "0":
      return say("pane-status-why-cancelled", values);
    case "1":
      return say("pane-status-why-noTarget", values);
    case "1a":
      return say("pane-status-why-zero", values);
    case "1b":
      return say("pane-status-why-worse", values);
    case "2":
    case "3":
      return say("pane-status-why-done", values);
    case "4":
      return say("pane-status-why-ahead", values);
    case "5":
      return say("pane-status-why-notDue", values);
    case "6":
      return say("pane-status-why-awaited", values);
    case "7": {
      const { percentMet } = progress;
      if (percentMet === null)
        return say(progress.status === "offTrack" ? "pane-status-why-unmet" : "pane-status-why-met", values);
      return say(
        direction === "decrease" ? "pane-status-why-compared-decrease" : "pane-status-why-compared",
        {
          ...values,
          percent: percentText(percentMet, words),
          status: say(`status-${progress.status}`),
          band: translate(bandMessage(band)),
        },
      );
    }
    case "8":
      return say("pane-status-why-periodNotReported", values);
    case "9":
      return progress.ofWholeYear === null
        ? say("pane-status-why-nothingReported", values)
        : say("pane-status-why-yearReported", { ...values, number: figure(progress.ofWholeYear) });
  }
}

/** The per cents that a status reaches from and to. */
function bandMessage({ from, below }: IndicatorStanding["band"]): Message {
  if (from === null) return { id: "pane-status-below", values: { below: below ?? 0 } };
  return below === null
    ? { id: "pane-status-from", values: { from } }
    : { id: "pane-status-between", values: { from, below } };
}
