// The pages next to the pane that are there to be read: all checks, for the pane's "Why?", the help, the user's manual
// in each language with its pictures, and privacy. Of the checks there is one page for each language, of what
// docs/checks says in it, one rule below the other, each under its id.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";

const CHECKS = "docs/checks";
const NAME = "Plan of Action Tracker";

/** Each with its name in itself, and what it says about a rule whose page is not translated yet. */
const LANGUAGES = {
  en: { name: "English", untranslated: "" },
  km: { name: "ខ្មែរ", untranslated: "ទំព័រនេះមិនទាន់មានជាភាសាខ្មែរនៅឡើយទេ។" },
  th: { name: "ไทย", untranslated: "หน้านี้ยังไม่มีเป็นภาษาไทย" },
};

/** @typedef {keyof typeof LANGUAGES} Language */

/** Texts of docs that are served as they are. */
const PLAIN_PAGES = ["privacy", "terms", "reference"];

/** Those that are served where the add-in is tried out, too. */
const PLAIN_PAGES_OF_SITE = ["administrator", "self-test"];

/** What leads from the page to try the add-in to the rest of the site. */
const SITE_LINKS = {
  en: {
    demo: "Open the demo",
    manifest: "Save manifest.xml",
    manual: "User's manual",
    checks: "The checks",
    release: "The release for an organisation (zip)",
  },
  km: {
    demo: "បើកទំព័រសាកល្បង",
    manifest: "រក្សាទុក manifest.xml",
    manual: "សៀវភៅណែនាំអ្នកប្រើ",
    checks: "ការពិនិត្យ",
    release: "កញ្ចប់សម្រាប់ស្ថាប័ន (zip)",
  },
  th: {
    demo: "เปิดหน้าสาธิต",
    manifest: "บันทึก manifest.xml",
    manual: "คู่มือผู้ใช้",
    checks: "รายการตรวจสอบ",
    release: "ชุดติดตั้งสำหรับหน่วยงาน (zip)",
  },
};

/** The pages to be built: the file of each, its language, its title and its main part as HTML. */
export function documentPages() {
  const help = {
    file: "help.html",
    language: "en",
    title: `${NAME}: help`,
    main: read("src/taskpane/help.html"),
  };
  return [
    help,
    ...PLAIN_PAGES.map((name) => plainPage(name)),
    ...languages().map(manualPage),
    ...languages().map(checksPage),
  ];
}

/** The pages that a place to try the add-in has next to those. */
export function sitePages() {
  return [...languages().map(tryPage), ...PLAIN_PAGES_OF_SITE.map((name) => plainPage(name, sitePage))];
}

/** The pictures of the manuals and of the reference, which are next to the pages. */
export function manualPictures() {
  return picturesIn([...languages().map(manualSource), "docs/reference.md"]);
}

/** The pictures of the pages of a place to try the add-in. */
export function sitePictures() {
  return picturesIn(languages().map(trySource));
}

