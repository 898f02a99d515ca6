import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../../locales/languages";
import { CannotBeDone } from "./cannot-be-done";

/** The pages of the checks. The command line is run in the folder of the project. */
const PAGES = join("docs", "checks");

/** The page that explains a rule in a language, in English where it is not translated yet. Raises `CannotBeDone` where there is no such rule. */
export async function pageOfRule(rule: string, language: Language): Promise<string> {
  // Ids of rules are plain words, so no other file can be named.
  const page = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule) ? await readPageIn(rule, language) : null;
  if (page === null) {
    throw new CannotBeDone(
      `There is no check “${rule}”. “check FILE” prints the name of each in brackets; docs/checks has a page of each.`,
    );
  }
  return page.trimEnd();
}

async function readPageIn(rule: string, language: Language): Promise<string | null> {
  const translated = language === "en" ? null : await readPage(join(PAGES, language, `${rule}.md`));
  return translated ?? readPage(join(PAGES, `${rule}.md`));
}

async function readPage(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch {
    // No page, no rule: a test holds the two together.
    return null;
  }
}
