import { IntlMessageFormat } from "intl-messageformat";
import { catalogues, LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";

const keys = Object.keys(catalogues.en).sort();

describe.each(LANGUAGES)("the catalogue %s", (language) => {
  const catalogue = catalogues[language];

  it("has the keys of the English one and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual(keys);
  });

  it("says something under every key", () => {
    expect(keys.filter((key) => catalogue[key]?.trim() === "")).toEqual([]);
  });

  it("is written in ICU messages with the arguments of the English text", () => {
    for (const key of keys) {
      expect([key, argumentsOf(catalogue[key] ?? "", language)]).toEqual([
        key,
        argumentsOf(catalogues.en[key] ?? "", "en"),
      ]);
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
  expect(createTranslator("th")({ id: "no-such-key" })).toBe("no-such-key");
});

it("texts of cells stand in a message as they are, whatever signs they hold", () => {
  const text = "<b>{odd}</b> '#'";
  expect(createTranslator("en")({ id: "error-sheetMissing", values: { sheet: text } })).toContain(text);
});

/** The arguments that a message takes, also inside its plurals. */
function argumentsOf(text: string, language: string): string[] {
  const found = new Set<string>();
  const visit = (parts: readonly unknown[]): void => {
    for (const part of parts) {
      if (!(part instanceof Object)) continue;
      if ("type" in part && part.type !== 0 && part.type !== 7 && "value" in part)
        found.add(String(part.value));
      if ("options" in part && part.options instanceof Object) {
        for (const option of Object.values(part.options) as { value: unknown[] }[]) visit(option.value);
      }
    }
  };
  visit(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}
