import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export const CHROMIUM_FLAGS = ["--no-sandbox", "--disable-background-networking", "--disable-quic"];

/**
 * A Chromium of this machine; where there is none and it is a Debian whose root runs the tests, the
 * distribution's own is installed. `null` where none can be had, which is said aloud.
 */
export function findChromium(): string | null {
  return installed() ?? (isRootOfDebian() ? installFromDebian() : notFound());
}

function installed(): string | null {
  return PLACES.find((place) => existsSync(place)) ?? null;
}

function isRootOfDebian(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

function installFromDebian(): string | null {
  console.warn("No Chromium here: installing Debian's, once …");
  try {
    execFileSync("apt-get", ["update", "-q"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], {
      stdio: "ignore",
    });
  } catch {
    return notFound();
  }
  return installed() ?? notFound();
}

function notFound(): null {
  console.error("NOT RUN: the tests in tests/browser need Chromium, Chrome or Edge, and none was found.");
  return null;
}
