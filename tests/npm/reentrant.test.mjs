// What a body's own getters, proxies and toJSON do while it is read changes no verdict, mixes no two persons and hangs nothing:
// each report is that of a plain copy.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { about, entries, everyCall, everyMethod, isLater, memories, person, quickTraces, traces, watch } from "./hostile.mjs";
import { consumer } from "./support.mjs";

const { installed } = consumer({ after });
const api = await entries(installed);

/** No call may take longer, in milliseconds. */
const LONGEST = 2000;

/** What a call answers or throws. A trap of the module is neither, nor a sentence that holds what a person typed. */
function outcome(call, of) {
  const took = watch();
  try {
    return { answer: call() };
  } catch (error) {
    assert.ok(error instanceof Error && !(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError), error?.stack ?? String(error));
    const words = of.flatMap((one) => Object.values(one));
    assert.ok(words.every((word) => !error.message.includes(word)), error.message);
    return { thrown: [error.code, error.message] };
  } finally {
    const time = took();
    assert.ok(time < LONGEST, `${time} ms: ${call}`);
  }
}

const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
const isObject = (value) => typeof value === "object" && value !== null;

/** A copy all of whose objects and lists are what `wrap` makes of them, the innermost first. */
function remade(value, wrap) {
  if (!isObject(value) || ArrayBuffer.isView(value) || value instanceof Blob) return value;
  const copy = Array.isArray(value) ? [] : {};
  for (const [name, member] of Object.entries(value)) copy[name] = remade(member, wrap);
  return wrap(copy);
}

/** Ways to run code while a value is read that change nothing of what it says. */
const ways = {
  getters: (value, run) =>
    remade(value, (object) => {
      for (const [name, member] of Object.entries(object)) {
        Object.defineProperty(object, name, { get: () => (run(), member), enumerable: true });
      }
      return object;
    }),
  proxies: (value, run) => {
    const trap = (name) => (...given) => (run(), Reflect[name](...given));
    const traps = Object.fromEntries(Reflect.ownKeys(Reflect).filter((name) => typeof Reflect[name] === "function").map((name) => [name, trap(name)]));
    return remade(value, (object) => new Proxy(object, traps));
  },
  toJSON: (value, run) =>
    remade(value, (object) => {
      const sent = Array.isArray(object) ? [...object] : { ...object };
      return Object.defineProperty(object, "toJSON", { value: () => (run(), sent) });
    }),
  boxes: (value, run) => {
    const boxed = (text) => Object.assign(new String("nothing"), { toString: () => (run(), text), valueOf: () => (run(), text), [Symbol.toPrimitive]: () => (run(), text) });
    return remade(value, (object) => {
      for (const [name, member] of Object.entries(object)) if (typeof member === "string") object[name] = boxed(member);
      return object;
    });
  },
};

/** Makes what the functions are told hostile; what is no body stays as it is but for the options, whose getters run code too. */
const KEPT = ["blob", "headers", "language", "page", "pairs"];
const hostile = (of, way, run) =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => {
    const isText = typeof value === "string", isOption = name === "options" || name === "few";
    return [name, isText || KEPT.includes(name) ? value : isOption ? ways.getters(value, run) : way(value, run)];
  }));

/** Runs at some of the times that something is read, and never within itself: by default at three. */
function at(run, times = [1, 4, 11]) {
  let reads = 0, isRunning = false;
  return () => {
    if (isRunning || !times.includes(++reads)) return;
    isRunning = true;
    try {
      run();
    } finally {
      isRunning = false;
    }
  };
}

const readers = Object.keys(everyCall(api, about(person()))).filter((name) => !isLater(name) && !/initSync|Error$|isReady|bindForm|addMessages/.test(name));

test("every export is called here", () => {
  const calls = everyCall(api, about(person()));
  const exported = Object.entries(api).flatMap(([entry, all]) => Object.keys(all).filter((name) => name !== "languages").map((name) => `${entry}.${name}`));
  assert.deepEqual(Object.keys(calls).sort(), exported.sort());
});

test("the search finds what stands in the memory of a module", () => {
  assert.equal(memories.length, 5);
  for (const memory of memories) {
    const one = person(), bytes = new Uint8Array(memory.buffer), before = memory.grow(1) * 65_536;
    assert.equal(bytes.length, 0);
    const page = new Uint8Array(memory.buffer, before);
    page.set(new TextEncoder().encode(one.name));
    page.set(Buffer.from(one.email.toUpperCase(), "utf16le"), 100);
    assert.deepEqual([quickTraces(one), traces(one)], [["name"], ["name", "email"]]);
    page.fill(0);
    assert.deepEqual(traces(one), []);
  }
});

