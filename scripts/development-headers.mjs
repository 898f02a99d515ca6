/**
 * The headers with which the servers for development answer. The page of Excel embeds the pane from another origin, and
 * Excel on Windows shows no icon that may not be kept.
 * @param {{ readonly url?: string | undefined }} request
 * @returns {Record<string, string>}
 */
export function headersWhileDeveloping({ url = "" }) {
  return {
    "Access-Control-Allow-Origin": "*",
    ...(url.startsWith("/assets/") ? { "Cache-Control": "public, max-age=86400" } : {}),
  };
}
