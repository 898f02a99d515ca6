import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Language } from "../locales/languages";

export type Scheme = "light" | "dark" | "highContrast";

/** Leelawadee UI has Thai and Khmer on Windows; the others stand in for it elsewhere. */
const FONTS = [
  "'Segoe UI'",
  "'Leelawadee UI'",
  "'Khmer UI'",
  "-apple-system",
  "'Noto Sans'",
  "'Noto Sans Thai'",
  "'Noto Sans Khmer'",
  "'Khmer Sangam MN'",
  "Thonburi",
  "sans-serif",
].join(", ");

/** Khmer stacks signs below a letter, Thai above it: their lines need more room than Latin ones. */
const LINE_SCALE: Readonly<Record<Language, number>> = { en: 1, th: 1.15, km: 1.3 };

const THEMES: Readonly<Record<Scheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

/** Fluent's theme for a colour scheme, with fonts and line heights for a language. */
export function paneTheme(scheme: Scheme, language: Language): Theme {
  const theme = THEMES[scheme];
  const scaled = (height: string) => `${Math.round(Number.parseFloat(height) * LINE_SCALE[language])}px`;
  return {
    ...theme,
    fontFamilyBase: FONTS,
    lineHeightBase100: scaled(theme.lineHeightBase100),
    lineHeightBase200: scaled(theme.lineHeightBase200),
    lineHeightBase300: scaled(theme.lineHeightBase300),
    lineHeightBase400: scaled(theme.lineHeightBase400),
    lineHeightBase500: scaled(theme.lineHeightBase500),
    lineHeightBase600: scaled(theme.lineHeightBase600),
  };
}

/** Whether light text is the readable one on a colour such as `#262626`; `null` if it is no such colour. */
export function isDarkColor(color: string): boolean | null {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1);
  if (channels === undefined) return null;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => Number.parseInt(channel, 16));
  // Brightness by ITU-R BT.601, from 0 to 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const FORCED_COLORS = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/**
 * The colour scheme: high contrast where the system asks for it, else as dark or light as Office is,
 * else as the system is. Office tells no Excel add-in that its theme changed, so it is asked again
 * whenever the pane gets the focus.
 */
export function useScheme(isOfficeDark: () => boolean | null): Scheme {
  return useSyncExternalStore(subscribeToScheme, () => schemeNow(isOfficeDark()));
}

/** The colour scheme at this moment. */
function schemeNow(officeIsDark: boolean | null): Scheme {
  if (window.matchMedia(FORCED_COLORS).matches) return "highContrast";
  return (officeIsDark ?? window.matchMedia(DARK).matches) ? "dark" : "light";
}

function subscribeToScheme(listener: () => void): () => void {
  const queries = [window.matchMedia(FORCED_COLORS), window.matchMedia(DARK)];
  for (const query of queries) query.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
  };
}