/** Calls everything about a person, each by itself; what is asynchronous is waited for later. */
const waiting = [];
const callAll = (inner, names) => {
  const of = about(inner), calls = everyCall(api, of);
  for (const name of names ?? Object.keys(calls)) {
    const { answer } = outcome(calls[name], [inner]);
    if (answer instanceof Promise) waiting.push(answer.catch(() => {}));
  }
  const form = api.index.createForm(of.few);
  for (const call of Object.values(everyMethod(form, of))) outcome(call, [inner]);
};

for (const [way, make] of Object.entries(ways)) {
  test(`whatever ${way} call while something is read, the answer is that about a plain copy`, async () => {
    // A draft and a Standard Schema take a text in a box for an object.
    for (const reader of readers.filter((name) => way !== "boxes" || !name.startsWith("schema."))) {
      const [outer, inner] = [person(), person()];
      const expected = outcome(everyCall(api, about(outer))[reader], [outer]);
      let runs = 0;
      const run = at(() => (runs++, callAll(inner)));
      const found = outcome(everyCall(api, hostile(about(outer), make, run))[reader], [outer, inner]);
      assert.deepEqual(plain(found), plain(expected), `${reader}, ${runs} runs`);
      assert.deepEqual(quickTraces({ ...outer, ...inner }), [], `${reader} leaves nothing of the person`);
    }
    await Promise.all(waiting.splice(0));
  });
}

test("each export by itself may be called while something is read", async () => {
  const outer = person(), inner = person(), names = Object.keys(everyCall(api, about(inner)));
  for (const reader of readers) {
    const expected = plain(outcome(everyCall(api, about(outer))[reader], [outer]));
    for (const name of names) {
      const calls = everyCall(api, about(inner));
      const run = at(() => {
        const { answer } = outcome(calls[name], [inner]);
        if (answer instanceof Promise) waiting.push(answer.catch(() => {}));
      });
      const found = outcome(everyCall(api, hostile(about(outer), ways.getters, run))[reader], [outer, inner]);
      assert.deepEqual(plain(found), expected, `${reader} reads, ${name} is called`);
    }
  }
  await Promise.all(waiting.splice(0));
  assert.deepEqual([traces(outer), traces(inner)], [[], []]);
});

test("each method of a form by itself may be called while something is read", () => {
  const outer = person(), inner = person(), of = about(inner);
  for (const reader of readers) {
    const expected = plain(outcome(everyCall(api, about(outer))[reader], [outer]));
    for (const name of Object.keys(everyMethod({}, of))) {
      const form = api.index.createForm(of.few);
      form.restore(of.draft);
      form.add("basic_info.tax_info", of.create.basic_info.tax_info[0]);
      const run = at(() => outcome(everyMethod(form, of)[name], [inner]));
      const found = outcome(everyCall(api, hostile(about(outer), ways.getters, run))[reader], [outer, inner]);
      assert.deepEqual(plain(found), expected, `${reader} reads, ${name} is called`);
      form.dispose();
    }
  }
  assert.deepEqual([traces(outer), traces(inner)], [[], []]);
});

/** Puts a value into a form in each way that reads one. */
const writers = {
  set: (form, of) => form.set("basic_info", of.create.basic_info),
  add: (form, of) => form.add("basic_info.tax_info", of.create.basic_info.tax_info[0]),
  restore: (form, of) => form.restore(of.draft),
  refuse: (form, of) => form.refuse(of.findings),
};

test("what is read for a form may call every method of another one: both hold what they were given", () => {
  for (const [writer, write] of Object.entries(writers)) {
    for (const [way, make] of Object.entries(ways)) {
      for (const name of Object.keys(everyMethod({}, {})).filter(() => way !== "boxes" || !["restore", "refuse"].includes(writer))) {
        const outer = person(), inner = person(), of = about(inner);
        const [form, other, alone] = [0, 1, 2].map(() => api.index.createForm(of.few));
        const expected = plain(outcome(() => write(alone, about(outer)), [outer]));
        const run = at(() => outcome(everyMethod(other, of)[name], [inner]));
        assert.deepEqual(plain(outcome(() => write(form, hostile(about(outer), make, run)), [outer])), expected, `${writer}, ${name}`);
        assert.deepEqual([plain(form.value("basic_info")), plain(form.issues())], [plain(alone.value("basic_info")), plain(alone.issues())], `${writer}, ${name}`);
        const held = name === "dispose" ? "" : JSON.stringify(other.value("basic_info"));
        assert.ok(Object.values(outer).every((word) => !held.includes(word)), `${writer}, ${name}: the other form holds ${held}`);
        for (const each of [form, other, alone]) each.dispose();
        assert.deepEqual([quickTraces(outer), quickTraces(inner)], [[], []], `${writer}, ${name}`);
      }
    }
  }
});

