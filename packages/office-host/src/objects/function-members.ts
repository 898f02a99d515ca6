import type { Members } from "../requests/host-object";

/** The functions that can be called, named as in Office.js; in formulas `stDev_S` is STDEV.S and `sumIf` SUMIF. */
export const FUNCTION_NAMES: readonly string[] = [
  ..."abs acos acosh asin asinh atan atan2 atanh cos cosh degrees even exp fact gcd int lcm ln log log10 mod".split(
    " ",
  ),
  ..."mround odd pi power product quotient radians round roundDown roundUp sign sin sinh sqrt sqrtPi sum".split(
    " ",
  ),
  ..."sumIf sumIfs sumSq tan tanh trunc average averageIf averageIfs count countA countBlank countIf".split(
    " ",
  ),
  ..."countIfs large max median min small stDev_P stDev_S var_P var_S concatenate exact find left len".split(
    " ",
  ),
  ..."lower mid proper replace rept right substitute text trim upper value and if isError isNA isNumber".split(
    " ",
  ),
  ..."isText not or xor choose hlookup match vlookup date datevalue day days edate eoMonth hour minute".split(
    " ",
  ),
  ..."month networkDays second time weekday year randBetween".split(" "),
];

export const functionsMembers: Members = {
  methods: Object.fromEntries(FUNCTION_NAMES.map((name) => [name, "1.2"])),
};

export const functionResultMembers = {
  scalars: {
    error: "1.2",
    value: "1.2",
  },
} as const satisfies Members;
