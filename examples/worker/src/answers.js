// Our own refusals, in the shapes that the API itself uses, so that a page reads both with parseApiError.

export class Refusal extends Error {
  constructor(status, body, headers = {}) {
    super(body.message);
    Object.assign(this, { status, body, headers });
  }

  response() {
    return Response.json(this.body, { status: this.status, headers: this.headers });
  }
}

export const malformed = () => new Refusal(400, { status: 400, message: "Malformed request body" });
export const forbidden = (message = "Customer is not eligible for this operation") => new Refusal(403, { error: { code: "forbidden", message } });
export const noSuchPath = () => new Refusal(404, { message: "Resource not found" });
export const methodNotAllowed = (methods) => new Refusal(405, { message: "Method not allowed" }, { allow: methods.join(", ") });
export const tooLarge = () => new Refusal(413, { message: "The request is too large" });
export const wrongType = (type) => new Refusal(415, { message: `The body must be ${type}` });
export const unreachable = () => new Refusal(502, { message: "The API could not be reached" });
export const tooSlow = () => new Refusal(504, { message: "The API did not answer in time" });
export const unfinished = (names) => new Refusal(500, { status: 500, message: `The backend lacks its secrets ${names.join(", ")}` });
export const internal = () => new Refusal(500, { status: 500, message: "Internal server error" }).response();

/** 422, with the messages at their paths. */
export function invalid(issues) {
  const errors = {};
  for (const { path, message } of issues) (errors[path] ??= []).push(message);
  return new Refusal(422, { message: "Validation failed", errors });
}

/** Every answer is one person's: no cache keeps it. */
export function isOurs(headers) {
  headers.set("cache-control", "no-store");
  headers.set("x-content-type-options", "nosniff");
  headers.append("vary", "origin");
}
