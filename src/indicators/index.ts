export type { Aggregation, IndicatorDefinition, IndicatorDefinitions } from "./definition";
export { agrees, combine, type NumberValue } from "./aggregation";
export { hasWrongCount, isMisalignedRow, periodTargets, type NamedTarget } from "./figures";
export { readDirectionColumn } from "./direction";
export { defineIndicators } from "./inference";
export { rememberByObject, rememberByText } from "./remembered";
export { readYesNo } from "./yes-no";
export { readWording } from "./wording";
export { readChoice } from "./choice-words";
export { choicesOf, type ChoiceColumn } from "./choices";
export { indicatorRows, type DefinitionRow } from "./indicator-rows";
export { readIndicatorTable, type IndicatorEntry, type IndicatorTable } from "./indicator-table";
export { isInForce, settleDefinitions, type SettledDefinitions } from "./settled-definitions";
export { namedTargets, numberTargets } from "./named-targets";
export {
  inOneScale,
  inPoints,
  oddReports,
  pointsOf,
  targetsInOddScale,
  type InPoints,
  type OddNumber,
} from "./percent-scale";
export { percentMet } from "./percent-met";
export { DEFAULT_REPORT_BOUNDS, type ReportBounds } from "./report-bounds";