test("a form that is disposed of while a value is read for it says so and keeps nothing; others stay as they were", () => {
  for (const [writer, write] of Object.entries(writers)) {
    const outer = person(), inner = person(), of = about(inner);
    const [form, other] = [api.index.createForm(of.few), api.index.createForm(of.few)];
    other.set("basic_info", of.form.basic_info);
    const before = plain([other.value("basic_info"), other.issues()]);
    const run = at(() => {
      form.dispose();
      // Whatever is made next may lie where the form lay.
      api.index.createForm().dispose();
    }, [1]);
    const { thrown } = outcome(() => write(form, hostile(about(outer), ways.getters, run)), [outer]);
    assert.equal(thrown?.[0], "disposed", writer);
    assert.deepEqual(plain([other.value("basic_info"), other.issues()]), before);
    assert.deepEqual(traces(outer), []);
    other.dispose();
    assert.deepEqual(traces(inner), []);
  }
});

test("what is read for a form may change the form itself: nothing that was added is lost, and the form is as whole as any", () => {
  const outer = person(), inner = person(), of = about(inner);
  const entry = about(outer).create.basic_info.tax_info[0];
  // What a server has refused stands beside what the rules say.
  for (const name of Object.keys(everyMethod({}, of)).filter((name) => !["dispose", "refuse"].includes(name))) {
    const form = api.index.createForm(of.few);
    form.add("basic_info.tax_info", { country_code: "MEX" });
    const run = at(() => outcome(everyMethod(form, of)[name], [inner]), [1]);
    const { path } = form.add("basic_info.tax_info", ways.getters(entry, run));
    assert.deepEqual(plain(form.value(path)), entry, name);
    const entries = form.value("basic_info.tax_info");
    const count = { add: 3, setSection: 3, remove: 1, restore: 1, reset: 1 }[name] ?? 2;
    assert.equal(entries.length, count, `${name}: ${JSON.stringify(entries)}`);
    // It is judged as one that was filled in without any of it.
    const fresh = api.index.createForm(of.few);
    for (const section of ["basic_info", "address", "financial_profile", "meta_data"]) fresh.set(section, form.value(section));
    assert.deepEqual(form.issues(), fresh.issues(), name);
    for (const each of [form, fresh]) each.dispose();
  }
  assert.deepEqual([traces(outer), traces(inner)], [[], []]);
});

test("calls within calls end: what reads itself by every function is read to the third time at most", () => {
  const one = person();
  for (const make of Object.values(ways)) {
    let of, made = 0;
    const run = () => {
      made++;
      const calls = everyCall(api, of);
      for (const name of ["index.buildCreate", "files.validateUpload", "server.validateCreateV1", "sphere.buildCustomer", "index.createForm", "schema.createSchema"]) {
        outcome(calls[name], [one]);
      }
    };
    // One place of each, for each place that is read runs it all again.
    const few = { create: { address: 1 }, form: { address: 1 }, upload: { files: 1 }, v1: { address: 1 }, sphere: { meta: 1 }, draft: { values: 1 } };
    of = { ...about(one), ...hostile(few, make, run) };
    outcome(() => api.index.validateCreate(of.create, of.few), [one]);
    assert.ok(made < 10_000, `${made} runs`);
  }
  assert.deepEqual(traces(one), []);
});

test("what calls itself until the stack is full could not be read, and nothing else suffers", () => {
  const { index, server } = api, one = person(), of = about(one), before = plain(index.validateCreate(of.create, of.few));
  const self = (body, name) => Object.defineProperty(structuredClone(body), name, { get() { return this[name]; }, enumerable: true });
  const named = { toJSON: () => named.toJSON() }, proxy = new Proxy({}, { get: (_, name) => proxy[name], ownKeys: () => Reflect.ownKeys(proxy) });
  const calling = { get a() { index.validateMetaData(calling, of.few); return calling.a; } };
  const form = index.createForm(of.few);
  for (const [call, code, path] of [
    [() => index.validateCreate(self(of.create, "basic_info"), of.few), "unreadable", "basic_info"], [() => index.validateCreate(proxy, of.few), "unreadable", ""],
    [() => index.validateCreate({ basic_info: self(of.create.basic_info, "dob") }, of.few), "unreadable", "basic_info.dob"],
    [() => server.validateCreateV1({ address: self(of.v1.address, "city") }, of.few), "unreadable", "address.city"],
    [() => index.validateMetaData({ named }, of.few), "unreadable", "meta_data.named"], [() => index.validateMetaData(calling, of.few), "unreadable", "meta_data.a"],
    [() => ({ issues: form.set("address", self(of.create.address, "city")).flatMap(({ issues }) => issues) }), "unreadable", "address.city"],
  ]) {
    const { answer } = outcome(call, [one]);
    assert.ok(answer?.issues.some((issue) => issue.path === path && issue.code === code), `${call}: ${JSON.stringify(answer)}`);
    assert.deepEqual(plain(index.validateCreate(of.create, of.few)), before);
  }
  assert.deepEqual(outcome(() => index.validateCreate({}, self(of.few, "today")), [one]).thrown?.[0], "invalid_options");
  form.dispose();
  assert.deepEqual(traces(one), []);
});

