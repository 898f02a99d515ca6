/** The number formats that files only number (ECMA-376 part 1, 18.8.30), as Excel in English shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Formats of Thai and East Asian Excel that files number too; most are dates. */
const BUILT_IN_REGIONAL: Readonly<Record<number, string>> = {
  27: "m/d/yyyy",
  28: "m/d/yyyy",
  29: "m/d/yyyy",
  30: "m/d/yyyy",
  31: "m/d/yyyy",
  32: "h:mm:ss",
  33: "h:mm:ss",
  34: "h:mm:ss",
  35: "h:mm:ss",
  36: "m/d/yyyy",
  50: "m/d/yyyy",
  51: "m/d/yyyy",
  52: "m/d/yyyy",
  53: "m/d/yyyy",
  54: "m/d/yyyy",
  55: "m/d/yyyy",
  56: "m/d/yyyy",
  57: "m/d/yyyy",
  58: "m/d/yyyy",
  59: "0",
  60: "0.00",
  61: "#,##0",
  62: "#,##0.00",
  67: "0%",
  68: "0.00%",
  69: "# ?/?",
  70: "# ??/??",
  71: "m/d/yyyy",
  72: "d-mmm-yy",
  73: "d-mmm",
  74: "mmm-yy",
  75: "h:mm",
  76: "h:mm:ss",
  77: "m/d/yyyy h:mm",
  78: "mm:ss",
  79: "[h]:mm:ss",
  80: "mm:ss.0",
  81: "d/m/yyyy",
};

/** Ids below are Excel's own; formats of the file begin here. */
export const FIRST_OWN_FORMAT = 164;

const IDS = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

export function builtInFormat(id: number): string | null {
  return BUILT_IN[id] ?? BUILT_IN_REGIONAL[id] ?? null;
}

/** The id of a format that need not be written out; `null` for all others. */
export function builtInFormatId(code: string): number | null {
  return IDS.get(code) ?? null;
}
