export type { Aggregation, IndicatorDefinition, IndicatorDefinitions } from "./definition";
export { agrees, combine, type NumberValue } from "./aggregation";
export { hasWrongCount, periodTargets } from "./figures";
export { defineIndicators } from "./inference";
export { readWording } from "./wording";
export { choicesOf, readChoice, type ChoiceColumn, type ChoiceOf, type Frequency } from "./choice-words";
export { indicatorRows, type DefinitionRow } from "./indicator-rows";
export { readIndicatorTable, type IndicatorEntry, type IndicatorTable } from "./indicator-table";
export { isInForce, settleDefinitions, type SettledDefinitions } from "./settled-definitions";
