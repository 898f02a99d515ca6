import { catalogues, LANGUAGES } from "../../src/locales/catalogues";
import { COLUMN_WEIGHTS } from "../../src/reading/weights/columns";

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
