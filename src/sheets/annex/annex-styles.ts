import type { CellStyle } from "@plan-of-action/xlsx/grid";
import type { StyleBook } from "../layout/style-book";
import { COLORS } from "../layout/styles";
import { TABLE_STYLES } from "../plan/plan-table";

const { text: body, title, header, signer, signature, signatureNote } = TABLE_STYLES;
const plain = { size: 9, bold: false, color: COLORS.ink } as const;
const strong = { size: 9, bold: true, color: COLORS.accent } as const;

/** How the cells of the annex look. */
export const ANNEX_STYLES = {
  title,
  signer,
  signature,
  signatureNote,
  header,
  line: { ...body, font: plain },
  lineLabel: { ...body, font: strong },
  section: { ...body, font: strong, fill: COLORS.band },
  text: { ...body, font: plain },
  figure: { ...body, font: plain, align: "center" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type AnnexBook = StyleBook<keyof typeof ANNEX_STYLES>;

/** The styles of texts and figures. */
export type AnnexStyle = Exclude<keyof typeof ANNEX_STYLES, "signer" | "signature" | "signatureNote">;
