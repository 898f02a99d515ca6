/** By this name Office saves in the workbook that a pane is to open with it; the manifest names its pane so too. */
const KEY = "Office.AutoShowTaskpaneWithDocument";

/** Whether the pane opens with the workbook, and a way to change that. */
export interface OpeningWithWorkbook {
  readonly isOn: () => boolean;
  /** Saves the choice in the workbook; rejects where Office does not, and then all is as it was. */
  readonly choose: (on: boolean) => Promise<void>;
}

/** `null` if this Office keeps no such choice. */
export function openingWithWorkbook(): OpeningWithWorkbook | null {
  const settings = settingsOfDocument();
  if (settings === null) return null;
  const isOn = () => settings.get(KEY) === true;
  const put = (on: boolean) => (on ? settings.set(KEY, true) : settings.remove(KEY));
  return {
    isOn,
    choose: (on) => {
      const before = isOn();
      put(on);
      return new Promise((resolve, reject) => {
        settings.saveAsync(({ status }) => {
          // An enumeration of Office, whose values are texts.
          if (String(status) === "succeeded") resolve();
          else {
            put(before);
            reject(new Error("Office has not saved the choice"));
          }
        });
      });
    },
  };
}

function settingsOfDocument(): Office.Settings | null {
  if (typeof Office === "undefined") return null;
  // Whatever the types say, an Office may have neither.
  const { document } = Office.context as { readonly document?: { readonly settings?: Office.Settings } };
  return document?.settings ?? null;
}
