import fc from "fast-check";
import { agrees, combine, type NumberValue } from "../../src/indicators";
import { actualInNumbers, countedReport } from "../../src/indicators/measuring/counted-report";
import { faultOfActual } from "../../src/indicators/measuring/actual-fault";
import { planOf, progressOf, valueOf } from "../progress/plan-of";

/** A value as it is shown: "33.3", or a number that its cell shows with fewer places. */
function value(shown: string, number = Number(shown)): NumberValue {
  const cell = { sheet: "Plan", row: 1, column: 1 };
  return { cell, raw: shown, state: "number", number, written: "number", percent: false, formula: null };
}

function values(...shown: readonly string[]): NumberValue[] {
  return shown.map((text) => value(text));
}

describe("combining the values of periods", () => {
  it.each([
    ["sum", 9],
    ["latest", 2],
    ["constant", 2],
    ["max", 4],
    ["average", 3],
  ] as const)("%s of 3, 4 and 2 is %d", (aggregation, expected) => {
    expect(combine(aggregation, [3, 4, 2])).toBe(expected);
  });

  it("gives nothing where there is nothing", () => {
    expect(combine("sum", [])).toBeNull();
  });
});

describe("periods and the whole", () => {
  it("agree exactly where all are whole numbers", () => {
    expect(agrees("sum", values("2", "2"), value("4"))).toBe(true);
    expect(agrees("sum", values("2", "2"), value("5"))).toBe(false);
    expect(agrees("sum", values("2", "2"), value("3"))).toBe(false);
  });

  it("agree to the places that are shown, in whichever digits", () => {
    expect(agrees("constant", [value("០,៥", 0.5), value("០,៨", 0.8)], value("០,៥", 0.5))).toBe(false);
    expect(agrees("latest", [value("๖๖.๖๗", 66.67)], value("๖๖.๗", 66.7))).toBe(true);
  });

  it("agree where rounding explains the difference, and no further", () => {
    expect(agrees("sum", values("33.3", "33.3", "33.3"), value("100"))).toBe(true);
    expect(agrees("sum", values("33.3", "33.3", "33.1"), value("100"))).toBe(false);
    expect(agrees("latest", values("66.67"), value("66.7"))).toBe(true);
    expect(agrees("latest", values("66.7"), value("66.67"))).toBe(true);
    expect(agrees("latest", values("66.7"), value("66.8"))).toBe(false);
  });

  it("take a cell that shows fewer places than it holds as shown", () => {
    const third = value("33%", 33.333333);
    expect(agrees("sum", [third, third, third], value("100%", 100))).toBe(true);
  });

  it("agree on an average in the place that the whole is stated in", () => {
    expect(agrees("average", values("80", "85", "85"), value("83"))).toBe(true);
    expect(agrees("average", values("80", "85", "85"), value("84"))).toBe(false);
  });

  it("hold a constant in every period", () => {
    expect(agrees("constant", values("5", "5", "5"), value("5"))).toBe(true);
    expect(agrees("constant", values("5", "4", "5"), value("5"))).toBe(false);
  });

  it("are not put off by binary arithmetic", () => {
    expect(agrees("sum", values("0.1", "0.2"), value("0.3"))).toBe(true);
    expect(agrees("sum", values("1.1", "2.2", "3.3"), value("6.6"))).toBe(true);
  });

  it("always agree with the sum of whole numbers, and never with another whole number", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000_000), { minLength: 1 }),
        fc.integer({ min: 1, max: 1000 }),
        (numbers, off) => {
          const parts = numbers.map((number) => value(String(number)));
          const sum = numbers.reduce((total, number) => total + number, 0);
          expect(agrees("sum", parts, value(String(sum)))).toBe(true);
          expect(agrees("sum", parts, value(String(sum + off)))).toBe(false);
        },
      ),
    );
  });

  it("agree where the parts of a sum are rounded to the same places as the whole", () => {
    const exact = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(exact, { minLength: 2, maxLength: 12 }), (numbers) => {
        const sum = numbers.reduce((total, number) => total + number, 0);
        expect(
          agrees("sum", values(...numbers.map((number) => number.toFixed(1))), value(sum.toFixed(1))),
        ).toBe(true);
      }),
    );
  });
});

const [indicator] = planOf([{ targets: { 2024: 5 } }]).plan.indicators;

describe("a report that there was none", () => {
  it.each([
    ...["Nil", "none", "NONE.", "zero", "Nothing"],
    ...["néant", "Aucun", "zéro", "ninguno", "Cero", "nenhuma", "nessuno", "sıfır", "yok"],
    ...["ไม่มี", "ศูนย์", "គ្មាន", "សូន្យ", "ບໍ່ມີ", "không có", "nihil", "tidak ada", "wala", "אין"],
  ])("is 0 where a count was asked: %s", (text) => {
    const value = valueOf(text);
    expect(countedReport(indicator!, { measure: "number" }, value)?.number).toBe(0);
    expect(faultOfActual(indicator!, { measure: "number" }, value)).toBeNull();
    expect(progressOf({ targets: { 2024: 5 }, actuals: { 2024: text } }, "2024")).toMatchObject({
      actual: 0,
      status: "offTrack",
      missing: [],
    });
  });

  it("meets a target of 0", () => {
    const stockOuts = { aggregation: "latest", direction: "decrease", targets: { 2024: 0 } } as const;
    expect(progressOf({ ...stockOuts, actuals: { 2024: "Nil" } }, "2024").status).toBe("onTrack");
    expect(progressOf({ ...stockOuts, actuals: { 2024: 3 } }, "2024").status).toBe("offTrack");
  });

  it("is asked about where a percentage was asked, and of a milestone says that it is not reached", () => {
    expect(countedReport(indicator!, { measure: "percentage" }, valueOf("none"))).toBeNull();
    expect(faultOfActual(indicator!, { measure: "percentage" }, valueOf("none"))).toBe("notNumber");
    expect(actualInNumbers({ measure: "milestone" }, valueOf("ไม่มี"))).toMatchObject({ number: 0 });
  });

  it.each(["N/A", "-", "not available", "none of the two", "no data"])("is not said by %j", (text) => {
    expect(countedReport(indicator!, { measure: "number" }, valueOf(text))).toBeNull();
  });
});
