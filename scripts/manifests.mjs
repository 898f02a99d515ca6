// The manifests as they are built out of manifest.xml, which has the development server's address: for the server that
// hands out the pages, with the version of package.json, a second one without VersionOverrides, which SharePoint's app
// catalogue does not know, and a third for the page that tests an Excel.
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

/**
 * The same manifest with the pane alone: no buttons in the ribbon, so nothing that would have to share its runtime, which
 * no iPad has. @param {string} manifest
 */
export function paneOnly(manifest) {
  return manifest
    .replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, "")
    .replace(/\s*(?:<!--[^>]*-->\s*)?<Set Name="SharedRuntime"[^>]*>/, "");
}

/** The manifest of the page that tests an Excel, an add-in next to the tracker. @param {string} manifest */
export function selfTestOnly(manifest) {
  return paneOnly(manifest)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${SELF_TEST_ID}</Id>`)
    .replace(
      /<DisplayName [^>]*>[\s\S]*?<\/DisplayName>/,
      '<DisplayName DefaultValue="Plan of Action: test" />',
    )
    .replace(/<Description [^>]*>[\s\S]*?<\/Description>/, '<Description DefaultValue="Tests this Excel" />')
    .replaceAll("/taskpane.html", "/self-test.html");
}

const SELF_TEST_ID = "cc1009ef-21f4-46d4-a423-c2501567d8b7";
