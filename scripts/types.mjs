// The package's files of types, composed: what Rust exports comes from wasm-bindgen's own declarations, where each is documented
// and typed where it stands; what Rust does not know is written by hand, once.
//
// In pkg-template a line of a .d.ts that begins with `//!` stands for
//     //! types/files.d.ts                            that file
//     //! module: validateCreate, validateAttach      these functions, as they are declared
//     //! module: parseCatalogue<Kind>(…): …          this function's comment, over a signature that Rust cannot say
//     //! module: interface OnboardingForm<Kind> {    likewise, a class's
//     //! module OnboardingForm: set(…): …            likewise, a method's
//     //! module: parseOne = parse(…): …              likewise, under another name
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MODULES } from "./modules.mjs";

const COMMENT = String.raw`\/\*\*\n(?:(?!\*\/)[^])*?\*\/\n`;

/** What a file of wasm-bindgen's declares: functions, and methods as `Class.method`, each with its comment and signature. */
function declarations(text) {
  const found = new Map();
  for (const [, comment, signature, name] of text.matchAll(new RegExp(`^(${COMMENT})export function ((\\w+)\\(.*);$`, "gm"))) {
    found.set(name, { comment, signature });
  }
  for (const [, comment, owner, body] of text.matchAll(new RegExp(`^(${COMMENT})export class (\\w+) \\{\\n([^]*?)^\\}$`, "gm"))) {
    found.set(owner, { comment });
    for (const [, comment, signature, name] of body.matchAll(new RegExp(`^ {4}(${COMMENT}) {4}((\\w+)\\(.*);$`, "gm"))) {
      found.set(`${owner}.${name}`, { comment: comment.replaceAll(/^ {4}/gm, ""), signature });
    }
  }
  return found;
}

/** What loads a module is each entry's own matter. */
const LOADS = ["start", "initSync"];

/** Composes the files of types of a package that is being built; what is declared nowhere, or twice, is a mistake. */
export function composeTypes(out) {
  const known = new Map(MODULES.map(({ name }) => [name, declarations(readFileSync(join(out, `${name}.d.ts`), "utf8"))]));
  const told = new Set();
  const declared = (line, indent, module, owner, what) => {
    const each = (name, own) => {
      const key = owner === undefined ? name : `${owner}.${name}`, found = known.get(module)?.get(key);
      if (found === undefined) throw new Error(`${line}: ${module} does not export it`);
      if (told.has(`${module} ${key}`)) throw new Error(`${line}: it stands elsewhere too`);
      told.add(`${module} ${key}`);
      // Of SpherePay's own types the entry knows no others.
      const signature = (own ?? found.signature).replaceAll("Sphere.", "");
      const is = owner !== undefined ? "" : signature.startsWith("interface ") ? "export " : "export function ";
      return `${found.comment}${is}${signature}${signature.endsWith("{") ? "" : ";"}`.replaceAll(/^(?=.)/gm, indent);
    };
    const [, renamed, called, own] = /^(?:(\w+) = )?((?:interface )?(\w+)[<(].*)$/.exec(what) ?? [];
    return own === undefined ? what.split(/,\s*/).map((name) => each(name)).join("\n\n") : each(renamed ?? own, called);
  };
  const composed = (name) =>
    readFileSync(join(out, name), "utf8").replaceAll(/^( *)\/\/! (?:(\S+\.d\.ts)|(\w+)(?: (\w+))?: (.*?);?)$/gm, (line, indent, file, module, owner, what) =>
      file === undefined ? declared(line, indent, module, owner, what) : composed(file).trimEnd());
  for (const name of readdirSync(out).filter((name) => name.endsWith(".d.ts") && !/^fin_onboarding/.test(name))) writeFileSync(join(out, name), composed(name));
  // A module without a file of types is none of the interface.
  const isWanted = (module, key) => !LOADS.includes(key) && module !== "fin_onboarding_letters" && !told.has(`${module} ${key}`);
  const left = [...known].flatMap(([module, all]) => [...all.keys()].filter((key) => isWanted(module, key)).map((key) => `${key} of ${module}`));
  if (left.length > 0) throw new Error(`no entry declares ${left.join(", ")}`);
}
