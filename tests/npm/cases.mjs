// The bodies of the cases in tests/cases that are about a create or an attach, as whole bodies, with their options.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bases } from "./bodies.mjs";
import { root } from "./support.mjs";

const folder = join(root, "tests/cases");

/** The kind of body that a check is about, and where in it its value stands. */
const KINDS = {
  create: ["create", []], build_create: ["create", []], verification_type: ["create", ["verification_type"]],
  basic_info: ["create", ["basic_info"]], tax_info: ["create", ["basic_info", "tax_info"]], address: ["create", ["address"]],
  financial_profile: ["create", ["financial_profile"]], meta_data: ["create", ["meta_data"]],
  attach: ["attach", []], build_attach: ["attach", []], identifying_documents: ["attach", ["identifying_documents"]],
  address_documents: ["attach", ["address_documents"]],
};

/** Puts a value at a path, making what is missing above it. */
function set(body, steps, value) {
  let place = body;
  for (const [n, step] of steps.entries()) {
    if (n + 1 === steps.length) place[step] = value;
    else place = typeof place[step] === "object" && place[step] !== null ? place[step] : (place[step] = {});
  }
}

/** Takes out a member or an entry. */
function unset(body, steps) {
  const place = steps.slice(0, -1).reduce((value, step) => value[step], body);
  if (Array.isArray(place)) place.splice(Number(steps.at(-1)), 1);
  else delete place[steps.at(-1)];
}

function bodyOf(each, kind, at) {
  const body = structuredClone(bases[each.base ?? kind]);
  for (const [path, value] of Object.entries(each.set ?? {})) set(body, path.split("."), value);
  for (const path of each.unset ?? []) unset(body, path.split("."));
  if (!("value" in each)) return body;
  if (at.length === 0) return each.value;
  set(body, at, each.value);
  return body;
}

/** `{ name, kind, body, options }` of every case that has a create or an attach. */
export function bodiesOfCases() {
  const found = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    for (const each of JSON.parse(readFileSync(join(folder, file), "utf8")).cases ?? []) {
      const name = `${file}: ${each.name}`;
      const options = each.options ?? {};
      const { path, value, form } = each;
      if (each.check === "field" && typeof path === "string") {
        const kind = /^(identifying|address)_documents|^tos_/.test(path) ? "attach" : "create";
        const body = structuredClone(form ?? bases[kind]);
        set(body, path.split("."), value);
        found.push({ name, kind, body, options });
      } else if (each.check in KINDS) {
        const [kind, at] = KINDS[each.check];
        found.push({ name, kind, body: bodyOf(each, kind, at), options });
        if (each.ok) found.push({ name: `${name}, built`, kind, body: JSON.parse(each.json), options });
      }
    }
  }
  for (const { country, subdivision } of JSON.parse(readFileSync(join(folder, "countries.json"), "utf8"))) {
    const body = structuredClone(bases.create);
    body.basic_info.country_of_residence = country;
    Object.assign(body.address, { country, subdivision_code: subdivision });
    found.push({ name: `countries.json: ${country}`, kind: "create", body, options: {} });
  }
  return found;
}
