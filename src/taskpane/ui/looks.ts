import { type GriffelStyle, tokens, typographyStyles } from "@fluentui/react-components";

/** Out of sight, and still read out. */
export const READ_OUT = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: 0,
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} satisfies GriffelStyle;

/** A row of a list that is a button: it looks like its text, and says where the pointer and the focus are. */
export const ROW_AS_BUTTON = {
  border: "none",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} satisfies GriffelStyle;

/** A question or a choice in a frame of its own, under its heading. */
export const FRAMED = {
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
} satisfies Record<string, GriffelStyle>;

/** A row of a list that opens in place. */
export const OPENING_ROW = {
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
    // The system paints transparent edges too.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  open: {
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
    backgroundColor: tokens.colorBrandBackground2,
  },
} satisfies Record<string, GriffelStyle>;

/** A small button that leads to a cell and has its address. */
export const CELL_CHIP = {
  flexShrink: 0,
  minWidth: "24px",
  minHeight: "24px",
  padding: `0 ${tokens.spacingHorizontalXS}`,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorBrandForegroundLink,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase200,
  cursor: "pointer",
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} satisfies GriffelStyle;
