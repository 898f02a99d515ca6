import type { SheetDescription } from "../../workbook/sheet-description";
import { joinAddresses } from "../addresses";
import type { WriteStep } from "./write-steps";

/** Opens the areas that are to be filled in and protects the rest of the sheet; `[]` if it is not to be protected. */
export function protectionSteps({ openAreas }: SheetDescription): WriteStep[] {
  if (openAreas === undefined) return [];
  return [
    ...joinAddresses(openAreas).map((address): WriteStep => ({
      bytes: 800 + address.length,
      apply: (sheet) => void (sheet.getRanges(address).format.protection.locked = false),
    })),
    {
      bytes: 800,
      apply: (sheet) =>
        sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true }),
    },
  ];
}
