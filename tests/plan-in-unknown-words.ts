import type { WorkbookFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { fillRows, workbookOfRows } from "./workbook-of-rows";

/** A title over two rows, a header whose words reading does not know, and three actions. */
export const BURMESE_PLAN: readonly (readonly GridValue[])[] = [
  ["အမျိုးသား လုပ်ငန်းအစီအစဉ်"],
  [],
  ["စဉ်", "လုပ်ငန်း", "တာဝန်ရှိဌာန", "ညွှန်းကိန်း", "စုစုပေါင်း", "၂၀၂၄ ခုနှစ်", "၂၀၂၅ ခုနှစ်"],
  ["၁", "အရာရှိများ သင်တန်းပေးခြင်း", "ဌာန က", "သင်တန်းပြီးသူ ဦးရေ", 50, 20, 30],
  ["၂", "လမ်းညွှန် ပြုစုခြင်း", "ဌာန ခ", "လမ်းညွှန် အရေအတွက်", 2, 1, 1],
  ["၃", "အစည်းအဝေး ကျင်းပခြင်း", "ဌာန ဂ", "အစည်းအဝေး အကြိမ်", 4, 2, 2],
];

/** Icelandic headers in two rows, with a group merged over its years; reading knows the years only. */
export const ICELANDIC_PLAN: readonly (readonly GridValue[])[] = [
  ["Þjálfunarátak"],
  ["Aðgerð", "Ábyrgðaraðili", "Mælikvarði", "Heild", "Eftir árum", null],
  [null, null, null, null, 2024, 2025],
  ["Þjálfa lögreglumenn", "Ráðuneyti A", "Fjöldi þjálfaðra", 50, 20, 30],
  ["Gefa út leiðbeiningar", "Ráðuneyti B", "Fjöldi rita", 2, 1, 1],
];

export const BURMESE_SHEET = "အစီအစဉ်";

/** A workbook with a list of guests before the plan, which is in view. */
export function workbookInUnknownWords(): WorkbookFile {
  const guests = [
    ["Name", "Present"],
    ["First", "yes"],
  ];
  const file = workbookOfRows(guests, "Guests");
  fillRows(file.addSheet(BURMESE_SHEET), BURMESE_PLAN);
  return file;
}
