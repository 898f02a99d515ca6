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

/** The Chromium, Chrome or Edge of this machine. */
export function findChromium(): string | null {
  return PLACES.find((place) => existsSync(place)) ?? null;
}
