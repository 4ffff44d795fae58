// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.
//
// Each body is read by the names that its table gives, one straight line of code a section, for that is
// what an engine is fast at. What is not as usual is not followed: it throws ODD, and plain.js copies it first.
import { OBJECT } from "./tags.js";

/** Thrown where a value is not as usual. */
export const ODD = Symbol("odd");

/** Whether a value is an object of JSON. */
export function isObject(v) {
  return typeof v === "object" && v !== null && !Array.isArray(v);
}

/** Whether an object has members that it inherits, or says by itself what it is sent as. */
const isOwn = (o) => Object.getPrototypeOf(o) !== Object.prototype || o.toJSON !== undefined;

/** The functions that lay out each part, by its number, made of those that write (memory.js). */
export function layout({ end, free, list, put }) {
  /** The bytes of a file come from outside and are few, V1's bodies are of yesterday: read from a copy. */
  function odd() {
    throw ODD;
  }

  /** An entry of a list of numbers. */
  function integer(v, c) {
    put(c, v);
  }

  function readUploadFile(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.field) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.name) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.type) !== undefined) {
      n++;
      put(c + 3, v);
    }
    if ((v = o.size) !== undefined) {
      n++;
      put(c + 4, v);
    }
    if ((v = o.head) !== undefined) {
      n++;
      odd();
    }
    if ((v = o.tail) !== undefined) {
      n++;
      odd();
    }
    if ((v = o.dpi) !== undefined) {
      n++;
      put(c + 7, v);
    }
    if ((v = o.digest) !== undefined) {
      n++;
      put(c + 8, v);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readUpload(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.customer_id) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.files) !== undefined) {
      n++;
      list(v, c + 2, 9, readUploadFile);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  return {
    10: (v) => readUpload(v, 0),
  };
}

export const UploadFile = ["field", "name", "type", "size", ["head", "bytes"], ["tail", "tail"], "dpi", "digest"];

export const Upload = ["customer_id", ["files", "list", UploadFile]];

/** The parts that can be checked alone, by number: their body, their place in it, and what they are. */
export const PARTS = {
  10: { table: Upload, at: 0, kind: "section", own: Upload }, // Upload
};
