import { FUNCTION_NAMES } from "../src/objects/function-members";
import { hosted, refusal } from "./hosting";

type Arguments = (sheet: Excel.Worksheet) => readonly unknown[];
type Caller = (...args: readonly unknown[]) => Excel.FunctionResult<unknown>;

const values = (...given: readonly unknown[]): Arguments => {
  return () => given;
};
const numbers: Arguments = (sheet) => [sheet.getRange("A1:A5")];
const numbersAnd =
  (...given: readonly unknown[]): Arguments =>
  (sheet) => [sheet.getRange("A1:A5"), ...given];

/** In A1:A5 the numbers 1, 2, 4, 8 and 10, in B1:B5 the texts a, b, c, b and nothing. */
const CASES: readonly [name: string, args: Arguments, value: unknown][] = [
  ["abs", values(-12.5), 12.5],
  ["acos", values(0.5), Math.acos(0.5)],
  ["acosh", values(2), Math.acosh(2)],
  ["asin", values(0.5), Math.asin(0.5)],
  ["asinh", values(-2), Math.asinh(-2)],
  ["atan", values(1), Math.PI / 4],
  ["atan2", values(-1, 1), (3 * Math.PI) / 4],
  ["atanh", values(0.5), Math.atanh(0.5)],
  ["cos", values(1), Math.cos(1)],
  ["cosh", values(1), Math.cosh(1)],
  ["degrees", values(Math.PI), 180],
  ["even", values(1.5), 2],
  ["exp", values(1), Math.E],
  ["fact", values(5), 120],
  ["gcd", values(24, 36), 12],
  ["int", values(-2.3), -3],
  ["lcm", values(24, 36), 72],
  ["ln", values(Math.E), 1],
  ["log", values(8, 2), 3],
  ["log10", values(1000), 3],
  ["mod", values(-7, 3), 2],
  ["mround", values(10, 3), 9],
  ["odd", values(1.5), 3],
  ["pi", values(), Math.PI],
  ["power", values(2, 10), 1024],
  ["product", numbersAnd(2), 1280],
  ["randBetween", () => [3, 3], 3],
  ["quotient", values(-7, 3), -2],
  ["radians", values(180), Math.PI],
  ["round", values(-12.345, 2), -12.35],
  ["roundDown", values(129, -1), 120],
  ["roundUp", values(121, -1), 130],
  ["sign", values(-8), -1],
  ["sin", values(1), Math.sin(1)],
  ["sinh", values(1), Math.sinh(1)],
  ["sqrt", values(81), 9],
  ["sqrtPi", values(2), Math.sqrt(2 * Math.PI)],
  ["sum", numbers, 25],
  ["sumIf", numbersAnd(">3"), 22],
  ["sumIfs", (sheet) => [sheet.getRange("A1:A5"), sheet.getRange("B1:B5"), "b"], 10],
  ["sumSq", values(-2, 3), 13],
  ["tan", values(1), Math.tan(1)],
  ["tanh", values(1), Math.tanh(1)],
  ["trunc", values(-12.345, 2), -12.34],
  ["average", numbers, 5],
  ["averageIf", numbersAnd(">3"), 22 / 3],
  ["averageIfs", (sheet) => [sheet.getRange("A1:A5"), sheet.getRange("B1:B5"), "b"], 5],
  ["count", (sheet) => [sheet.getRange("A1:B5")], 5],
  ["countA", values("", false, 0), 3],
  ["countBlank", (sheet) => [sheet.getRange("B1:B5")], 1],
  ["countIf", (sheet) => [sheet.getRange("B1:B5"), "b"], 2],
  ["countIfs", (sheet) => [sheet.getRange("B1:B5"), "b", sheet.getRange("A1:A5"), ">2"], 1],
  ["large", numbersAnd(2), 8],
  ["max", numbersAnd(40), 40],
  ["median", values(1, 2, 8, 9), 5],
  ["min", numbersAnd(-4), -4],
  ["small", numbersAnd(2), 2],
  ["stDev_P", numbers, Math.sqrt(12)],
  ["stDev_S", numbers, Math.sqrt(15)],
  ["var_P", numbers, 12],
  ["var_S", numbers, 15],
  ["concatenate", values("say ", '"hi"', 2), 'say "hi"2'],
  ["exact", values("Hello", "hello"), false],
  ["find", values("M", "Miriam"), 1],
  ["left", values("abcdef"), "a"],
  ["len", values('say "hi"'), 8],
  ["lower", values("HeLLo"), "hello"],
  ["mid", values("abcdef", 2, 3), "bcd"],
  ["proper", values("plan of action"), "Plan Of Action"],
  ["replace", values("abcdef", 3, 2, "*"), "ab*ef"],
  ["rept", values("*-", 3), "*-*-*-"],
  ["right", values("abcdef", 3), "def"],
  ["substitute", values("Quarter 1", "1", "2"), "Quarter 2"],
  ["text", values(0.285, "0.0%"), "28.5%"],
  ["trim", values("  one   two  "), "one two"],
  ["upper", values("a1 b2"), "A1 B2"],
  ["value", values("1,234"), 1234],
  ["and", values(true, false), false],
  ["if", values(true, "yes", "no"), "yes"],
  ["isError", values(1), false],
  ["isNA", values(1), false],
  ["isNumber", values("1"), false],
  ["isText", values("1"), true],
  ["not", values(false), true],
  ["or", values(true, false), true],
  ["xor", values(true, true), false],
  ["choose", values(2, "a", "b"), "b"],
  ["hlookup", (sheet) => ["a", sheet.getRange("B1:B2"), 2, false], "b"],
  ["match", (sheet) => ["c", sheet.getRange("B1:B5"), 0], 3],
  ["vlookup", (sheet) => [4, sheet.getRange("A1:B5"), 2, false], "c"],
  ["date", values(2024, 5, 1), 45413],
  ["datevalue", values("5/1/2024"), 45413],
  ["day", values(45413), 1],
  ["days", values(45413, 45400), 13],
  ["edate", values(45413, 1), 45444],
  ["eoMonth", values(45413, 0), 45443],
  ["hour", values(0.75), 18],
  ["minute", values(0.78125), 45],
  ["month", values(45413), 5],
  ["networkDays", values(45413, 45419), 5],
  ["second", values(0.0005), 43],
  ["time", values(12, 0, 0), 0.5],
  ["weekday", values(45413), 4],
  ["year", values(45413), 2024],
];