test("a body that is another one each time is judged as it was at some time, never as a mixture", () => {
  const [one, other] = [person(), person()];
  for (const reader of ["index.validateCreate", "index.buildCreate", "index.validateAttach", "index.buildAttach", "files.validateUpload", "server.validateCreateV1", "sphere.validateCustomer"]) {
    const expected = [one, other].map((each) => plain(outcome(everyCall(api, { ...about(each), few: { today: "2026-11-21" }, options: { today: "2026-11-21" } })[reader], [])));
    for (const isOdd of [false, true]) {
      // Which of the two it is, is decided by the member that is read first.
      const both = (name) => {
        let now = 1;
        const [a, b] = [about(one)[name], about(other)[name]], names = Object.keys(a);
        const whole = {};
        for (const member of names) {
          const get = () => {
            if (member === names[0]) now = 1 - now;
            return [a, b][now][member];
          };
          Object.defineProperty(whole, member, { get, enumerable: true });
        }
        return isOdd ? new Proxy(whole, { getPrototypeOf: () => null }) : whole;
      };
      const of = { ...about(one), few: { today: "2026-11-21" }, options: { today: "2026-11-21" } };
      for (const name of ["create", "form", "attach", "v1", "sphere", "upload"]) of[name] = both(name);
      const found = plain(outcome(everyCall(api, of)[reader], []));
      assert.ok(expected.some((each) => JSON.stringify(each) === JSON.stringify(found)), `${reader}: ${JSON.stringify(found)}`);
    }
  }
});

test("lists that grow and shrink while they are read, and members that go, are judged as at some moment", () => {
  const one = person();
  const entry = () => about(one).form.basic_info.tax_info[0];
  const changes = {
    shrinks: (list) => list.splice(1),
    grows: (list) => list.length < 5 && list.push(entry()),
    empties: (list) => (list.length = 0),
    "is replaced": (list) => list.splice(0, 9, { country_code: "MEX" }),
    "becomes large": (list) => (list.length = 200_000),
  };
  for (const [name, change] of Object.entries(changes)) {
    const body = () => {
      const made = about(one).form, list = [0, 1, 2].map(entry);
      made.basic_info.tax_info = list;
      Object.defineProperty(list[0], "document_type", { get: () => (change(list), "SSN"), enumerable: true });
      return made;
    };
    const few = { today: "2026-11-21" };
    const read = body(), moments = [1, 2, 3].map(() => api.index.validateCreate(JSON.parse(JSON.stringify(read)), few));
    const found = api.index.validateCreate(body(), few);
    assert.ok(moments.some((moment) => JSON.stringify(moment) === JSON.stringify(found)), `${name}: ${JSON.stringify(found)}`);
  }
});

test("memory may grow while a body is read", () => {
  const outer = person(), inner = person();
  const grow = () => memories.forEach((memory) => memory.grow(1));
  const check = () => {
    // Whoever checks a large body makes it grow.
    const large = "x".repeat(5_000_000);
    outcome(() => api.index.validateCreate({ ...about(inner).create, meta_data: { large } }, of.few), [inner]);
    outcome(() => api.server.validateCreateV1({ meta_data: { large } }, of.few), [inner]);
  };
  const of = about(inner);
  for (const [name, run] of Object.entries({ grow, check })) {
    for (const reader of name === "grow" ? readers : ["index.validateCreate", "index.buildAttach", "server.migrateCreate", "index.createForm"]) {
      const expected = plain(outcome(everyCall(api, about(outer))[reader], [outer]));
      for (const times of [[1], [2], [5], [9], [1, 2, 3, 4, 5, 6]]) {
        const found = outcome(everyCall(api, hostile(about(outer), ways.getters, at(run, times)))[reader], [outer, inner]);
        assert.deepEqual(plain(found), expected, `${reader}, ${name}, at ${times}`);
      }
    }
    assert.deepEqual([quickTraces(outer), quickTraces(inner)], [[], []]);
  }
});
