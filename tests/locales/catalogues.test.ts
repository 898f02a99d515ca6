import { IntlMessageFormat } from "intl-messageformat";
import { catalogues, LANGUAGES } from "../../src/locales/catalogues";
import type { MessageId } from "../../src/locales/message-ids";
import { createTranslator } from "../../src/locales/translator";
import { COLUMN_WEIGHTS } from "../../src/reading/weights/columns";

describe("catalogues", () => {
  const keys = Object.keys(catalogues.en).sort();

  /** What is told of a quarter beside its number and year. */
  const OF_QUARTERS = ["first", "calendarYear", "yearStart"];

  describe.each(LANGUAGES)("the catalogue %s", (language) => {
    const catalogue = catalogues[language];

    it("has the keys of the English one and no other", () => {
      expect(Object.keys(catalogue).sort()).toEqual(keys);
    });

    it("ends as the English texts do: none has lost its end to an ellipsis", () => {
      const isCut = (text = ""): boolean => text.trim().endsWith("…");
      expect(keys.filter((key) => isCut(catalogue[key]) && !isCut(catalogues.en[key]))).toEqual([]);
    });

    it("writes numbers with the signs of English, as Excel shows them in cells", () => {
      const say = createTranslator(language);
      expect(say({ id: "pane-exchange-record", values: { count: 12345 } })).toContain("12,345");
    });

    it("says something under every key", () => {
      expect(keys.filter((key) => catalogue[key]?.trim() === "")).toEqual([]);
    });

    it("is written in ICU messages that show what the English text shows, and nothing else", () => {
      for (const key of keys) {
        const english = argumentsOf(catalogues.en[key] ?? "", "en");
        const own = argumentsOf(catalogue[key] ?? "", language);
        // A text that names a quarter is told its months too, and may say them in its number's place.
        const shows = (name: string): boolean =>
          own.shown.has(name) || (own.all.has("first") && (name === "quarter" || name === "year"));
        expect([key, [...english.shown].filter((name) => !shows(name))]).toEqual([key, []]);
        const known = new Set([...english.all, ...(english.all.has("quarter") ? OF_QUARTERS : [])]);
        expect([key, [...own.all].filter((name) => !known.has(name))]).toEqual([key, []]);
      }
    });
  });

  describe.each(["km", "th"] as const)("the catalogue %s", (language) => {
    it("is written in its own script", () => {
      const script = language === "th" ? /\p{Script=Thai}/u : /\p{Script=Khmer}/u;
      const foreign = keys.filter((key) => {
        const english = catalogues.en[key] ?? "";
        const text = catalogues[language][key] ?? "";
        // Texts that hold nothing but arguments, signs or names are the same in every language.
        return /[a-z]{4,}/.test(english.replaceAll(/\{[^{}]*\}/g, "")) && !script.test(text);
      });
      expect(foreign).toEqual([]);
    });
  });

  it("a key that no catalogue has comes back as it is", () => {
    expect(createTranslator("th")({ id: "no-such-key" as MessageId })).toBe("no-such-key");
  });

  it("texts of cells stand in a message as they are, whatever signs they hold", () => {
    const text = "<b>{odd}</b> '#'";
    expect(createTranslator("en")({ id: "error-sheetMissing", values: { sheet: text } })).toContain(text);
  });

  interface Arguments {
    readonly all: Set<string>;
    /** Those whose value a reader sees; others only choose between wordings, which not every language needs. */
    readonly shown: Set<string>;
  }

  /** The arguments that a message takes, also inside its plurals. */
  function argumentsOf(text: string, language: string): Arguments {
    const found: Arguments = { all: new Set(), shown: new Set() };
    const visit = (parts: readonly unknown[], counted: string | null): void => {
      for (const part of parts) {
        if (!(part instanceof Object) || !("type" in part) || part.type === TYPE.literal) continue;
        if (part.type === TYPE.pound && counted !== null) found.shown.add(counted);
        if (!("value" in part)) continue;
        const name = String(part.value);
        found.all.add(name);
        if (!("options" in part) || !(part.options instanceof Object)) found.shown.add(name);
        else
          for (const option of Object.values(part.options) as { value: unknown[] }[])
            visit(option.value, name);
      }
    };
    visit(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst(), null);
    return found;
  }

  /** The kinds of a message's parts, as FormatJS numbers them. */
  const TYPE = { literal: 0, pound: 7 } as const;

  describe("a quarter in Thai", () => {
    const quarter = (values: Readonly<Record<string, number>>): string =>
      createTranslator("th")({ id: "summary-period-quarter", values });

    it.each([
      [{ year: 2567, quarter: 3 }, "ไตรมาส 3 (ก.ค.–ก.ย. 2567)"],
      [{ year: 2567, quarter: 1, yearStart: 10 }, "ไตรมาส 1 ปีงบประมาณ 2567 (ต.ค.–ธ.ค. 2566)"],
      [{ year: 2567, quarter: 2, yearStart: 10 }, "ไตรมาส 2 ปีงบประมาณ 2567 (ม.ค.–มี.ค. 2567)"],
      [{ year: 2025, quarter: 2, yearStart: 7 }, "ไตรมาส 2 ปีงบประมาณ 2025 (ต.ค.–ธ.ค. 2024)"],
    ])("names its months, since officers count quarters from October: %p", (values, told) => {
      expect(quarter(values)).toBe(told);
    });
  });
});

const FAMILY = "pane-reason-";

describe("the reasons why columns are read as they are", () => {
  it.each(LANGUAGES)("have a text for each weight and no other in %s", (language) => {
    const named = Object.keys(catalogues[language])
      .filter((key) => key.startsWith(FAMILY))
      .map((key) => key.slice(FAMILY.length));
    expect(named.sort()).toEqual(Object.keys(COLUMN_WEIGHTS).sort());
  });

  it.each(LANGUAGES)(
    "say the same where reading says the same, and else something else, in %s",
    (language) => {
      const saidBy = new Map<string, string>();
      for (const [name, { says }] of Object.entries(COLUMN_WEIGHTS)) {
        const text = catalogues[language][`${FAMILY}${name}`] ?? "";
        expect([name, saidBy.get(says) ?? text]).toEqual([name, text]);
        saidBy.set(says, text);
      }
      expect(new Set(saidBy.values()).size).toBe(saidBy.size);
    },
  );
});
