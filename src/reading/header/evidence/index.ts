import type { TableFacts } from "../column-facts";
import { agenciesAsHeaders } from "./agencies";
import {
  cellsOfDirections,
  cellsOfTexts,
  fullerOfSameHead,
  goalsByCells,
  goalsInWords,
  goalsLeftOfIndicators,
  hiddenBesideShown,
  unitsBesideNumbers,
} from "./cells";
import { betweenCosts, linesOfCosts } from "./costs";
import type { Evidence, EvidenceRule } from "./evidence";
import { labelsOfLevels, levelsWithoutHeader } from "./labels";
import {
  levelsAboveActions,
  lowestLevelAsAction,
  severalActions,
  severalIndicators,
  unknownObjectives,
  valuesOfOtherIndicators,
} from "./levels";
import {
  amongCosts,
  besideTheIndicator,
  outOfProportion,
  saysOverall,
  totalsOfActuals,
  totalsOfCosts,
} from "./neighbours";
import {
  codesAtTheLeft,
  codesBelowNumbers,
  codesUnderActions,
  numbersBesideActions,
  numbersOfIndicators,
  numbersOfLevels,
  sharedNumbers,
} from "./numbers";
import { namesOfRows } from "./names";
import { namesBesideValues, textsLeftOfValues } from "./names-beside-values";
import { partColumnsOf } from "../part-columns";
import { marksOfKeyIndicators } from "./key-indicators";
import { partsOfRows } from "./parts";
import { quantitiesOfRows } from "./quantities";
import { datesOfRows, kindsOfRows } from "./rows-told";
import { sumsOfActuals } from "./sums";
import { sumsSoFar } from "./times/running-sums";
import { timesAlone } from "./times/time-alone";
import { finalTarget, valueBefore } from "./times/years-apart";
import { totalsOfYears, yearOfThePlan } from "./times/years-of-columns";
import { quotientsOfValues, sharesBesideValues, sharesOfTargets } from "./percentages";
import { headMentions, headSays, onlyMention, partnersAlone, underMoney, plainHeaders } from "./words";

/** All rules, by name. Their order means nothing: none sees what another found. */
export const COLUMN_RULES: Readonly<Record<string, EvidenceRule>> = {
  headSays,
  plainHeaders,
  headMentions,
  onlyMention,
  underMoney,
  partnersAlone,
  sharesBesideValues,
  quotientsOfValues,
  sharesOfTargets,
  unitsBesideNumbers,
  goalsInWords,
  timesAlone,
  sumsSoFar,
  totalsOfYears,
  yearOfThePlan,
  sumsOfActuals,
  finalTarget,
  valueBefore,
  quantitiesOfRows,
  cellsOfTexts,
  cellsOfDirections,
  fullerOfSameHead,
  hiddenBesideShown,
  goalsByCells,
  goalsLeftOfIndicators,
  codesBelowNumbers,
  codesAtTheLeft,
  codesUnderActions,
  sharedNumbers,
  numbersOfLevels,
  numbersOfIndicators,
  numbersBesideActions,
  levelsAboveActions,
  lowestLevelAsAction,
  namesOfRows,
  namesBesideValues,
  textsLeftOfValues,
  severalActions,
  unknownObjectives,
  severalIndicators,
  valuesOfOtherIndicators,
  labelsOfLevels,
  levelsWithoutHeader,
  totalsOfCosts,
  amongCosts,
  betweenCosts,
  linesOfCosts,
  totalsOfActuals,
  besideTheIndicator,
  saysOverall,
  outOfProportion,
  agenciesAsHeaders,
  datesOfRows,
  kindsOfRows,
  partsOfRows,
  marksOfKeyIndicators,
};

/** All that speaks for and against the roles of a table's columns. */
export function evidenceOf(table: TableFacts): readonly Evidence[] {
  const parts = partColumnsOf(table.groups);
  const found = Object.values(COLUMN_RULES).flatMap((rule) => rule(table));
  if (parts.size === 0) return found;
  const isPart = (place: number): boolean => parts.has(table.columns[place]?.column ?? -1);
  return found.filter(({ place, given }) => !isPart(place) && (given === undefined || !isPart(given.place)));
}
