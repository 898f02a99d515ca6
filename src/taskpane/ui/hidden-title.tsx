import { makeStyles } from "@fluentui/react-components";
import { READ_OUT } from "./looks";

const useStyles = makeStyles({ title: READ_OUT });

/** The title of a page whose place says what it is to those who see it. */
export function HiddenTitle({ children }: { readonly children: string }) {
  return <h1 className={useStyles().title}>{children}</h1>;
}
