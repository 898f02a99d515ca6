import type { Workbook } from "../workbook/workbook";

/**
 * The same workbook with settings for where it keeps none of its own. What is then saved begins with them, so that it
 * stays as it was read.
 * @param defaults gives settings as JSON text, or `null` where there are none either
 */
export function withDefaultSettings(workbook: Workbook, defaults: () => Promise<string | null>): Workbook {
  return {
    ...workbook,
    async read() {
      const contents = await workbook.read();
      return contents.settings === null ? { ...contents, settings: await defaults() } : contents;
    },
    async saveSettings(change) {
      const settings = await defaults();
      return workbook.saveSettings((kept) => change(kept ?? settings));
    },
  };
}
