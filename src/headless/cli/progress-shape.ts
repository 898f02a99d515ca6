import { periodKey, type Progress } from "../../app";

/** A group's counts and means, as the core has them. */
interface RollUp {
  readonly meanPercentMet: number | null;
  readonly medianPercentMet: number | null;
}

/** A target, its actual and the one over the other, as the core has them. */
interface Met {
  readonly percentMet: number | null;
}

/**
 * What `poa progress --json` prints. Fields may be added, never renamed. Shares are fractions of one, as
 * the formula says (actual / target) and as the plan's own formulas give them: 0.75 is 75 %.
 */
export function progressShape(progress: Progress) {
  const { period, indicators, total, objectives, actions, agencies, parties, years } = progress;
  return {
    period: periodKey(period),
    indicators: indicators.map(({ year, overall, progressFromBaseline, fraction, ...indicator }) => ({
      ...met(indicator),
      numerator: fraction?.numerator ?? null,
      denominator: fraction?.denominator ?? null,
      progressFromBaseline: share(progressFromBaseline),
      year: met(year),
      overall: met(overall),
    })),
    headline: total.headline,
    total: means(total),
    objectives: objectives.map(means),
    actions: actions.map(means),
    agencies: agencies.map(means),
    parties: parties.map(means),
    years: years.map(means),
  };
}

function met<Shape extends Met>(shape: Shape): Shape {
  return { ...shape, percentMet: share(shape.percentMet) };
}

function means<Shape extends RollUp>(rollUp: Shape): Shape {
  const { meanPercentMet, medianPercentMet } = rollUp;
  return {
    ...rollUp,
    meanPercentMet: share(meanPercentMet),
    medianPercentMet: share(medianPercentMet),
  };
}

/** Per cent as a fraction, without the noise of a binary division. */
function share(percent: number | null): number | null {
  return percent === null ? null : Number((percent / 100).toPrecision(12));
}
