// Reads bodies of the kind that is expected, and not more of them than is allowed.
import { malformed, tooLarge, wrongType } from "./answers.js";

async function bytes(request, most) {
  // What is announced need not be what comes, so both are looked at.
  if (Number(request.headers.get("content-length")) > most) throw tooLarge();
  const pieces = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.length;
    if (size > most) throw tooLarge();
    pieces.push(piece);
  }
  return new Blob(pieces);
}

function mustBe(request, type) {
  const given = request.headers.get("content-type") ?? "";
  if (given.split(";")[0].trim().toLowerCase() !== type) throw wrongType(type);
  return given;
}

export async function json(request, most) {
  mustBe(request, "application/json");
  const text = await (await bytes(request, most)).text();
  try {
    return JSON.parse(text);
  } catch {
    throw malformed();
  }
}

/** A form's texts and files, each with its name, in their order. */
export async function form(request, most) {
  const type = mustBe(request, "multipart/form-data");
  const body = await bytes(request, most);
  let parts;
  try {
    parts = [...(await new Response(body, { headers: { "content-type": type } }).formData())];
  } catch {
    throw malformed();
  }
  return { texts: parts.filter(([, part]) => typeof part === "string"), files: parts.filter(([, part]) => typeof part !== "string") };
}
