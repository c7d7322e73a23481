// Installs the browser before tests run side by side: two apt-get at once would lock each other out.
import { chromium } from "./chromium.js";

chromium();
