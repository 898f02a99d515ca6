import { teamsHighContrastTheme, webDarkTheme } from "@fluentui/react-components";

/** Fluent's themes that a light pane does not need. */
export const otherThemes = { dark: webDarkTheme, highContrast: teamsHighContrastTheme };
