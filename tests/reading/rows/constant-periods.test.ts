import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";

describe("a column with one and the same year", () => {
  it("joins no rows: the same indicator of another place is another indicator", () => {
    const { plan } = planReading(
      gridOf([
        ["Año", "Lugar", "Indicador", "Valor (%)", "Meta (%)"],
        [2025, "Norte", "Hogares con agua", 61, 90],
        [2025, "Norte", "Hogares con luz", 72, 95],
        [2025, "Sur", "Hogares con agua", 43, 90],
        [2025, "Sur", "Hogares con luz", 80, 95],
        [2025, "Oeste", "Hogares con agua", 55, 90],
        [2025, "Oeste", "Hogares con luz", 77, 95],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      "Hogares con agua",
      "Hogares con luz",
      "Hogares con agua",
      "Hogares con luz",
      "Hogares con agua",
      "Hogares con luz",
    ]);
    expect(plan.actions).toHaveLength(6);
  });

  it("beside other years joins the rows of different years only", () => {
    const { plan } = planReading(
      gridOf([
        ["Year", "Place", "Activity", "Indicator", "Target"],
        [2024, "North", "Bring water", "Homes with water", 10],
        [2025, "North", "Bring water", "Homes with water", 20],
        [2024, "South", "Bring water", "Homes with water", 30],
        [2025, "South", "Bring water", "Homes with water", 40],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1 Bring water: Homes with water = 2024: 10, 2025: 20",
      "/1 Bring water: Homes with water = 2024: 30, 2025: 40",
    ]);
  });
});