/** @param {readonly string[]} sources */
function picturesIn(sources) {
  const names = sources.flatMap((source) => [
    ...read(source).matchAll(/(?:src="|\]\()([\w-]+\.(?:png|svg))/g),
  ]);
  return [...new Set(names.map(([, name]) => `docs/${name}`))];
}

/** The first page of a place to try the add-in, with what leads to the rest of it. @param {Language} language */
function tryPage(language) {
  const page = wholePage(trySource(language), language, sitePage);
  const links = SITE_LINKS[language];
  const { name, version } = JSON.parse(read("package.json"));
  const ways = [
    [`demo.html?lang=${language}`, links.demo],
    ["manifest.xml", links.manifest, " download"],
    [manualFile(language), links.manual],
    [checksFile(language), links.checks],
    [`${name}-${version}-any-origin.zip`, links.release],
  ];
  const list = ways.map(
    ([address, text, attribute = ""]) => `<li><a href="${address}"${attribute}>${text}</a></li>`,
  );
  const top = `</h1>\n${others(language, tryFile)}\n<ul>${list.join("\n")}</ul>`;
  return {
    file: tryFile(language),
    language,
    title: titleOf(trySource(language)),
    main: page.replace("</h1>", top),
  };
}

/** @param {Language} language */
function trySource(language) {
  return language === "en" ? "docs/try.md" : `docs/try.${language}.md`;
}

/** @param {Language} language */
function tryFile(language) {
  return language === "en" ? "index.html" : `index.${language}.html`;
}

/** A page of docs as it is. @param {string} name @param {typeof servedPage} [served] */
function plainPage(name, served = servedPage) {
  const main = wholePage(`docs/${name}.md`, "en", served);
  return { file: `${name}.html`, language: "en", title: `${NAME}: ${name}`, main };
}

/** The user's manual; what is not served next to it is named without a way to it. @param {Language} language */
function manualPage(language) {
  const page = wholePage(manualSource(language), language);
  const title = titleOf(manualSource(language));
  const main = page.replace("</h1>", `</h1>\n${others(language, manualFile)}`);
  return { file: manualFile(language), language, title: `${NAME}: ${title}`, main };
}

/** Where another text of docs is served; `undefined` where it is not. @param {string} name @param {Language} language */
function servedPage(name, language) {
  if (name === "user-manual") return manualFile(language);
  if (name.startsWith("checks/"))
    return checksFile(language) + name.slice(6).replace("/", "#").replace("#README", "");
  return PLAIN_PAGES.includes(name) ? `${name}.html` : undefined;
}

/** The same where the add-in is tried out. @param {string} name @param {Language} language */
function sitePage(name, language) {
  return PLAIN_PAGES_OF_SITE.includes(name) ? `${name}.html` : servedPage(name, language);
}

/** @param {Language} language */
function manualSource(language) {
  return language === "en" ? "docs/user-manual.md" : `docs/user-manual.${language}.md`;
}

/** @param {Language} language */
function manualFile(language) {
  return language === "en" ? "manual.html" : `manual.${language}.html`;
}

/** A text that is a page by itself, with its title as the page's. @param {string} file @param {Language} language @param {typeof servedPage} [served] */
function wholePage(file, language, served = servedPage) {
  return readerOf("page", (other) => served(other, language))
    .parse(read(file), { async: false })
    .replace("<h2 ", "<h1 ")
    .replace("</h2>", "</h1>")
    .replaceAll(/(<\/?h)([34])>/g, (_, tag, depth) => `${tag}${depth - 1}>`);
}

/** @returns {Language[]} */
function languages() {
  return /** @type {Language[]} */ (Object.keys(LANGUAGES));
}

/** The pane knows the pages by these names, too. @param {Language} language */
function checksFile(language) {
  return language === "en" ? "checks.html" : `checks.${language}.html`;
}

/** @param {Language} language */
function checksPage(language) {
  const title = titleOf(join(folderOf(language), "README.md"));
  const rules = readdirSync(CHECKS)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => name.slice(0, -".md".length))
    .sort();
  const sections = rules.map((rule) => section(rule, language));
  const index = `<ul>${rules.map((rule) => lineOfIndex(rule, language)).join("\n")}</ul>`;
  const main = `<h1>${title}</h1>\n${others(language, checksFile)}\n${index}\n${sections.join("\n")}`;
  return { file: checksFile(language), language, title: `${NAME}: ${title}`, main };
}

/** The title of a rule with the way to it, and its weight, which its page says below it. @param {string} rule @param {Language} language */
function lineOfIndex(rule, language) {
  const page = read(pageOf(rule, language));
  const [, title = rule, weight = ""] = /^# (.+)\n\n`[^`]+` · (.+)$/m.exec(page) ?? [];
  return `<li><a href="#${rule}">${title}</a> · ${weight}</li>`;
}

/** The page of a rule: the English one where it is not translated yet. @param {string} rule @param {Language} language */
function pageOf(rule, language) {
  const own = join(folderOf(language), `${rule}.md`);
  return existsSync(own) ? own : join(CHECKS, `${rule}.md`);
}

/** A rule, with the way to the same one in other languages. @param {string} rule @param {Language} language */
function section(rule, language) {
  const isTranslated = existsSync(join(folderOf(language), `${rule}.md`));
  const page = readerOf(rule).parse(read(pageOf(rule, language)), { async: false });
  const content = isTranslated
    ? page
    : `<p>${LANGUAGES[language].untranslated}</p>\n<div lang="en">\n${page}</div>\n`;
  return `<section id="${rule}">\n${content}${others(language, (other) => `${checksFile(other)}#${rule}`)}\n</section>`;
}

/** The same in other languages. @param {Language} language @param {(other: Language) => string} addressOf */
function others(language, addressOf) {
  const links = languages()
    .filter((other) => other !== language)
    .map((other) => {
      const { name } = LANGUAGES[other];
      return `<a href="${addressOf(other)}" lang="${other}" hreflang="${other}">${name}</a>`;
    });
  return `<p class="languages">${links.join(" ")}</p>`;
}

/** @param {Language} language */
function folderOf(language) {
  return language === "en" ? CHECKS : join(CHECKS, language);
}

/** The heading of a text. @param {string} file */
function titleOf(file) {
  return /^# (.+)$/m.exec(read(file))?.[1] ?? "";
}

/** @param {string} file */
function read(file) {
  return readFileSync(file, "utf8");
}

/**
 * Reads the Markdown of a page; `addressOf` is where another page is, `undefined` where it is not served.
 * @param {string} rule @param {(other: string) => string | undefined} [addressOf]
 */
function readerOf(rule, addressOf = (other) => `#${other}`) {
  const title = `${rule}-title`;
  return new Marked({
    renderer: {
      // The page has a heading of its own above those of its parts.
      heading({ tokens, depth }) {
        const text = this.parser.parseInline(tokens);
        return depth === 1 ? `<h2 id="${title}">${text}</h2>\n` : `<h${depth + 1}>${text}</h${depth + 1}>\n`;
      },
      // Wide tables scroll by themselves, also by keyboard.
      table(token) {
        const row = (cells, tag) =>
          `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join("")}</tr>`;
        const header = row(token.header, "th");
        const body = token.rows.map((cells) => row(cells, "td")).join("\n");
        return `<div class="table" tabindex="0" role="group" aria-labelledby="${title}"><table><thead>${header}</thead><tbody>${body}</tbody></table></div>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const other = /^([\w/-]+)\.md(?:#.*)?$/.exec(href)?.[1];
        const address = other === undefined ? undefined : addressOf(other);
        return address === undefined ? text : `<a href="${address}">${text}</a>`;
      },
    },
  });
}
