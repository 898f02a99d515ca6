import type { TableFacts } from "../column-facts";
import { agenciesAsHeaders } from "./agencies";
import {
  boundsAsTargets,
  cellsOfDirections,
  cellsOfTexts,
  cellsOfUnits,
  cellsOfValues,
  fullerOfSameHead,
  goalsByCells,
  goalsInWords,
  goalsLeftOfIndicators,
  hiddenBesideShown,
  repeatedCodes,
  resultsAside,
  unitsBesideNumbers,
} from "./cells";
import { linesOfCosts } from "./costs";
import type { Evidence, EvidenceRule } from "./evidence";
import { labelsOfLevels, levelsWithoutHeader } from "./labels";
import {
  levelsAboveActions,
  lowestLevelAsAction,
  severalActions,
  severalIndicators,
  unknownActions,
  unknownObjectives,
  valuesOfOtherIndicators,
} from "./levels";
import {
  amongCosts,
  besideTheIndicator,
  underTheIndicators,
  outOfProportion,
  productsWithUnit,
  saysOverall,
  totalsOfActuals,
  totalsOfCosts,
} from "./neighbours";
import {
  codesAtTheLeft,
  codesBelowNumbers,
  codesOfLevels,
  codesUnderActions,
  numbersBesideActions,
  numbersOfIndicators,
  numbersOfLevels,
  sharedNumbers,
} from "./numbers";
import {
  indicatorsWithoutHead,
  namedByUnit,
  namesBesideCodes,
  namesBesideResults,
  namesUnderTitle,
} from "./names";
import { partColumnsOf } from "../part-columns";
import { partsOfRows } from "./parts";
import { personsBesideAgencies } from "./responsible";
import { datesOfRows, kindsOfRows } from "./rows-told";
import { sumsOfActuals } from "./sums";
import { daysInCalendar, timeAlone } from "./times/time-alone";
import { finalTarget, valueBefore } from "./times/years-apart";
import { totalsOfYears, yearOfThePlan, yearsBesideTargets } from "./times/years-of-columns";
import { quotientsOfValues, sharesBesideValues, sharesOfTargets, targetsInPercent } from "./percentages";
import { partsMakeUpActual, yearsBeforeTargets, yearsThatMissTarget } from "./years-and-target";
import {
  headMentions,
  headSays,
  onlyMention,
  partnersAlone,
  plainHeaders,
  targetsAndIndicators,
  underMoney,
} from "./words";

/** All rules, by name. Their order means nothing: none sees what another found. */
export const COLUMN_RULES: Readonly<Record<string, EvidenceRule>> = {
  headSays,
  plainHeaders,
  headMentions,
  onlyMention,
  underMoney,
  partnersAlone,
  targetsAndIndicators,
  sharesBesideValues,
  quotientsOfValues,
  sharesOfTargets,
  targetsInPercent,
  cellsOfUnits,
  unitsBesideNumbers,
  goalsInWords,
  repeatedCodes,
  timeAlone,
  daysInCalendar,
  yearsBesideTargets,
  yearsThatMissTarget,
  yearsBeforeTargets,
  partsMakeUpActual,
  totalsOfYears,
  yearOfThePlan,
  sumsOfActuals,
  finalTarget,
  valueBefore,
  cellsOfValues,
  cellsOfTexts,
  cellsOfDirections,
  fullerOfSameHead,
  hiddenBesideShown,
  resultsAside,
  productsWithUnit,
  boundsAsTargets,
  goalsByCells,
  goalsLeftOfIndicators,
  codesBelowNumbers,
  codesAtTheLeft,
  codesOfLevels,
  codesUnderActions,
  sharedNumbers,
  numbersOfLevels,
  numbersOfIndicators,
  numbersBesideActions,
  levelsAboveActions,
  lowestLevelAsAction,
  unknownActions,
  namesBesideCodes,
  namesUnderTitle,
  indicatorsWithoutHead,
  namesBesideResults,
  namedByUnit,
  severalActions,
  unknownObjectives,
  severalIndicators,
  valuesOfOtherIndicators,
  labelsOfLevels,
  levelsWithoutHeader,
  totalsOfCosts,
  amongCosts,
  linesOfCosts,
  totalsOfActuals,
  besideTheIndicator,
  underTheIndicators,
  saysOverall,
  outOfProportion,
  agenciesAsHeaders,
  personsBesideAgencies,
  datesOfRows,
  kindsOfRows,
  partsOfRows,
};

/** All that speaks for and against the roles of a table's columns. */
export function evidenceOf(table: TableFacts): readonly Evidence[] {
  const parts = partColumnsOf(table.groups);
  const found = Object.values(COLUMN_RULES).flatMap((rule) => rule(table));
  if (parts.size === 0) return found;
  const isPart = (place: number): boolean => parts.has(table.columns[place]?.column ?? -1);
  return found.filter(({ place, given }) => !isPart(place) && (given === undefined || !isPart(given.place)));
}
