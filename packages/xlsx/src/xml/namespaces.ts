/** Namespaces of the parts that are read or written (ECMA-376, Transitional). */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const DRAWING_ML = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Comments that are threads (MS-XLSX 2.1.34). */
export const THREADED_COMMENTS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** The main namespace of Strict files (ISO/IEC 29500-1). */
export const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
