// The memory of our WebAssembly module: how large it is after a thousand checks, and after a million.
const FEW = 1_000;
const MANY = 1_000_000;

/**
 * Watches every WebAssembly memory that is exported from now on, whoever makes the instance: the package does not
 * hand out its own. To be called before the package is imported. Answers a function that adds up their bytes.
 */
export function watchMemory() {
  const memories = new Set();
  const note = ({ exports }) => {
    for (const exported of Object.values(exports)) if (exported instanceof WebAssembly.Memory) memories.add(exported);
  };
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, args) {
      const instance = Reflect.construct(target, args);
      note(instance);
      return instance;
    },
  });
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const made = await original.apply(WebAssembly, args);
      note(made.instance ?? made);
      return made;
    };
  }
  return () => {
    if (memories.size === 0) throw new Error("no WebAssembly memory was seen");
    return [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  };
}

/** Bodies that no honest page sends: wrong types, lone surrogates, long text, objects that throw when read. */
function hostileBodies(valid) {
  const withPerson = (member, value) => ({ ...valid, basic_info: { ...valid.basic_info, [member]: value } });
  const throwing = new Proxy({}, {
    get() { throw new Error("get"); },
    has() { throw new Error("has"); },
    ownKeys() { throw new Error("ownKeys"); },
    getOwnPropertyDescriptor() { throw new Error("getOwnPropertyDescriptor"); },
  });
  return [
    null, 7, "body", [], {},
    { ...valid, address: throwing },
    { ...valid, unknown: { member: [1, 2, 3] } },
    withPerson("first_name", "\ud800\ufffe\0"),
    withPerson("last_name", "long ".repeat(1_000)),
    withPerson("email", { toString() { throw new Error("toString"); } }),
    withPerson("tax_info", Array.from({ length: 50 }, (_, index) => (index % 2 ? null : { document_id: index }))),
    Object.defineProperty({ ...valid }, "verification_type", { get() { throw new Error("getter"); }, enumerable: true }),
  ];
}

/** Alternates valid, refused and hostile bodies. */
export async function runMemory({ urls, checks = MANY }) {
  const wasmBytes = watchMemory();
  const { loadOurs } = await import("./ours.mjs");
  const ours = await loadOurs(urls.ours);
  const { createValid, createFiveErrors } = await import(urls.payloads);
  const hostile = hostileBodies(createValid);
  let done = 0;
  const go = (until) => {
    for (; done < until; done += 1) {
      const kind = done % 3;
      ours.create(kind === 0 ? createValid : kind === 1 ? createFiveErrors : hostile[Math.floor(done / 3) % hostile.length]);
    }
  };
  const atStart = wasmBytes();
  go(FEW);
  const afterFew = wasmBytes();
  go(checks);
  return { atStart, few: FEW, afterFew, many: checks, afterMany: wasmBytes() };
}
