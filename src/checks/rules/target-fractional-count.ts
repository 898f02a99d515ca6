import type { Indicator } from "../../plan/plan";
import { readWording, type IndicatorDefinition } from "../../indicators";
import { formatValue, quote } from "../phrasing";
import type { ActionRule } from "../rule";
import { targetsOf } from "../targets";

/** Land, ways, weights, time and money are counted in parts too. */
const COMES_IN_PARTS =
  /hectare|hect[áa]rea|\bhas?\b|\bkm|kilomet|kil[óo]m|\bmiles?\b|met(?:er|re)s?\b|metros?|acres?|\brai\b|ton(?:ne|elada)?s?\b|\bkg|kilogram|lit(?:er|re|ro)s?|hours?|horas?|heures?|person[ -](?:days|months|years)|million|millones|thousand|miles de|billion|usd|us\$|dollars?|d[óo]lares|euros?|baht|riels?|pesos|francs?|\bmw|megawatt|\bgwh|full[ -]time|fte|ไร่|เฮกตาร์|กิโล|ตัน|ชั่วโมง|ล้าน|บาท|ហិកតា|គីឡូ|តោន|ម៉ោង|លាន|រៀល|ដុល្លារ/iu;

/** Whether a part of one is none: of workshops, not of hectares. */
export function isCountedInWholes(indicator: Indicator, { measure }: IndicatorDefinition): boolean {
  const described = `${indicator.text} ${indicator.unit?.text ?? ""}`;
  const isCount = measure === "number" && readWording(indicator.text).kind === "count";
  return isCount && !COMES_IN_PARTS.test(described);
}

export const targetFractionalCount: ActionRule = {
  id: "target-fractional-count",
  severity: "error",
  needs: "action",
  *find(context) {
    for (const { indicator, definition, value } of targetsOf(context)) {
      if (value.state !== "number" || value.percent || Number.isInteger(value.number)) continue;
      if (!isCountedInWholes(indicator, definition)) continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        leansOn: definition,
        message: {
          id: "target-fractional-count",
          values: { number: formatValue(value), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
