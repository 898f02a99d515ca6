import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Out of sight, and still read out.
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The title of a page whose place says what it is to those who see it. */
export function HiddenTitle({ children }: { readonly children: string }) {
  return <h1 className={useStyles().title}>{children}</h1>;
}
