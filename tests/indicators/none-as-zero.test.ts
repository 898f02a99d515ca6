import { actualInNumbers, countedReport } from "../../src/indicators/measuring/counted-report";
import { faultOfActual } from "../../src/indicators/measuring/actual-fault";
import { planOf, progressOf, valueOf } from "../progress/plan-of";

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
