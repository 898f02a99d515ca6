import type { Message } from "../../plan/message";

/** The numbers that a setting can have. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

/** Why settings, or one of them, cannot be used. Names are those of the JSON text: `progress.onTrackFrom`. */
export type SettingsFault =
  | { readonly kind: "notJson" }
  /** JSON, but not what the product writes. */
  | { readonly kind: "notSettings" }
  /** What the workbook keeps cannot be read; it stays there as a copy when settings are next saved. */
  | { readonly kind: "damaged" }
  /** Written by a newer version of the product than this one. */
  | { readonly kind: "newerVersion" }
  | { readonly kind: "unknownSetting"; readonly setting: string }
  | ({ readonly kind: "outOfRange"; readonly setting: string; readonly received: string } & NumberRange)
  | {
      readonly kind: "boundsOutOfOrder";
      readonly exceededFrom: number;
      readonly onTrackFrom: number;
      readonly atRiskFrom: number;
    }
  | {
      readonly kind: "noSuchChoice";
      readonly setting: string;
      readonly received: string;
      readonly choices: readonly string[];
    }
  /** A mapping or an acceptance that was changed by hand and no longer is one. */
  | { readonly kind: "unreadable"; readonly setting: string };

/** What is wrong with settings and what to do, as something to be said to a person. */
export function settingsFaultMessage(fault: SettingsFault): Message {
  const id = `settings-fault-${fault.kind}` as const;
  switch (fault.kind) {
    case "notJson":
    case "notSettings":
    case "damaged":
    case "newerVersion":
      return { id };
    case "unknownSetting":
    case "unreadable":
      return { id, values: { setting: fault.setting } };
    case "outOfRange": {
      const { setting, received, min, max, isWhole } = fault;
      return { id, values: { setting, received, min, max, whole: isWhole ? "yes" : "no" } };
    }
    case "boundsOutOfOrder": {
      const { exceededFrom, onTrackFrom, atRiskFrom } = fault;
      return { id, values: { exceededFrom, onTrackFrom, atRiskFrom } };
    }
    case "noSuchChoice": {
      const { setting, received, choices } = fault;
      return { id, values: { setting, received, choices: choices.join(", ") } };
    }
  }
}
