#!/bin/sh
# Sets the address under which your server hands out the folder "pages":
#   sh set-origin.sh https://your.server/path [https://other.server/office.js]
# It writes manifest.xml, manifest-sharepoint.xml and manifest-self-test.xml. The second address is for clouds and
# intranets with an office.js of their own: it is written into pages/taskpane.html and pages/self-test.html, whose
# checksums then are no longer those of SHA256SUMS.
set -eu
cd "$(dirname "$0")"
origin=${1:-}
origin=${origin%/}
case $origin in
  https://?*) ;;
  *) echo "Give the address of the pages: sh set-origin.sh https://your.server/path" >&2; exit 2 ;;
esac
if [ -n "$(printf '%s' "$origin" | tr -d 'A-Za-z0-9:/._~-')" ]; then
  echo "The address $origin has a character that no address of pages may have. Give one such as https://your.server/path" >&2
  exit 2
fi
for name in manifest manifest-sharepoint manifest-self-test; do
  sed "s|https://origin\.invalid/|$origin/|g" "$name.template.xml" > "$name.xml"
  echo "Wrote $name.xml for $origin"
done
if [ -n "${2:-}" ]; then
  case $2 in
    https://?*/*.js) ;;
    *) echo "Give the address of office.js such as https://other.server/office/office.js" >&2; exit 2 ;;
  esac
  if [ -n "$(printf '%s' "$2" | tr -d 'A-Za-z0-9:/._~@-')" ]; then
    echo "The address $2 has a character that no address of office.js may have." >&2
    exit 2
  fi
  host=$(printf '%s' "$2" | sed 's|^\(https://[^/]*\)/.*|\1|')
  for page in pages/taskpane.html pages/self-test.html; do
    sed -e "s|src=\"https://[^\"]*/office\.js\"|src=\"$2\"|" \
      -e "s| https://ajax\.aspnetcdn\.com||g" \
      -e "s|https://appsforoffice\.microsoft\.com\([ ;\"]\)|$host\1|g" "$page" > "$page.new"
    mv "$page.new" "$page"
    echo "Wrote $page with $2"
  done
fi
