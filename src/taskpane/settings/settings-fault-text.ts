import { type ProgressSettings, type SettingsFault, settingsFaultMessage } from "../../app";
import { PROGRESS_FIELDS } from "./progress-draft";
import type { Words } from "../wording/words";

/** A fault in words; a setting that has a field here is named as its field is. */
export function faultText(fault: SettingsFault, { say, translate }: Words): string {
  const message = settingsFaultMessage(fault);
  const setting = message.values?.setting;
  const field = PROGRESS_FIELDS.find((name) => setting === `progress.${name}`);
  if (field === undefined) return translate(message);
  const named = say(`pane-settings-field-${field}`);
  return translate({ ...message, values: { ...message.values, setting: `“${named}”` } });
}

/** The fields that a fault is about, next to the first of which it is said. */
export function fieldsOfFault(fault: SettingsFault): readonly (keyof ProgressSettings)[] {
  if (fault.kind === "boundsOutOfOrder") return ["exceededFrom", "onTrackFrom", "atRiskFrom"];
  return PROGRESS_FIELDS.filter((name) => "setting" in fault && fault.setting === `progress.${name}`);
}
