// Runs a job in a fresh headless Chromium, in a page that comes from a server on this machine.
import { execFileSync } from "node:child_process";
import { basename } from "node:path";
import { Builder } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import { entryFile } from "./paths.mjs";
import { serve } from "./server.mjs";

const LONGEST_MS = 20 * 60_000;

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

function start() {
  const options = new chrome.Options();
  options.setChromeBinaryPath(onPath("chromium", "google-chrome"));
  options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--js-flags=--expose-gc");
  const service = new chrome.ServiceBuilder(onPath("chromedriver"));
  return new Builder().forBrowser("chrome").setChromeOptions(options).setChromeService(service).build();
}

const entryUrl = (entry) => {
  const file = entryFile(entry, "browser");
  return file && `/pkg/${file.replace("./", "")}`;
};

const pageUrls = ({ peers, payloadsFile }) => ({
  ours: { main: entryUrl("."), server: entryUrl("./server") },
  payloads: `/built/${basename(payloadsFile)}`,
  peers: peers.map((peer) => ({ ...peer, url: `/built/${basename(peer.file)}` })),
});

/** Answers the job's result and the browser's version. */
export async function runInChromium(job, prepared) {
  const server = await serve({ ...job, urls: pageUrls(prepared) });
  let driver;
  let timer;
  try {
    driver = await start();
    const version = (await driver.getCapabilities()).get("browserVersion");
    await driver.get(server.address);
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error("the page did not answer in time")), LONGEST_MS);
    });
    const { result, error } = await Promise.race([server.answer, late]);
    if (error) throw new Error(error);
    return { result, version };
  } finally {
    clearTimeout(timer);
    await driver?.quit();
    server.close();
  }
}
