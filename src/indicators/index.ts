export type {
  Aggregation,
  Direction,
  IndicatorDefinition,
  IndicatorDefinitions,
  Measure,
} from "./definition";
export { agrees, combine, type NumberValue } from "./aggregation";
export { hasWrongCount, periodTargets, type NamedTarget } from "./figures";
export { defineIndicators } from "./inference";
export { readWording, type Wording, type WordingKind } from "./wording";
