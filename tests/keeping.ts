import type { RecordChange } from "../src/workbook/workbook";
import type { CustomXmlPart, WorkbookFile } from "@plan-of-action/xlsx";

/** Keeps a text, whatever the workbook keeps now. */
export function keeping(json: string): RecordChange {
  return () => ({ json, unreadable: null });
}

/** What the product keeps in custom XML; the host keeps the settings of add-ins in a part of its own. */
export function recordsOf({ customXmlParts }: WorkbookFile): readonly CustomXmlPart[] {
  return customXmlParts.filter(({ namespace }) => namespace.startsWith("urn:plan-of-action-tracker:"));
}
