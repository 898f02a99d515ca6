import type { RecordChange } from "../src/workbook/workbook";

/** Keeps a text, whatever the workbook keeps now. */
export function keeping(json: string): RecordChange {
  return () => ({ json, unreadable: null });
}
