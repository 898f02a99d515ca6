// The manifests as they are built out of manifest.xml, which has the development server's address: for the server that
// hands out the pages, with the version of package.json, and a second one without VersionOverrides, which SharePoint's
// app catalogue does not know.
const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/**
 * The address under which the pages are served, without a slash at its end; throws where it is none.
 * @param {string} origin
 */
export function checkedOrigin(origin) {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`The origin “${origin}” is not usable: give an address such as https://your.server/path`);
  }
  return url.href.replace(/\/$/, "");
}

/**
 * The manifest for an origin (the development server's where none is given) and a version such as `1.2.3`.
 * @param {string} manifest @param {{ origin?: string | undefined, version: string }} release
 */
export function manifestFor(manifest, { origin, version }) {
  const versioned = manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  if (origin === undefined) return versioned;
  return versioned.replaceAll(`"${DEVELOPMENT_ORIGIN}/`, `"${checkedOrigin(origin)}/`);
}

/** The same manifest with the pane alone: no buttons in the ribbon. @param {string} manifest */
export function paneOnly(manifest) {
  return manifest.replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, "");
}
