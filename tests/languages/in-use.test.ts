import { readdirSync } from "node:fs";
import { join } from "node:path";
import { languagesInUse, ofLanguages, useLanguages } from "../../src/languages/in-use";
import type * as InUse from "../../src/languages/in-use";
import type { LanguageWords } from "../../src/languages/language-words";
import { fetchAllWords, fetchWords, LANGUAGE_CODES, languagesToFetch } from "../../src/languages/registry";

const all = languagesInUse();
const [english] = all;
const codes = (): readonly string[] => languagesInUse().map(({ language }) => language);

afterEach(() => useLanguages(all));

describe("the languages in use", () => {
  it("come in the order of the registry, whichever is asked for first", async () => {
    useLanguages([english!]);
    expect(languagesToFetch()).toEqual(LANGUAGE_CODES.slice(1));
    // Whoever asked before they came reads again.
    const both = [fetchWords(["km", "xx"]), fetchWords(["km", "es"])];
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(codes()).toEqual(["en", "es", "km"]);
    expect(await fetchAllWords()).toBe(true);
    expect(codes()).toEqual(LANGUAGE_CODES);
    expect(await fetchAllWords()).toBe(false);
  });

  it("are what is made of them is made of: once, when it is asked for, and again after others came", () => {
    const made: string[] = [];
    const count = ofLanguages((languages) => {
      made.push(languages.map(({ language }) => language).join(" "));
      return languages.length;
    });
    expect(made).toEqual([]);
    useLanguages([english!]);
    expect([count(), count()]).toEqual([1, 1]);
    useLanguages(all.slice(0, 2));
    expect([count(), count()]).toEqual([2, 2]);
    expect(made).toEqual(["en", "en es"]);
  });
});

const SOURCES = join(__dirname, "../../src");
/** All folders that read words; the others ask these. */
const FOLDERS = [
  ...["plan", "workbook", "identity", "reading", "indicators", "compare", "changes", "checks", "progress"],
  ...["meeting", "next-plan", "sheets", "exchange", "app"],
];

it("no module of the core makes anything of words while it is loaded, since others may come", () => {
  const words = new Proxy({} as LanguageWords, {
    get: (_, entry) => {
      throw new Error(`asks for ${String(entry)}`);
    },
  });
  jest.isolateModules(() => {
    jest.requireActual<typeof InUse>(join(SOURCES, "languages/in-use")).useLanguages([words]);
    expect(FOLDERS.flatMap(modulesIn).flatMap(faultOfLoading).slice(0, 1)).toEqual([]);
  });
});

function modulesIn(folder: string): readonly string[] {
  const files = readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf8" });
  return files.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name));
}

/** Where a module, or one that it imports, asks for words while it is loaded. */
function faultOfLoading(module: string): readonly string[] {
  try {
    jest.requireActual<object>(join(SOURCES, module));
    return [];
  } catch (error) {
    return [error instanceof Error ? String(error.stack) : String(error)];
  }
}
