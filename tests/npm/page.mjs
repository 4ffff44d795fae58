// A page that leaves what it found in the document, opened in a real browser from a server of its own.
import { By, until } from "selenium-webdriver";
import { serve } from "./server.mjs";

/** Opens a page of a directory and answers what it found; the server and the browser end with the test. */
export async function openPage(t, start, directory, page = "page.html", stricter = "") {
  const server = await serve(directory, page, stricter);
  t.after(() => server.close());
  const driver = await start();
  t.after(() => driver.quit());
  await driver.get(`${server.address}/${page}`);
  const body = await driver.wait(until.elementLocated(By.css("body[data-found]")), 60_000);
  return { driver, found: JSON.parse(await body.getAttribute("data-found")) };
}
