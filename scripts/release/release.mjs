// Makes a release for administrators:
//
//   npm run release -- --origin https://your.server/path [--officejs https://…/office.js] [--to out/release]
//
// `--pages FOLDER` takes pages that were built for the same addresses already.
//
// A folder with the pages, the manifests for that origin, headers for servers, the manuals, the notices of packages,
// a software bill of materials and the checksums of all of it; the same as a zip; and a second zip whose origin is
// still open: whoever unpacks it sets it by `set-origin.sh` or `set-origin.ps1`, without Node.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { checkedOrigin } from "../manifests.mjs";

/** The contents of the open manifests where the origin belongs; no address can be this one (RFC 2606). */
const OPEN_ORIGIN = "https://origin.invalid";
const MANIFESTS = ["manifest.xml", "manifest-sharepoint.xml", "manifest-self-test.xml"];
const SET_ORIGIN = ["set-origin.sh", "set-origin.ps1"];
const CHECKSUMS = "SHA256SUMS";
/** Of all entries of a zip, so that the same release has the same bytes. */
const ZIP_DATE = new Date("2026-01-01T00:00:00Z");

/** @param {{ origin: string, officejs?: string | undefined, to: string, pages?: string | undefined }} release */
function makeRelease({ origin, officejs, to, pages }) {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
  const folder = join(to, `${name}-${version}`);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (pages === undefined) build(join(folder, "pages"), { origin: checkedOrigin(origin), officejs });
  else cpSync(pages, join(folder, "pages"), { recursive: true });
  addDocuments(folder);
  moveManifests(folder);
  writeChecksums(folder);
  const zip = zipOf(folder, `${folder}.zip`);

  const open = join(to, `${name}-${version}-any-origin`);
  cpSync(folder, open, { recursive: true });
  for (const manifest of MANIFESTS) {
    const text = readFileSync(join(open, manifest), "utf8");
    rmSync(join(open, manifest));
    const template = text.replaceAll(`"${checkedOrigin(origin)}/`, `"${OPEN_ORIGIN}/`);
    writeFileSync(join(open, manifest.replace(".xml", ".template.xml")), template);
  }
  for (const script of SET_ORIGIN) cpSync(join("scripts/release", script), join(open, script));
  writeChecksums(open);
  return { folder, zip, openZip: zipOf(open, `${open}.zip`) };
}

/** @param {string} folder @param {{ origin: string, officejs?: string | undefined }} env */
function build(folder, { origin, officejs }) {
  const given = [
    "--env",
    `origin=${origin}`,
    ...(officejs === undefined ? [] : ["--env", `officejs=${officejs}`]),
  ];
  const webpack = ["node_modules/webpack/bin/webpack.js", "--mode", "production", ...given];
  execFileSync(process.execPath, [...webpack, "--output-path", folder], { stdio: ["ignore", 2, 2] });
}

/** @param {string} folder */
function addDocuments(folder) {
  for (const file of ["CHANGELOG.md", "LICENSE", "SECURITY.md"]) cpSync(file, join(folder, file));
  for (const file of ["administrator.md", "privacy.md", "self-test.md"])
    cpSync(join("docs", file), join(folder, file));
  cpSync("docs/servers", join(folder, "servers"), { recursive: true });
  cpSync(join(folder, "pages", "third-party-notices.txt"), join(folder, "third-party-notices.txt"));
  const notices = readFileSync(join(folder, "third-party-notices.txt"), "utf8");
  writeFileSync(join(folder, "sbom.cdx.json"), billOfMaterials(packagesNamed(notices)));
}

/** The packages of which something is in the pane, by its notices. @param {string} notices */
function packagesNamed(notices) {
  return [...notices.matchAll(/^-{78}\n(\S+) /gm)].map(([, name]) => name);
}

/**
 * What the pane is made of, as CycloneDX. npm makes it of a lock file; of one that has the packages for development
 * too it omits also what these share with the pane, so it gets one without them.
 * @param {readonly string[]} names
 */
function billOfMaterials(names) {
  const place = mkdtempSync(join(tmpdir(), "bill-"));
  const project = JSON.parse(readFileSync("package.json", "utf8"));
  // npm calls what it is a bill of by its folder.
  const folder = join(place, project.name);
  mkdirSync(folder);
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const dependencies = Object.fromEntries(
    names.map((name) => [name, lock.packages[`node_modules/${name}`].version]),
  );
  const alone = { dependencies, devDependencies: {}, workspaces: [] };
  const manifest = { ...project, ...alone };
  const shipped = shippedFolders(names, lock.packages).map((path) => [path, lock.packages[path]]);
  const packages = { "": { ...lock.packages[""], ...alone }, ...Object.fromEntries(shipped) };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...lock, packages }));
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const options = { cwd: folder, encoding: "utf8", maxBuffer: 1e8, shell: process.platform === "win32" };
  const bill = JSON.parse(execFileSync(npm, args, options));
  rmSync(place, { recursive: true });
  // By chance and by the clock: without them the same release has the same bytes.
  delete bill.serialNumber;
  bill.metadata.timestamp = ZIP_DATE.toISOString();
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** The folders of packages and of those that they need. @param {readonly string[]} names @param {Record<string, any>} packages */
function shippedFolders(names, packages) {
  const found = new Set();
  const left = names.map((name) => foundFrom("", name, packages));
  for (const folder of left) {
    if (folder === null || found.has(folder)) continue;
    found.add(folder);
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = packages[folder];
    const peers = Object.keys(peerDependencies).filter(
      (name) => peerDependenciesMeta[name]?.optional !== true,
    );
    const needed = [...Object.keys(dependencies), ...peers];
    left.push(...needed.map((name) => foundFrom(folder, name, packages)));
  }
  return [...found];
}

/** The folder of a package as one in another folder finds it: its own `node_modules` first, then those around it. */
function foundFrom(folder, name, packages) {
  const inside = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
  if (packages[inside] !== undefined) return inside;
  if (folder === "") return null;
  return foundFrom(folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/"))), name, packages);
}

/** The manifests are for the administrator, not for the server. @param {string} folder */
function moveManifests(folder) {
  for (const manifest of MANIFESTS) renameSync(join(folder, "pages", manifest), join(folder, manifest));
}

/** All files of a folder, by their path in it, in order. @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** As `sha256sum --check` reads them. @param {string} folder */
function writeChecksums(folder) {
  const lines = filesIn(folder)
    .filter((path) => path !== CHECKSUMS)
    .map(
      (path) =>
        `${createHash("sha256")
          .update(readFileSync(join(folder, path)))
          .digest("hex")}  ${path}`,
    );
  writeFileSync(join(folder, CHECKSUMS), `${lines.join("\n")}\n`);
}

/** @param {string} folder @param {string} file */
function zipOf(folder, file) {
  const entries = filesIn(folder).map((path) => [
    `${basename(folder)}/${path}`,
    [
      readFileSync(join(folder, path)),
      { mtime: ZIP_DATE, os: 3, attrs: (path.endsWith(".sh") ? 0o755 : 0o644) << 16 },
    ],
  ]);
  writeFileSync(file, zipSync(Object.fromEntries(entries)));
  return file;
}

const { values } = parseArgs({
  options: {
    origin: { type: "string" },
    officejs: { type: "string" },
    to: { type: "string", default: "out/release" },
    pages: { type: "string" },
  },
});
const { origin, ...others } = values;
if (origin === undefined) {
  console.error("Say where the pages will be served: npm run release -- --origin https://your.server/path");
  process.exit(2);
}
for (const path of Object.values(makeRelease({ origin, ...others }))) {
  console.log(relative(process.cwd(), path));
}
