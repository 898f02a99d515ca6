import { paneDoubts } from "../../../locales/en/pane/doubts";

export { DoubtsView as View } from "../../doubts/doubts-view";

/** The English texts that this view says first. */
export const texts = paneDoubts;
