import { currencyOfFormat } from "../../../src/plan/language/money-words";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import type { MoneyAmount } from "../../../src/plan/money";
import { moneyTogether } from "../../../src/plan/money-together";
import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";

type Rows = readonly (readonly GridValue[])[];

function read(rows: Rows, merges: readonly string[] = []) {
  const { plan } = planReading(gridOf(rows, { merges }));
  const said = ({ kind, amount, currency }: Omit<MoneyAmount, "cell">): string =>
    `${kind} ${amount}${currency === null ? "" : ` ${currency}`}`;
  return {
    told: planTold(plan).map((line) => line.replace(/^.*? = /u, "")),
    money: plan.actions.map(({ money = [] }) => money.map(said)),
    together: moneyTogether(plan.actions).map((total) => `${said(total)} of ${total.actions}`),
  };
}

describe("the money of actions", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "English",
      ["Action", "Indicator", "Target 2024", "Budget (USD)", "Funds available (USD)", "Spent (USD)"],
      ["required 500 USD", "available 300 USD", "spent 120.5 USD"],
    ],
    [
      "Khmer",
      ["សកម្មភាព", "សូចនាករ", "គោលដៅ 2024", "ថវិកា (KHR)", "ថវិកាដែលមាន (KHR)", "ថវិកាបានចំណាយ (KHR)"],
      ["required 500 KHR", "available 300 KHR", "spent 120.5 KHR"],
    ],
    [
      "Thai",
      ["กิจกรรม", "ตัวชี้วัด", "เป้าหมาย 2567", "งบประมาณ", "งบประมาณที่ได้รับจัดสรร", "งบประมาณที่ใช้จ่ายจริง"],
      ["required 500", "available 300", "spent 120.5"],
    ],
    [
      "French",
      [
        "Activité",
        "Indicateur",
        "Cible 2024",
        "Budget (EUR)",
        "Budget disponible (EUR)",
        "Budget dépensé (EUR)",
      ],
      ["required 500 EUR", "available 300 EUR", "spent 120.5 EUR"],
    ],
  ])("is what its columns of resources hold, and no target, in %s", (_, header, expected) => {
    const found = read([
      header,
      ["1.1 A", "# trained", 20, 500, 300, 120.5],
      ["1.2 B", "# taught", 4, 90, "", ""],
    ]);
    expect(found.told).toEqual(["2024: 20", "2024: 4"]);
    expect(found.money[0]).toEqual(expected);
    expect(found.money[1]).toHaveLength(1);
  });

  it("has the currency that its cell names, and is never added to that of another", () => {
    const found = read([
      ["Action", "Indicator", "Target 2024", "Budget"],
      ["1.1 A", "# trained", 20, "USD 30,000"],
      ["1.2 B", "# taught", 4, "500 000 THB"],
      ["1.3 C", "# met", 4, "20,000 USD"],
      ["1.4 D", "# heard", 4, "to be confirmed"],
    ]);
    expect(found.money).toEqual([
      ["required 30000 USD"],
      ["required 500000 THB"],
      ["required 20000 USD"],
      [],
    ]);
    expect(found.together).toEqual(["required 50000 USD of 2", "required 500000 THB of 1"]);
  });

  it("is not in words, codes, sources, unit costs and shares", () => {
    const found = read([
      ["Action", "Indicator", "Target 2024", "Source of funding", "Budget code", "Unit cost", "Resources"],
      ["1.1 A", "# trained", 20, "UNICEF", 4711, 25, "staff time"],
      ["1.2 B", "# taught", 4, "Government", 4712, 30, "two trainers"],
    ]);
    expect(found.money).toEqual([[], []]);
  });

  it("of years with their total is the total, and counts once where it is merged over actions", () => {
    const found = read(
      [
        ["Action", "Indicator", "Target 2024", "Total budget", "Budget 2024", "Budget 2025"],
        ["1.1 A", "# trained", 20, 900, 500, 400],
        ["1.2 B", "# taught", 4, "", "", ""],
      ],
      ["D2:D3"],
    );
    expect(found.together).toEqual(["required 900 of 1"]);
  });

  it.each([
    ["[$€-2] #,##0", "EUR"],
    ["[$฿-41E]#,##0", "THB"],
    ["[$KHR] #,##0", "KHR"],
    ["[$-409]#,##0", null],
    ["$#,##0", "$"],
  ])("has the currency of the number's format %s", (format, currency) => {
    expect(currencyOfFormat(format)).toBe(currency);
  });

  it.each([
    ["Budget (USD million)", 3.5, "required 3500000 USD"],
    ["Budget US$ ('000)", 120, "required 120000 USD"],
    ["Budget in thousand baht", 12, "required 12000"],
    ["Budget 2000", 12, "required 12"],
  ])("is multiplied as its header says: %s", (header, amount, expected) => {
    const found = read([
      ["Action", "Indicator", "Target 2024", header],
      ["1.1 A", "# trained", 20, amount],
      ["1.2 B", "# taught", 4, ""],
    ]);
    expect(found.money[0]?.[0]?.trim()).toMatch(new RegExp(`^${expected}`));
  });
});
