import type { GridValue } from "@plan-of-action/xlsx/grid";
import type { Value } from "../../../src/plan/value";
import { gridOf } from "../grid-of";
import { planReading } from "../told";

type Rows = readonly (readonly GridValue[])[];

function told(value: Value | null | undefined): string {
  if (value == null || value.state === "blank") return "–";
  const { fraction } = value.state === "number" || value.state === "text" ? value : {};
  const ofWhat = fraction === undefined ? "" : ` of ${fraction.numerator}/${fraction.denominator}`;
  const stated = fraction?.stated === undefined ? "" : ` not ${fraction.stated}`;
  return `${value.state === "number" ? `${value.number}${value.percent ? " %" : ""}` : value.raw}${ofWhat}${stated}`;
}

function read(rows: Rows, merges: readonly string[] = []) {
  const { plan } = planReading(gridOf(rows, { merges }));
  return {
    values: plan.indicators.map(({ baseline, overallTarget, targets, actuals }) =>
      [
        told(baseline),
        told(overallTarget),
        ...[...targets.values()].map(told),
        ...[...actuals.values()].map(told),
      ].join("; "),
    ),
    notRead: plan.notRead.map(({ text }) => text),
    doubts: plan.doubts.map(({ text }) => text),
  };
}

describe("numerator and denominator in columns of the plan", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["English", ["Action", "Indicator"], ["Target 2024", "Numerator", "Denominator", "%"]],
    ["letters", ["Action", "Indicator"], ["Target 2024", "N#", "D#", "%"]],
    ["Khmer", ["សកម្មភាព", "សូចនាករ"], ["គោលដៅ 2024", "ភាគយក", "ភាគបែង", "%"]],
    ["Thai", ["กิจกรรม", "ตัวชี้วัด"], ["เป้าหมาย 2567", "ตัวตั้ง", "ตัวหาร", "ร้อยละ"]],
    ["Spanish", ["Actividad", "Indicador"], ["Meta 2024", "Numerador", "Denominador", "%"]],
    ["French", ["Activité", "Indicateur"], ["Cible 2024", "Numérateur", "Dénominateur", "Total"]],
    ["Indonesian", ["Kegiatan", "Indikator"], ["Target 2024", "Pembilang", "Penyebut", "Persen"]],
  ])("are what the percentage next to them is of, in %s", (_, texts, [header, ...names]) => {
    const found = read(
      [
        [...texts, header, "", ""],
        ["", "", ...names],
        ["1.1 A", "% of victims assisted", 45, 60, "75%"],
        ["1.2 B", "% of cases closed", 3, 4, "75%"],
      ].map((row) => row.map((cell) => cell ?? null)),
      ["C1:E1", "A1:A2", "B1:B2"],
    );
    expect(found.values).toEqual(["–; –; 75 % of 45/60", "–; –; 75 % of 3/4"]);
    expect([found.notRead, found.doubts]).toEqual([[], []]);
  });

  it("of baselines, targets and actuals, in headers of one row, in any order", () => {
    const found = read([
      [
        ...["Action", "Indicator", "Baseline numerator", "Baseline denominator", "Baseline"],
        ...["Target 2024 (%)", "Target 2024 (numerator)", "Target 2024 (denominator)"],
        ...["Actual 2024 denominator", "Actual 2024 numerator", "Actual 2024"],
      ],
      ["1.1 A", "% assisted", 10, 40, "25%", "75%", 45, 60, 60, 30, "50%"],
      ["1.2 B", "% closed", 1, 4, "25%", "75%", 3, 4, 4, 2, "50%"],
    ]);
    expect(found.values).toEqual([
      "25 % of 10/40; –; 75 % of 45/60; 50 % of 30/60",
      "25 % of 1/4; –; 75 % of 3/4; 50 % of 2/4",
    ]);
  });

  it("are the value where nothing else says it; of one alone nothing is known", () => {
    const found = read(
      [
        ["Action", "Indicator", "Target 2024", "Actual 2024", ""],
        ["", "", "", "Numerator", "Denominator"],
        ["1.1 A", "% assisted", "80%", 45, 60],
        ["1.2 B", "% closed", "90%", null, null],
        ["1.3 C", "% heard", "70%", 5, null],
      ],
      ["D1:E1", "A1:A2", "B1:B2", "C1:C2"],
    );
    expect(found.values).toEqual(["–; –; 80 %; 75 % of 45/60", "–; –; 90 %; –", "–; –; 70 %; 5/–"]);
  });

  it("say so where another percentage is next to them", () => {
    const found = read(
      [
        ["Action", "Indicator", "Actual 2024", "", ""],
        ["", "", "Numerator", "Denominator", "%"],
        ["1.1 A", "% assisted", 45, 60, "80%"],
        ["1.2 B", "% closed", 3, 4, "75%"],
      ],
      ["C1:E1", "A1:A2", "B1:B2"],
    );
    expect(found.values[0]).toContain("of 45/60 not 80");
  });

  it("in words, which define the indicator, are no values", () => {
    const found = read([
      ["Indicator", "Numerator", "Denominator", "Target 2024"],
      ["% assisted", "Victims assisted", "All victims", "80%"],
      ["% closed", "Cases closed", "All cases", "90%"],
    ]);
    expect(found.values).toEqual(["–; –; 80 %", "–; –; 90 %"]);
  });
});