async function called(call: (functions: Excel.Functions, sheet: Excel.Worksheet) => unknown) {
  return hosted().onSheet(async (sheet, context) => {
    sheet.getRange("A1:B5").values = [
      [1, "a"],
      [2, "b"],
      [4, "c"],
      [8, "b"],
      [10, ""],
    ];
    const result = call(context.workbook.functions, sheet) as Excel.FunctionResult<unknown>;
    result.load("value,error");
    await context.sync();
    return result;
  });
}

describe("a function of formulas", () => {
  it("is one of those that are tried here", () => {
    expect(CASES.map(([name]) => name).sort()).toEqual([...FUNCTION_NAMES].sort());
  });

  it.each(CASES)("%s gives what it gives in a formula", async (name, args, value) => {
    const { value: given, error } = await called((functions, sheet) => {
      const methods = functions as unknown as Record<string, Caller>;
      return methods[name]?.(...args(sheet));
    });
    expect(error).toBeNull();
    if (typeof value === "number") expect(given).toBeCloseTo(value, 10);
    else expect(given).toBe(value);
  });

  it.each([
    ["#DIV/0!", (f: Excel.Functions) => f.atan2(0, 0)],
    ["#NUM!", (f: Excel.Functions) => f.sqrt(-1)],
    ["#VALUE!", (f: Excel.Functions) => f.mid("abcdef", 0, 2)],
    ["#N/A", (f: Excel.Functions) => f.match("z", { address: "Sheet1!B1:B5" }, 0)],
  ])("gives %s as its error, and no value", async (code, call) => {
    expect(await called(call)).toMatchObject({ value: null, error: code });
  });

  it("takes what another gives, and cells by their address", async () => {
    const { value } = await called((f) => f.sum({ address: "Sheet1!A1:A5" }, f.abs(-4)));
    expect(value).toBe(29);
  });

  it("is refused where the address is none", async () => {
    const call = called((f) => f.sum({ address: "nowhere" }));
    expect(await refusal(call)).toMatchObject({ code: "InvalidArgument", location: "Functions.sum" });
  });

  it("is refused by name where it is not here", async () => {
    const call = called((f) => f.besselI(1.5, 1));
    expect(await refusal(call)).toMatchObject({ code: "ApiNotFound", location: "Functions.besselI" });
  });
});
