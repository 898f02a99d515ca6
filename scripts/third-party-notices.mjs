// The notices of the packages of which something is in what is built, as their licences ask for: each with its version
// and the text of its licence. The build fails where a package comes without one, so none is left out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import webpack from "webpack";

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** Writes the notices of all that an entry, and what is fetched for it later, has of other packages. */
export class ThirdPartyNotices {
  /** @param {string} entry @param {string} file @param {string} product what has parts of the packages */
  constructor(entry, file, product) {
    this.entry = entry;
    this.file = file;
    this.product = product;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const notices = noticesOf(resourcesOf(compilation, this.entry));
        for (const { name, text } of notices) {
          if (text === "")
            compilation.errors.push(new webpack.WebpackError(`${name} has no text of its licence.`));
        }
        compilation.emitAsset(this.file, new webpack.sources.RawSource(textOfNotices(this.product, notices)));
      });
    });
  }
}

/** The files of the modules of an entry and of all chunks that it may fetch. @param {webpack.Compilation} compilation @param {string} entry */
function resourcesOf(compilation, entry) {
  const group = compilation.entrypoints.get(entry);
  if (group === undefined) return [];
  const groups = new Set([group]);
  for (const each of groups) for (const child of each.childrenIterable) groups.add(child);
  const chunks = new Set([...groups].flatMap(({ chunks: own }) => own));
  const modules = [...chunks].flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)]);
  return modules.flatMap(resourcesIn);
}

/** Modules that were joined into one are several files. @param {webpack.Module & { modules?: webpack.Module[], resource?: string }} module @returns {string[]} */
function resourcesIn(module) {
  if (module.modules !== undefined) return module.modules.flatMap(resourcesIn);
  return module.resource === undefined ? [] : [module.resource];
}

/** The notices of the packages that files are of, by their names; "" for a text that is missing. @param {readonly string[]} files */
export function noticesOf(files) {
  const folders = new Set(files.flatMap((path) => packageFolder(path) ?? []));
  return [...folders].map(noticeOf).sort((one, other) => one.name.localeCompare(other.name));
}

/** The folder of the package of a file; `null` for one of this project's own. @param {string} path */
function packageFolder(path) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(path)?.[0] ?? null;
}

/** @param {string} folder */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  const found = text === "" ? licenceOfFamily(folder, license) : text;
  return { name, version, license, text: found === "" && license === "ISC" ? iscText(author) : found };
}

/** Packages of one family may keep the text of their licence in the one of them that others need. @param {string} folder @param {string} license */
function licenceOfFamily(folder, license) {
  const family = dirname(folder);
  if (!/[\\/]@[^\\/]+$/.test(family)) return "";
  for (const other of readdirSync(family).sort()) {
    const manifest = join(family, other, "package.json");
    if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, "utf8")).license !== license) continue;
    const [file] = readdirSync(join(family, other)).filter((each) => LICENCE_FILE.test(each));
    if (file !== undefined) return readFileSync(join(family, other, file), "utf8").trim();
  }
  return "";
}

/** For packages that name the licence and have no copy of it. @param {string | { name: string } | undefined} author */
function iscText(author) {
  const holder = (typeof author === "string" ? author : author?.name)?.replace(/\s*[<(].*$/, "");
  if (holder === undefined) return "";
  return `Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN
AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`;
}

/** @param {string} product @param {readonly ReturnType<typeof noticeOf>[]} notices */
export function textOfNotices(product, notices) {
  const rule = "-".repeat(78);
  const parts = notices.map(
    ({ name, version, license, text }) => `${rule}\n${name} ${version} (${license})\n\n${text}\n`,
  );
  return `${product} contains parts of these packages.\n\n${parts.join("\n")}`;
}
