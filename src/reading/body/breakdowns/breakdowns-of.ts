import type { Breakdown, BreakdownDimension, IndicatorPart } from "../../../plan/breakdown";

/**
 * The breakdowns of an indicator: those of which it has parts, with their categories as they are first written, and
 * those that the plan asks for in words, which can have no parts yet.
 */
export function breakdownsOf(
  parts: readonly IndicatorPart[],
  askedFor: readonly BreakdownDimension[],
): readonly Breakdown[] {
  const categories = new Map<BreakdownDimension, Map<string, string>>();
  for (const dimension of [...parts.map((part) => part.dimension), ...askedFor])
    if (!categories.has(dimension)) categories.set(dimension, new Map());
  for (const { dimension, category } of parts) {
    const known = categories.get(dimension);
    if (known?.has(category.toLowerCase()) === false) known.set(category.toLowerCase(), category);
  }
  return [...categories].map(([dimension, names]) => ({
    dimension,
    categories: [...names.values()],
    required: askedFor.some((asked) => asked === dimension),
  }));
}
