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

  function readCustomerAddress(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.line1) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.line2) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.city) !== undefined) {
      n++;
      put(c + 3, v);
    }
    if ((v = o.state) !== undefined) {
      n++;
      put(c + 4, v);
    }
    if ((v = o.postalCode) !== undefined) {
      n++;
      put(c + 5, v);
    }
    if ((v = o.country) !== undefined) {
      n++;
      put(c + 6, v);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readPersonalInformation(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.firstName) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.lastName) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.dateOfBirth) !== undefined) {
      n++;
      put(c + 3, v);
    }
    if ((v = o.taxIdentificationNumber) !== undefined) {
      n++;
      put(c + 4, v);
    }
    if ((v = o.taxIdentificationNumberType) !== undefined) {
      n++;
      put(c + 5, v);
    }
    if ((v = o.taxIdentificationNumberCountry) !== undefined) {
      n++;
      put(c + 6, v);
    }
    if ((v = o.taxIdentificationNumberDescription) !== undefined) {
      n++;
      put(c + 7, v);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readBusinessInformation(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.legalName) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.tradeName) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.description) !== undefined) {
      n++;
      put(c + 3, v);
    }
    if ((v = o.website) !== undefined) {
      n++;
      put(c + 4, v);
    }
    if ((v = o.identificationNumber) !== undefined) {
      n++;
      put(c + 5, v);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readCustomer(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.type) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.email) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.phone) !== undefined) {
      n++;
      put(c + 3, v);
    }
    if ((v = o.address) !== undefined) {
      n++;
      readCustomerAddress(v, c + 4);
    }
    if ((v = o.addresses) !== undefined) {
      n++;
      list(v, c + 11, 7, readCustomerAddress);
    }
    if ((v = o.personalInformation) !== undefined) {
      n++;
      readPersonalInformation(v, c + 12);
    }
    if ((v = o.businessInformation) !== undefined) {
      n++;
      readBusinessInformation(v, c + 20);
    }
    if ((v = o.meta) !== undefined) {
      n++;
      free(v, c + 26);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  return {
    15: (v) => readCustomer(v, 0),
  };
}

export const CustomerAddress = ["line1", "line2", "city", "state", "postalCode", "country"];

export const PersonalInformation = ["firstName", "lastName", "dateOfBirth", "taxIdentificationNumber", "taxIdentificationNumberType", "taxIdentificationNumberCountry", "taxIdentificationNumberDescription"];

export const BusinessInformation = ["legalName", "tradeName", "description", "website", "identificationNumber"];

export const Customer = ["type", "email", "phone", ["address", "section", CustomerAddress], ["addresses", "list", CustomerAddress], ["personalInformation", "section", PersonalInformation], ["businessInformation", "section", BusinessInformation], ["meta", "free"]];

/** The parts that can be checked alone, by number: their body, their place in it, and what they are. */
export const PARTS = {
  15: { table: Customer, at: 0, kind: "section", own: Customer }, // Customer
};
