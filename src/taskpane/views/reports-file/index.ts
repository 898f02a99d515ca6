import { reportsFile } from "../../../locales/en/reports-file";

export { ReportsFileView as View } from "../../reports-file/reports-file-view";

/** The English texts that this view says first. */
export const texts = reportsFile;
