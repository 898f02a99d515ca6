// Makes the place to try the add-in, as a folder for a plain static server such as GitHub Pages:
//
//   npm run site -- --origin https://owner.github.io/plan-of-action-tracker [--to out/site]
//
// In it are the pages and manifests for that origin, the demo (the workbench with the sample plan), the pages that lead
// there in three languages, and the release whose origin is still open, for organisations.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkedOrigin } from "../manifests.mjs";

/** What stays open in a release: whoever unpacks it sets the address. */
const OPEN_RELEASE = "-any-origin.zip";

/** @param {string} origin @param {string} to */
function makeSite(origin, to) {
  const env = ["--env", `origin=${checkedOrigin(origin)}`, "--env", "site"];
  run("node_modules/webpack/bin/webpack.js", "--mode", "production", ...env, "--output-path", to);
  const release = mkdtempSync(join(tmpdir(), "release-"));
  run("scripts/release/release.mjs", "--origin", origin, "--to", release);
  for (const file of readdirSync(release).filter((name) => name.endsWith(OPEN_RELEASE)))
    cpSync(join(release, file), join(to, file));
  rmSync(release, { recursive: true });
}

/** @param {string[]} args */
function run(...args) {
  execFileSync(process.execPath, args, { stdio: ["ignore", 2, 2] });
}

const { values } = parseArgs({
  options: { origin: { type: "string" }, to: { type: "string", default: "out/site" } },
});
if (values.origin === undefined) {
  console.error("Say where it will be served: npm run site -- --origin https://owner.github.io/repository");
  process.exit(2);
}

makeSite(values.origin, resolve(values.to));
console.log(values.to);
