// A consumer's own directory below target/consumers/: its pinned tools, the packed package, and what it runs there.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../npm/server.mjs";
import { here as npmTests, root, run } from "../npm/support.mjs";

const fixtures = join(root, "tests/consumers");
const work = join(root, "target/consumers");
const QUIET = { NEXT_TELEMETRY_DISABLED: "1", NEXT_IGNORE_INCORRECT_LOCKFILE: "1", WRANGLER_SEND_METRICS: "false", DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1", NO_COLOR: "1", CI: "1" };
const LONGEST = 240_000;

/** The group of every program that runs: it goes when we go. */
const groups = new Set();
export function endAll() {
  for (const group of groups) {
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // nothing of it is left
    }
  }
}

/** The package as it would be published. */
export function pack() {
  mkdirSync(work, { recursive: true });
  const [{ filename }] = JSON.parse(run("npm", ["pack", join(root, "pkg"), "--json", "--silent"], { cwd: work }));
  return join(work, filename);
}

/** Starts a program in its own group; `said` grows with what it prints. */
function begin(command, args, options) {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], detached: true, ...options, env: { ...process.env, ...QUIET, ...options.env } });
  const program = { said: "", printed: "" };
  groups.add(child.pid);
  child.stdout.setEncoding("utf8").on("data", (text) => (program.said += text, program.printed += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (program.said += text));
  program.end = () => {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // it ended by itself
    }
    groups.delete(child.pid);
  };
  program.ended = new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("exit", (code, signal) => {
      // Whatever it left running would hold its output open.
      program.end();
      child.on("close", () => resolve(code === 0 ? undefined : `ended with ${signal ?? `status ${code}`}`));
    });
  });
  return program;
}

/** A port that nobody has, for servers that take 0 for their usual one. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The beginning and the end of what a program said: npm says first what is wrong, others last. */
function brief(text, lines = 12) {
  const all = text.trim().split("\n");
  return (all.length > 2 * lines ? [...all.slice(0, lines), "…", ...all.slice(-lines)] : all).join("\n");
}

export class Place {
  #endings = [];

  constructor(name) {
    this.name = name;
    this.directory = join(work, name);
  }

  /** Runs a program to its end and answers what it printed. */
  async exec(command, args, env = {}, cwd = this.directory) {
    const program = begin(command, args, { cwd, env });
    const clock = setTimeout(program.end, LONGEST);
    const why = await program.ended;
    clearTimeout(clock);
    if (why) throw new Error(`${command} ${args.join(" ")} ${why}\n${brief(program.said)}`);
    return program.printed;
  }

  node(...args) {
    return this.exec(process.execPath, args);
  }

  bin(name, args, env) {
    return this.exec(join(this.directory, "node_modules/.bin", name), args, env);
  }

  /** Starts a server that prints its address, and answers the address. */
  async start(command, args, env = {}, cwd = this.directory) {
    const program = begin(command, args, { cwd, env });
    this.#endings.push(program.end);
    let ended;
    program.ended.then((why) => (ended = why ?? "ended"));
    for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const address = /http:\/\/(?:127\.0\.0\.1|localhost|0\.0\.0\.0):(\d+)/.exec(program.printed);
      if (address) return `http://127.0.0.1:${address[1]}`;
      if (ended) break;
    }
    throw new Error(`${command} ${args.join(" ")} ${ended ?? "told no address"}\n${brief(program.said)}`);
  }

  /** Serves what was built, under the strict Content Security Policy, with what the page asks for. */
  async serve(built, stricter) {
    const directory = join(this.directory, built);
    for (const [from, name] of [[npmTests, "consumers/guide.json"], [fixtures, "page/index.html"]]) {
      const to = join(directory, name.split("/").pop());
      if (!existsSync(to)) cpSync(join(from, name), to);
    }
    const server = await serve(directory, "index.html", stricter);
    this.#endings.push(server.close);
    return `${server.address}/index.html`;
  }

  /** A copy of what was built where nothing else is, as on the machine that it is deployed to. */
  moved(parts) {
    const directory = mkdtempSync(join(tmpdir(), "fin-onboarding-moved-"));
    this.#endings.push(() => rmSync(directory, { recursive: true, force: true }));
    for (const [from, to] of Object.entries(parts)) cpSync(join(this.directory, from), join(directory, to), { recursive: true, verbatimSymlinks: true });
    return directory;
  }

  end() {
    for (const end of this.#endings.splice(0)) end();
  }

  version(name) {
    return JSON.parse(readFileSync(join(this.directory, "node_modules", name, "package.json"), "utf8")).version;
  }

  /** The consumer's files, its tools as its lock file says, and the package out of its tarball. */
  async install(tarball) {
    const modules = join(this.directory, "node_modules");
    const from = join(fixtures, this.name);
    mkdirSync(this.directory, { recursive: true });
    // What an earlier run made is no part of this one.
    for (const name of readdirSync(this.directory)) {
      if (name !== "node_modules") rmSync(join(this.directory, name), { recursive: true });
    }
    cpSync(join(fixtures, "page"), this.directory, { recursive: true });
    for (const name of ["page.js", "script.mjs", "script.cjs", "inline-page.js", "inline.mjs", "guide.json"]) cpSync(join(npmTests, "consumers", name), join(this.directory, name));
    for (const name of ["public", "static"]) cpSync(join(npmTests, "consumers/guide.json"), join(this.directory, name, "guide.json"));
    if (existsSync(from)) cpSync(from, this.directory, { recursive: true });

    const lock = join(from, "package-lock.json");
    const stamp = join(modules, ".stamp");
    if (existsSync(lock) && !(existsSync(stamp) && readFileSync(stamp, "utf8") === readFileSync(lock, "utf8"))) {
      await this.exec("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
      cpSync(lock, stamp);
    }
    const installed = join(modules, "fin-onboarding");
    rmSync(installed, { recursive: true, force: true });
    mkdirSync(installed, { recursive: true });
    // The package depends on nothing: to unpack it is to install it. npm would look for the tools again.
    run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
    const manifest = existsSync(lock) ? JSON.parse(readFileSync(join(from, "package.json"), "utf8")) : { private: true, type: "module" };
    const { version } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    manifest.dependencies = { ...manifest.dependencies, "fin-onboarding": version };
    writeFileSync(join(this.directory, "package.json"), JSON.stringify(manifest, null, 2));
  }
}
