import type { Indicator } from "../../plan/plan";
import { formatValue, quote } from "../phrasing";
import type { ActionRule } from "../rule";
import { targetsOf } from "../targets";

/** What changes or is a difference may be below zero. */
const CAN_BE_NEGATIVE =
  /change|growth|variation|balance|deficit|surplus|net\b|gap|differen|temperature|crecimiento|variaci[óo]n|d[ée]ficit|saldo|brecha|croissance|solde|écart|เปลี่ยนแปลง|การเติบโต|ดุล|ប្រែប្រួល|កំណើន|សមតុល្យ/iu;

export function canBeNegative({ text }: Indicator): boolean {
  return CAN_BE_NEGATIVE.test(text);
}

export const targetNegative: ActionRule = {
  id: "target-negative",
  severity: "error",
  needs: "action",
  *find(context) {
    for (const { indicator, value } of targetsOf(context)) {
      if (value.state !== "number" || value.number >= 0 || canBeNegative(indicator)) continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        message: {
          id: "target-negative",
          values: { number: formatValue(value), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
