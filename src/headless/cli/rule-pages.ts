import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../../locales/languages";
import { CannotBeDone } from "./cannot-be-done";
import type { ExplainRequest } from "./commands/check";
import type { Outcome } from "./outcome";
import { PACKAGE_ROOT } from "./package-root";

/** The pages of the checks. */
const PAGES = join(PACKAGE_ROOT, "docs", "checks");

/** Shows the page of a rule. */
export async function explain({ rule, language }: ExplainRequest): Promise<Outcome> {
  const page = await pageOfRule(rule, language);
  return { report: page, data: { rule, page }, notes: [], exitCode: 0 };
}

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
