/**
 * Functions that came after Excel 2007 are in files with a prefix (MS-XLSX 2.2.2). These are the ones that a plan's
 * sheets are likely to use; a file's own prefixed names are always understood.
 */
const FUTURE_FUNCTIONS = [
  ..."ACOT ARABIC BASE BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT".split(
    " ",
  ),
  ..."DAYS DECIMAL DROP EXPAND FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA HSTACK IFNA IFS ISFORMULA".split(
    " ",
  ),
  ..."ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE PDURATION".split(" "),
  ..."PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI QUARTILE.EXC".split(" "),
  ..."QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SKEW.P SORTBY".split(" "),
  ..."STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE".split(
    " ",
  ),
  ..."UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR".split(" "),
];
const WORKSHEET_FUNCTIONS = ["FILTER", "SORT"];

const PREFIXES = new Map([
  ...FUTURE_FUNCTIONS.map((name) => [name, "_xlfn."] as const),
  ...WORKSHEET_FUNCTIONS.map((name) => [name, "_xlfn._xlws."] as const),
]);

/** A text or a quoted sheet's name, which are left alone, or a function's name with what is before it. */
const CALLS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([A-Z][A-Z.]*[A-Z])(?=\()/giu;

/** `A1#`, all that the formula in A1 fills, which files write as a function (MS-XLSX 2.2.2). */
const SPILL =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{M}\p{N}_.]*!)?(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d+)#/giu;
const SPILL_IN_FILE = /"(?:[^"]|"")*"|ANCHORARRAY\(((?:'(?:[^']|'')+'!|[^'"()!]+!)?\$?[A-Z]{1,3}\$?\d+)\)/giu;

/** A formula in Excel's English as it is written into the file. */
export function fileFormula(formula: string): string {
  const written = formula.replace(SPILL, (whole, anchor: string | undefined) =>
    anchor === undefined ? whole : `_xlfn.ANCHORARRAY(${anchor})`,
  );
  return written.replace(CALLS, (whole, name: string | undefined) => {
    const prefix = name === undefined ? undefined : PREFIXES.get(name.toUpperCase());
    return prefix === undefined ? whole : prefix + whole;
  });
}

/** A formula of the file as Excel shows it. */
export function shownFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  const shown = formula.replace(/"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xlpm\./g, (match) =>
    match.startsWith('"') ? match : "",
  );
  return shown.replace(SPILL_IN_FILE, (whole, anchor: string | undefined) =>
    anchor === undefined ? whole : `${anchor}#`,
  );
}
