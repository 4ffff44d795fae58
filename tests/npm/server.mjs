// A static server for one directory on 127.0.0.1, as strict as the strictest page we promise to work in.
import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** An import map can only stand inline: the policy names its hash. Most bundled pages have none. */
function policy(html) {
  const map = /<script type="?importmap"?>([^]*?)<\/script>/.exec(html)?.[1];
  const hash = map === undefined ? "" : ` 'sha256-${createHash("sha256").update(map).digest("base64")}'`;
  return `default-src 'self'; img-src data:; script-src 'self' 'wasm-unsafe-eval'${hash}`;
}

/** `answer(request, response)` may answer what is no file, and then says so. */
export async function serve(directory, page = "page.html", stricter = "", answer = () => false) {
  const csp = policy(readFileSync(join(directory, page), "utf8")) + stricter;
  const server = createServer((request, response) => {
    if (answer(request, response)) return;
    const path = join(directory, normalize(decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname)));
    const found = path.startsWith(directory) && statSync(path, { throwIfNoEntry: false })?.isFile();
    response.writeHead(found ? 200 : 404, {
      "content-type": found ? TYPES[extname(path)] ?? "application/octet-stream" : "text/html; charset=utf-8",
      "content-security-policy": csp,
      "x-content-type-options": "nosniff",
    });
    if (found) createReadStream(path).pipe(response);
    else response.end("<p>not found</p>");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
