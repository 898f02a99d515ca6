// Draws the icons of the manifest from assets/icons/*.svg into assets/*.png, with rsvg-convert
// (Debian: librsvg2-bin). The PNGs are kept in the repository, so that a build needs no drawing tool.
// The drawing for 16 px is one of its own: scaled down, its lines would fall between pixels.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const assets = fileURLToPath(new URL("../assets", import.meta.url));

const sizes = { mark: [16, 32, 64, 80], check: [16, 32, 80], summary: [16, 32, 80] };

for (const [name, pixels] of Object.entries(sizes)) {
  for (const size of pixels) {
    const drawing = size === 16 ? `${name}-16.svg` : `${name}.svg`;
    const target = `${assets}/${name}-${size}.png`;
    execFileSync("rsvg-convert", ["-w", size, "-h", size, "-o", target, `${assets}/icons/${drawing}`]);
  }
}
