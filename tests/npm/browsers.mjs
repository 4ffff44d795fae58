// Starts the two browsers with the drivers that are installed; nothing is downloaded.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Builder } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import firefox from "selenium-webdriver/firefox.js";
import { root } from "./support.mjs";

function onPath(...names) {
  for (const name of names) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // the next name
    }
  }
  throw new Error(`${names.join(" or ")} is missing: run scripts/browsers.sh`);
}

function geckodriver() {
  const pinned = join(process.env.TOOLS_ROOT ?? join(root, "target/tools"), "bin/geckodriver");
  return existsSync(pinned) ? pinned : onPath("geckodriver");
}

export const browsers = {
  Chromium() {
    const options = new chrome.Options();
    options.setChromeBinaryPath(onPath("chromium", "google-chrome"));
    options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync");
    const service = new chrome.ServiceBuilder(onPath("chromedriver"));
    return new Builder().forBrowser("chrome").setChromeOptions(options).setChromeService(service).build();
  },
  Firefox() {
    const options = new firefox.Options();
    options.setBinary(onPath("firefox-esr", "firefox"));
    options.addArguments("-headless");
    const service = new firefox.ServiceBuilder(geckodriver());
    return new Builder().forBrowser("firefox").setFirefoxOptions(options).setFirefoxService(service).build();
  },
};
