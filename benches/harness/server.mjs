// Serves one job to one page on 127.0.0.1, with or without the policy of a page that takes identity documents.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { built, harness, peersDirectory, pkg } from "./paths.mjs";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'";
const PAGE = `<!doctype html>
<title>Benchmark</title>
<script type="module" src="/harness/page.mjs"></script>
`;
const DIRECTORIES = { harness, built, peers: peersDirectory, pkg };
const TYPES = { ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8", ".wasm": "application/wasm" };

function fileOf(pathname) {
  const [, name, ...rest] = normalize(pathname).split("/");
  const directory = Object.hasOwn(DIRECTORIES, name) ? DIRECTORIES[name] : undefined;
  const file = directory && join(directory, ...rest);
  return file?.startsWith(directory) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

async function text(request) {
  request.setEncoding("utf8");
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

/** Answers { address, answer, close }; `answer` resolves to what the page posts. */
export async function serve(job) {
  let answered;
  const answer = new Promise((resolve) => (answered = resolve));
  const headers = {
    // Isolated, a page has a clock of 5 µs instead of 100 µs.
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "cache-control": "no-store",
    ...(job.csp ? { "content-security-policy": POLICY } : {}),
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    const reply = (status, type, body) => response.writeHead(status, { ...headers, "content-type": type }).end(body);
    if (pathname === "/") return reply(200, "text/html; charset=utf-8", PAGE);
    if (pathname === "/job") return reply(200, "application/json", JSON.stringify(job));
    if (pathname === "/answer" && request.method === "POST") {
      const posted = await text(request);
      reply(204, "text/plain");
      return answered(JSON.parse(posted));
    }
    const file = fileOf(decodeURIComponent(pathname));
    if (!file) return reply(404, "text/plain", "not found");
    response.writeHead(200, { ...headers, "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    answer,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
