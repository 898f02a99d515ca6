import { surroundingFrame } from "../excel-frame";

// Runs before Office.js, which takes the host that it finds while it loads.
window._richApiNativeBridge = surroundingFrame().connect();
