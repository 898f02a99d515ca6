import { rules } from "../../src/checks";
import { checkReasons } from "../../src/locales/check-reasons";
import { LANGUAGES } from "../../src/locales/languages";

describe("the reasons of the checks", () => {
  it.each(LANGUAGES)("are there for each check and no other in %s", (language) => {
    const ids = rules.map(({ id }) => id).sort();
    expect(Object.keys(checkReasons[language])).toEqual(ids);
  });
});
