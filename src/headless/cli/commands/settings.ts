import { planToWrite, type Command, type WritingRequest } from "../command";

export interface SettingsRequest extends WritingRequest {
  /** Such as `onTrackFrom=80`. */
  readonly set: readonly string[];
  readonly importFrom: string | null;
  readonly exportTo: string | null;
}

export const settings: Command = {
  name: "settings",
  does: "Shows the workbook's settings, and changes them.",
  more: "Names: exceededFrom, onTrackFrom, atRiskFrom (per cent), evenPaceFrom, daysOfGrace, language (en, km, th, none), calendar (gregorian, buddhist, none), digits (latin, native), countedReports (all, submitted, agreed), printChartData (yes, no), severities.RULE (error, warning, info, off, none).",
  asked: [
    "FILE [--set NAME=VALUE …] [--import S.json] [--export S.json] [--out OUT.xlsx | --in-place] [--json]",
  ],
  prepare: (given) => {
    const { values } = given;
    const request: SettingsRequest = {
      ...planToWrite(given),
      set: values.set ?? [],
      importFrom: values.import ?? null,
      exportTo: values.export ?? null,
    };
    return async () => (await import("../settings-command")).settings(request);
  },
};
